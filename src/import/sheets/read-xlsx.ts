import type { Sheet, SheetRow } from '../contract';
import { describeSheet } from './describe-sheet';
import { isFilled } from './find-headings';
import { LIMITS } from './limits';
import { SheetError } from './sheet-error';
import { type Archive, openArchive } from './xlsx-archive';
import { type Merged, readRows } from './xlsx-rows';
import { readWorkbook, type Workbook } from './xlsx-workbook';

/**
 * Sheets in the order of their tabs, hidden ones as well: which of them are imported, people choose.
 *
 * @throws SheetError
 */
export async function readXlsx(file: string, content: Buffer): Promise<Sheet[]> {
  const archive = await openArchive(file, content);
  try {
    const workbook = await readWorkbook(archive);
    const sheets: Sheet[] = [];
    for (const { name, path } of workbook.sheets) {
      const sheet = await readSheet({ archive, workbook, file, name, path });
      if (sheet) sheets.push(sheet);
    }
    return sheets;
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw new SheetError({ code: 'damaged', file }, { cause: error });
  }
}

interface Place {
  archive: Archive;
  workbook: Workbook;
  file: string;
  name: string;
  path: string;
}

async function readSheet({ archive, workbook, file, name, path }: Place) {
  const merged: Merged[] = [];
  const read = async function* (onMerged?: (cells: Merged) => void) {
    const stream = await archive.read(path);
    if (!stream) throw new Error(`There is no ${path}`);
    yield* readRows(stream, workbook, {
      ...{ onMerged },
      onRefused(code, cell) {
        throw new SheetError({ code, file, sheet: name, cell, limit: LIMITS.cell });
      },
    });
  };
  // Which cells are merged, a sheet says at its end.
  for await (const _ of read((cells) => merged.length < LIMITS.rows && merged.push(cells)));
  return describeSheet({ file, name, read: () => unmerged(read(), merged) });
}

/**
 * A country written once beside its five cities belongs to all five. Rows that would hold nothing
 * else stay blank, and so does the rest of a title that is merged over two rows.
 */
async function* unmerged(
  rows: AsyncIterable<SheetRow>,
  merged: readonly Merged[],
): AsyncIterable<SheetRow> {
  const pending = merged.toSorted((a, b) => a.from - b.from);
  let open: (Merged & { value: SheetRow['cells'][number] })[] = [];
  for await (const row of rows) {
    open = open.filter(({ to }) => to >= row.number);
    if (row.cells.some(isFilled)) {
      for (const { column, value } of open) row.cells[column] ??= value;
    }
    while (pending[0] && pending[0].from <= row.number) {
      const cells = pending.shift();
      if (cells?.from === row.number)
        open.push({ ...cells, value: row.cells[cells.column] ?? null });
    }
    yield { number: row.number, cells: Array.from(row.cells, (cell) => cell ?? null) };
  }
}
