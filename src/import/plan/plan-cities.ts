import { foldName } from '../../domain/fold';
import { type Message, message } from '../message';
import type { PlanContext } from './context';
import { type Conflict, findConflicts, type MatchedRow } from './find-conflicts';
import { finishRows, missing, plannedKnown, type Ready, rowLabel } from './finish-rows';
import { type CityMatch, matchCity, namesIn } from './match-city';
import { nearKnown } from './near-known';
import { failed, type Outcome } from './outcome';
import { at, type ParsedRow, rowName, stringOf } from './parse-row';
import { nameKey } from './register';
import type { DocumentPlan } from './plan-document';
import { type CityReference, resolveCity, type RowCities, type RowCity } from './resolve-city';
import { rowData } from './row-data';

const UID = 'api::city.city';
/** Rows between two pauses. */
const PAUSE = 500;

/** Rows that other sheets may refer to, filled while the rows of cities are planned. */
export interface PlannedRowCities extends RowCities {
  byId: Map<string, RowCity>;
  broken: Map<string, { row: number; label: string }>;
}

export const noRowCities = (): PlannedRowCities => ({ byId: new Map(), broken: new Map() });

/** Says of each row of cities what becomes of it, and notes its city for rows that refer to it. */
export async function* planCities(
  context: PlanContext,
  rows: readonly ParsedRow[],
  rowCities: PlannedRowCities,
): AsyncGenerator<Outcome> {
  const { register } = context;
  const matched: MatchedRow[] = [];
  for (const row of rows) {
    matched.push({ row, match: matchCity(register, row) });
    if (matched.length % PAUSE === 0) await context.breathe();
  }
  const conflicts = await findConflicts(matched, context.breathe);
  const repeated = new Map<ParsedRow, ParsedRow>();
  for (const [row, conflict] of conflicts) {
    if ('repeats' in conflict) repeated.set(row, conflict.repeats.row);
  }
  const notes = new Map<ParsedRow, RowCity>();
  const note = (row: ParsedRow, city: RowCity): void => {
    notes.set(row, city);
    const id = stringOf(row, 'rowId');
    if (id !== null) rowCities.byId.set(id, city);
    if ('broken' in city) noteBroken(row, city.broken, rowCities);
  };
  const clashes = clashingIds(rows);
  const hints = nearKnown(register);
  yield* finishRows(context, prepare());
  for (const [row, original] of repeated) {
    const city = notes.get(original);
    if (city) note(row, city);
  }

  function* prepare(): Generator<Ready | Outcome> {
    for (const { row, match } of matched) {
      const problems = [...problemsOf(row, match, conflicts.get(row)), ...(clashes.get(row) ?? [])];
      const city = 'city' in match ? match.city : null;
      const label = rowLabel(row, city, namesIn(row)[0] ?? null);
      const broken = { broken: { row: row.number, label } };
      const content = rowData(row, 'cities', context.defaultLocale);
      const known = city
        ? ({ uid: UID, documentId: city.documentId } as const)
        : ({ uid: UID } as const);
      if (!city) {
        problems.push(...missing(row, 'name', content.data));
        problems.push(...missing(row, 'countryCode', { ...content.fillers, ...content.data }));
      }
      const successor = successorOf(row);
      if (successor) {
        const found = resolveCity(register, rowCities, successor);
        if (typeof found === 'object' && 'city' in found) {
          content.data.succeededBy = [found.city.documentId];
        } else {
          const unknown = message('unknownCity', { given: successor.text });
          problems.push(at(row, 'succeededBy', found === 'none' ? unknown : found.problem));
        }
      }
      if (problems.length > 0) {
        // What is wrong with a row's facts leaves no doubt about which city of the register it is.
        note(row, city && !conflicts.has(row) ? { city } : broken);
        yield failed(row, label, problems, known);
        continue;
      }
      if (city && 'by' in match && match.by !== 'document') {
        // A name by which the city is known already is no new one.
        const { name } = content.data;
        if (typeof name === 'string' && city.names.has(foldName(name))) delete content.data.name;
      }
      if (city) note(row, { city });
      else row.notes.push(...hints(row));
      yield {
        ...{ row, uid: UID, match: city, label, content },
        onNew(plan: DocumentPlan) {
          const planned = plannedKnown(plan, UID, context.publish);
          const names = new Set(namesIn(row).map(foldName));
          const made = { ...planned, names, madeBy: String(row.number) };
          register.addCity(made);
          note(row, { city: made });
        },
        onFailed: () => note(row, city ? { city } : broken),
      };
    }
  }
}

const problemsOf = (
  _row: ParsedRow,
  match: CityMatch,
  conflict: Conflict | undefined,
): Message[] => [
  ...('problem' in match ? [match.problem] : []),
  ...(conflict ? [conflict.problem] : []),
];

/** Two rows under one number: whoever refers to it could mean either. */
function clashingIds(rows: readonly ParsedRow[]): Map<ParsedRow, Message[]> {
  const byId = new Map<string, ParsedRow>();
  const clashes = new Map<ParsedRow, Message[]>();
  for (const row of rows) {
    const id = stringOf(row, 'rowId');
    if (id === null) continue;
    const other = byId.get(id);
    if (!other) {
      byId.set(id, row);
      continue;
    }
    for (const [one, another] of [
      [row, other],
      [other, row],
    ] as const) {
      const problem = at(one, 'rowId', message('sameId', { id, row: rowName(another, one) }));
      if (!clashes.has(one)) clashes.set(one, [problem]);
    }
  }
  return clashes;
}

function noteBroken(
  row: ParsedRow,
  broken: { row: number; label: string },
  rowCities: PlannedRowCities,
): void {
  const country = stringOf(row, 'countryCode');
  const keys = [
    ...(country === null ? [] : namesIn(row).map((name) => nameKey(country, name))),
    ...[stringOf(row, 'wikidataId'), stringOf(row, 'slug')].flatMap((key) => key ?? []),
  ];
  for (const key of keys) if (!rowCities.broken.has(key)) rowCities.broken.set(key, broken);
}

function successorOf(row: ParsedRow): CityReference | null {
  const text =
    stringOf(row, 'succeededById') ??
    stringOf(row, 'succeededBySlug') ??
    stringOf(row, 'succeededBy');
  return text === null ? null : { text, country: stringOf(row, 'succeededByCountryCode') };
}
