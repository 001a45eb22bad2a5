import { type Message, message } from '../message';
import { namesIn, type CityMatch } from './match-city';
import { nameKey, textOf } from './register';
import { type ParsedRow, rowName, stringOf, valueOf } from './parse-row';
import { areAlike, spotOf } from './same-spot';

export interface MatchedRow {
  row: ParsedRow;
  match: CityMatch;
}

export type Conflict =
  /** Says just what an earlier row says. */
  | { repeats: MatchedRow; problem: Message }
  /** It cannot be said which of the rows is right. */
  | { problem: Message };

const LISTED = 5;
/** With how many rows of a key one is compared: a file may repeat a name a hundred thousand times. */
const COMPARED = 50;
/** Rows between two pauses. */
const PAUSE = 1000;

/**
 * Rows of one import that are about the same city, or may be. Of rows that say the same the first
 * stands; of others none does, since nobody here knows which is right.
 */
export async function findConflicts(
  rows: readonly MatchedRow[],
  breathe: () => Promise<void>,
): Promise<Map<ParsedRow, Conflict>> {
  const conflicts = new Map<ParsedRow, Conflict>();
  const partners = new Map<MatchedRow, Set<MatchedRow>>();
  const reasons = new Map<MatchedRow, Message['code']>();
  const note = (code: Message['code']) => (a: MatchedRow, b: MatchedRow) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = partners.get(one);
      if (known) known.add(other);
      else partners.set(one, new Set([other]));
      if (!reasons.has(one)) reasons.set(one, code);
    }
  };
  await eachPair(rows, breathe, documentKeys, note('sameCityRows'));
  await eachPair(rows, breathe, nameKeys, (a, b) => {
    if (!areDistinct(a, b)) note('sameNameRows')(a, b);
  });
  await eachPair(rows, breathe, spotKeys, (a, b) => {
    if (!partners.get(a)?.has(b) && !areDistinct(a, b) && areAlike(a.row, b.row)) {
      note('sameSpotRows')(a, b);
    }
  });
  for (const [matched, others] of partners) {
    const sorted = [...others].sort((a, b) => order(a.row, b.row));
    const [first] = sorted;
    const isSame = sorted.every((other) => fingerprint(other.row) === fingerprint(matched.row));
    if (isSame && first) {
      if (order(matched.row, first.row) < 0) continue;
      const problem = message('repeatsRow', { row: rowName(first.row, matched.row) });
      conflicts.set(matched.row, { repeats: first, problem });
      continue;
    }
    const list = sorted
      .slice(0, LISTED)
      .map(({ row }) => `${rowName(row, matched.row)} (${namesIn(row)[0] ?? '–'})`);
    const code = reasons.get(matched) ?? 'sameCityRows';
    const params = { rows: list.join(', '), count: sorted.length };
    conflicts.set(matched.row, { problem: message(code, params) });
  }
  return conflicts;
}

const order = (a: ParsedRow, b: ParsedRow): number => a.sheet - b.sheet || a.number - b.number;

/** What a row says, but for its number in the file. */
const fingerprint = ({ values }: ParsedRow): string =>
  JSON.stringify([...values].filter(([attribute]) => attribute !== 'rowId').sort());

function documentKeys({ row, match }: MatchedRow): string[] {
  const wikidataId = stringOf(row, 'wikidataId');
  const slug = stringOf(row, 'slug');
  return [
    ...('city' in match && match.city ? [`document ${match.city.documentId}`] : []),
    ...(wikidataId ? [`wikidata ${wikidataId}`] : []),
    ...(slug ? [`slug ${slug}`] : []),
  ];
}

function nameKeys({ row, match }: MatchedRow): string[] {
  const known = 'city' in match && match.city ? textOf(match.city, 'countryCode') : null;
  const country = stringOf(row, 'countryCode') ?? known;
  return country === null ? [] : [...new Set(namesIn(row).map((name) => nameKey(country, name)))];
}

/** Rows in the same grid cell or one next to it share a key. */
function spotKeys({ row, match }: MatchedRow): string[] {
  const isNew = 'city' in match && match.city === null;
  return isNew ? [...new Set(spotOf(row))] : [];
}

/** Whether two rows say by themselves that they are not about the same place. */
function areDistinct(a: MatchedRow, b: MatchedRow): boolean {
  const differ = (name: string): boolean => {
    const [one, other] = [valueOf(a.row, name), valueOf(b.row, name)];
    return one !== undefined && other !== undefined && one !== other;
  };
  const [one, other] = [strongMatch(a.match), strongMatch(b.match)];
  return (
    differ('wikidataId') || differ('slug') || (one !== null && other !== null && one !== other)
  );
}

const strongMatch = (match: CityMatch): string | null =>
  'city' in match && match.city && match.by !== 'name' ? match.city.documentId : null;

async function eachPair(
  rows: readonly MatchedRow[],
  breathe: () => Promise<void>,
  keysOf: (row: MatchedRow) => readonly string[],
  visit: (a: MatchedRow, b: MatchedRow) => void,
): Promise<void> {
  const groups = new Map<string, MatchedRow[]>();
  for (const [index, row] of rows.entries()) {
    if (index % PAUSE === 0) await breathe();
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (!group) {
        groups.set(key, [row]);
        continue;
      }
      for (const other of group) if (other !== row) visit(other, row);
      if (group.length < COMPARED) group.push(row);
    }
  }
}
