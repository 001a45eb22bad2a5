import type { Sheet, SheetRow } from '../contract';
import {
  areHeadings,
  findHeadings,
  HEADINGS_WITHIN,
  headingsOf,
  isFilled,
  widthOf,
} from './find-headings';
import { LIMITS } from './limits';
import { SheetError } from './sheet-error';

export interface SheetSource {
  file: string;
  name: string;
  /** All rows from the first, blank ones as well; can be read several times. */
  read: () => AsyncIterable<SheetRow>;
  /** Refuses a row below the headings; its width is up to the last filled cell. */
  check?: (row: SheetRow, width: number, headings: readonly string[]) => void;
}

/**
 * Reads a sheet once, to find its headings, count its rows and refuse what is wrong with it; the
 * rows are read again when they are asked for, so that none of them is kept.
 *
 * @returns undefined when nothing is in it
 * @throws SheetError
 */
export async function describeSheet(source: SheetSource): Promise<Sheet | undefined> {
  const { file, name, read } = source;
  const place = name === file ? { file } : { file, sheet: name };
  const first = await take(filled(read()), HEADINGS_WITHIN);
  const row = findHeadings(first);
  if (!row) return undefined;
  if (!areHeadings(row)) throw new SheetError({ ...place, code: 'no-headings', row: row.number });
  const headings = headingsOf(row.cells.slice(0, widthOf(row.cells)));
  let rowCount = 0;
  let width = headings.length;
  for await (const { number, cells } of filled(read())) {
    if (number <= row.number) continue;
    source.check?.({ number, cells }, widthOf(cells), headings);
    rowCount += 1;
    width = Math.max(width, widthOf(cells));
    if (rowCount > LIMITS.rows) {
      throw new SheetError({ ...place, code: 'too-many-rows', limit: LIMITS.rows });
    }
  }
  if (width > LIMITS.columns) {
    throw new SheetError({ ...place, code: 'too-many-columns', limit: LIMITS.columns });
  }
  // A column may have values and no heading.
  const headers = Array.from({ length: width }, (_, index) => headings[index] ?? '');
  return { file, name, headers, rowCount, rows: { [Symbol.asyncIterator]: () => rows() } };

  async function* rows(): AsyncGenerator<SheetRow> {
    for await (const { number, cells } of filled(read())) {
      if (number <= (row?.number ?? 0)) continue;
      yield { number, cells: headers.map((_, index) => cells[index] ?? null) };
    }
  }
}

async function* filled(rows: AsyncIterable<SheetRow>): AsyncIterable<SheetRow> {
  for await (const row of rows) if (row.cells.some(isFilled)) yield row;
}

async function take<T>(items: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}
