import { stringify } from 'csv-stringify/sync';
import { written } from '../../feeds/csv/cell';
import type { ExportCell, ExportTable } from './table';

/** Rows that are written at once. */
const BATCH = 100;

/**
 * RFC 4180, with the guard against formulas that our feeds have, and unlike them with a byte order
 * mark: it is opened with Excel, which takes UTF-8 for Windows-1252 without one.
 */
export async function* writeCsv({ columns, rows }: ExportTable): AsyncGenerator<string> {
  yield `\ufeff${lines([columns.map(({ heading }) => heading)])}`;
  let batch: (readonly ExportCell[])[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

const lines = (rows: readonly (readonly ExportCell[])[]): string =>
  stringify(
    rows.map((cells) =>
      cells.map((cell) => written(cell instanceof Date ? cell.toISOString() : cell)),
    ),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ },
  );
