import { type Message, message } from '../message';
import type { PlanContext } from './context';
import { findCities, findCity, findThemes } from './find-references';
import { finishRows, plannedKnown, type Ready, rowLabel } from './finish-rows';
import { matchTwinning } from './match-twinning';
import { failed, type Outcome } from './outcome';
import { at, listOf, type ParsedRow, stringOf } from './parse-row';
import { type KnownCity, type KnownTwinning, partiesKey, type Register, textOf } from './register';
import type { DocumentPlan } from './plan-document';
import type { RowCities } from './resolve-city';
import { rowData } from './row-data';
import type { TwinningRows } from './twinning-rows';

const UID = 'api::twinning.twinning';
/** Rows between two pauses. */
const PAUSE = 500;
const PARTIES = [
  { texts: ['city1'], country: 'city1Country' },
  { texts: ['city2'], country: 'city2Country' },
  { texts: ['city3'], country: 'city3Country' },
];

interface ResolvedTwinning {
  row: ParsedRow;
  cities: readonly KnownCity[];
  match: KnownTwinning | null;
  problems: Message[];
}

/** Finds the cities of each row of agreements, and the agreement of the register. */
export async function resolveTwinnings(
  { register, breathe }: PlanContext,
  rows: readonly ParsedRow[],
  rowCities: RowCities,
  seen: TwinningRows,
): Promise<ResolvedTwinning[]> {
  const resolved: ResolvedTwinning[] = [];
  for (const row of rows) {
    if (resolved.length % PAUSE === 0) await breathe();
    const { cities, problems } = partiesOf(register, rowCities, row);
    problems.push(...selfPair(row, cities));
    const ids = cities.map(({ documentId }) => documentId);
    const matched = problems.length > 0 ? { twinning: null } : matchTwinning(register, row, ids);
    const match = 'twinning' in matched ? matched.twinning : null;
    if ('problem' in matched) problems.push(matched.problem);
    if (problems.length === 0 && !match && cities.length === 0) {
      problems.push(at(row, 'city1', message('needed')));
    }
    if (problems.length === 0)
      seen.note(row, partiesKey(ids.length > 0 ? ids : (match?.cities ?? [])), match);
    resolved.push({ row, cities, match, problems });
  }
  return resolved;
}

/** Says of each row of agreements what becomes of it. */
export async function* planTwinnings(
  context: PlanContext,
  rows: readonly ResolvedTwinning[],
  seen: TwinningRows,
): AsyncGenerator<Outcome> {
  const { register, defaultLocale, publish } = context;
  yield* finishRows(context, prepare());

  function* prepare(): Generator<Ready | Outcome> {
    for (const { row, cities, match, problems } of rows) {
      const ids = cities.map(({ documentId }) => documentId);
      const label = rowLabel(row, match, labelOfParties(cities), givenParties(row));
      const themes = findThemes(register, row);
      const content = rowData(row, 'twinnings', defaultLocale);
      const wrong = [...problems, ...themes.problems, ...seen.problems(row)];
      if (themes.ids) content.data.themes = themes.ids;
      // A row that names the cities the other way round changes nothing.
      if (ids.length > 0 && (!match || partiesKey(ids) !== partiesKey(match.cities))) {
        content.data.cities = ids;
      }
      if (wrong.length > 0) {
        yield failed(row, label, wrong, { uid: UID, documentId: match?.documentId });
        continue;
      }
      yield {
        ...{ row, uid: UID, match, label, content },
        onNew: (plan: DocumentPlan) =>
          register.addTwinning({ ...plannedKnown(plan, UID, publish), cities: ids }),
      };
    }
  }
}

function partiesOf(
  register: Register,
  rowCities: RowCities,
  row: ParsedRow,
): { cities: KnownCity[]; problems: Message[] } {
  const found = [
    findCities(register, rowCities, row),
    ...PARTIES.map((columns) => findCity(register, rowCities, row, columns)),
  ];
  return {
    cities: found.flatMap(({ cities }) => cities),
    problems: found.flatMap(({ problems }) => problems),
  };
}

export const labelOfParties = (cities: readonly KnownCity[]): string | null =>
  cities.length < 2
    ? null
    : cities.map((city) => textOf(city, 'name') ?? textOf(city, 'slug') ?? '–').join(' – ');

function givenParties(row: ParsedRow): string | null {
  const given = [
    ...listOf(row, 'cities'),
    ...PARTIES.flatMap(({ texts }) => texts.map((name) => stringOf(row, name))),
  ].filter((text) => text !== null && text !== '');
  return given.length === 0 ? null : given.join(' – ');
}

/** A problem where a row names one city twice. */
export function selfPair(row: ParsedRow, cities: readonly KnownCity[]): Message[] {
  const repeated = cities.find(
    ({ documentId }, index) => cities.findIndex((other) => other.documentId === documentId) < index,
  );
  if (!repeated) return [];
  const attribute = ['city2', 'partner', 'cities'].find((name) => row.columns.has(name)) ?? 'city2';
  return [at(row, attribute, message('selfPair'))];
}
