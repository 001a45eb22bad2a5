import { foldName } from '../../domain/fold';
import type { PlannedWrite } from '../contract';
import { type Message, message } from '../message';
import { type PlanContext, schemaIn } from './context';
import { finishRows, plannedKnown, type Ready, rowLabel, writeOf } from './finish-rows';
import { failed, type Outcome } from './outcome';
import { at, type ParsedRow, stringOf, valueOf } from './parse-row';
import { type DocumentPlan, planDocument } from './plan-document';
import { labelOfParties } from './plan-twinnings';
import type { KnownCity } from './register';
import type { ResolvedPair } from './resolve-pairs';
import { rowData } from './row-data';
import type { TwinningRows } from './twinning-rows';

const UID = 'api::twinning.twinning';
const CITY = 'api::city.city';

/** Says of each pair what becomes of it, and of partners that are made for it. */
export async function* planPairs(
  context: PlanContext,
  rows: readonly ResolvedPair[],
  seen: TwinningRows,
): AsyncGenerator<Outcome> {
  const { register, defaultLocale, publish } = context;
  /** New partners, and which row needs which; the first row that is no error makes it. */
  const made = new Map<string, { city: KnownCity; write: PlannedWrite }>();
  const needs = new Map<string, string>();
  const written = new Set<string>();
  for await (const outcome of finishRows(context, prepare())) {
    const key = needs.get(placeOf(outcome)) ?? '';
    const partner = made.get(key);
    if (!partner || outcome.verdict === 'error' || written.has(key)) {
      yield outcome;
      continue;
    }
    written.add(key);
    const note = message('partnerMade', { city: String(partner.write.data.name) });
    const write = { ...partner.write, sheet: outcome.sheet, row: outcome.row };
    yield {
      ...outcome,
      messages: [note, ...outcome.messages],
      writes: [write, ...outcome.writes],
    };
  }
  for (const [key, { city }] of made) if (!written.has(key)) register.forgetCity(city.documentId);

  function* prepare(): Generator<Ready | Outcome> {
    for (const { row, ours, partner: known, partnerKey, match, problems } of rows) {
      const wrong = [...problems, ...seen.problems(row)];
      const name = stringOf(row, 'partner');
      const label = rowLabel(
        row,
        match,
        known && ours ? labelOfParties([ours, known]) : null,
        name,
      );
      if (wrong.length > 0 || row.problems.length > 0 || !ours) {
        yield failed(row, label, wrong, { uid: UID, documentId: match?.documentId });
        continue;
      }
      const content = rowData(row, 'pairs', defaultLocale);
      let partner = known ?? made.get(partnerKey)?.city ?? null;
      if (!partner) {
        const planned = planPartner(row);
        if ('problems' in planned) {
          yield failed(row, label, planned.problems, { uid: UID });
          continue;
        }
        partner = planned.city;
        register.addCity(partner);
        made.set(partnerKey, planned);
      }
      if (!known) needs.set(placeOf({ sheet: row.sheet, row: row.number }), partnerKey);
      const cities = [ours.documentId, partner.documentId];
      if (!match) content.data.cities = cities;
      yield {
        ...{ row, uid: UID, match, content },
        label: labelOfParties([ours, partner]) ?? label,
        onNew: (plan: DocumentPlan) =>
          register.addTwinning({ ...plannedKnown(plan, UID, publish), cities }),
      };
    }
  }

  function planPartner(
    row: ParsedRow,
  ): { city: KnownCity; write: PlannedWrite } | { problems: Message[] } {
    const name = stringOf(row, 'partner') ?? '';
    const given = {
      name,
      countryCode: stringOf(row, 'partnerCountry'),
      kind: stringOf(row, 'partnerKind'),
      wikidataId: stringOf(row, 'partnerWikidataId'),
      region: stringOf(row, 'partnerRegion'),
      population: valueOf(row, 'partnerPopulation'),
    };
    const data = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
    );
    const plan = planDocument(register, schemaIn(context, CITY), {
      ...{ uid: CITY, documentId: null, current: null, data, fillers: {}, publish },
      ...{ translations: new Map(), isPublished: false },
    });
    if (plan.problems.length > 0) {
      return {
        problems: plan.problems.map((each) =>
          at(row, COLUMNS[each.attribute ?? ''] ?? 'partner', each),
        ),
      };
    }
    const city = { ...plannedKnown(plan, CITY, publish), names: new Set([foldName(name)]) };
    return { city, write: writeOf(row, CITY, 'create', plan, publish) };
  }
}

const placeOf = ({ sheet, row }: { sheet: number; row: number }): string => `${sheet} ${row}`;

/** Where a problem with the new city is in the row. */
const COLUMNS: Readonly<Record<string, string>> = {
  countryCode: 'partnerCountry',
  kind: 'partnerKind',
  wikidataId: 'partnerWikidataId',
  region: 'partnerRegion',
  population: 'partnerPopulation',
};
