import { parse } from 'csv-parse/sync';

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Characters and records that are looked at. */
const SAMPLE = 100_000;
const RECORDS = 200;

/**
 * What stands between the values: that with which most records are equally wide, and wider than
 * one; of two alike the one that makes more columns. In a file with decimal commas and semicolons
 * the headings have no comma, which is what tells them apart.
 */
export function findSeparator(text: string): Separator {
  const scores = SEPARATORS.map((separator) => ({ separator, ...measure(text, separator) }));
  const several = scores.filter(({ width }) => width > 1);
  const best = (several.length > 0 ? several : scores).toSorted(
    (a, b) => b.share - a.share || b.width - a.width,
  )[0];
  return best?.separator ?? ',';
}

/** How wide most records are, and which share of them that is. */
function measure(text: string, delimiter: Separator): { width: number; share: number } {
  const records: string[][] = parse(text.slice(0, SAMPLE), {
    ...{ delimiter, to: RECORDS, relax_column_count: true, relax_quotes: true },
    ...{ skip_empty_lines: true, skip_records_with_error: true },
  });
  // The sample may end within a record.
  if (text.length > SAMPLE && records.length > 1) records.pop();
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, count = 0] =
    [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { width, share: records.length === 0 ? 0 : count / records.length };
}
