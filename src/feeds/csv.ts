import { stringify } from 'csv-stringify/sync';
import { written } from './csv/cell';
import type { Column } from './csv/column';
import { COLUMNS } from './csv/columns';
import { DATASET_NAMES, type DatasetFormat } from './dataset-format';
import type { DatasetName, DatasetRecords } from './records';

/** Rows that are written at once. */
const BATCH = 32;

/**
 * RFC 4180: a header row, CRLF, quotes where needed. Text is quoted for any kind of line break, not
 * for the record's delimiter alone, and for blanks at its ends, which some readers trim.
 */
const RULES = { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ };

/**
 * One row per record, and in `/feeds/{dataset}.schema.json` how to read it. UTF-8 as the media type
 * says, without a byte order mark: to most parsers it would be part of the first column's name.
 */
export const csv: DatasetFormat = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  datasets: DATASET_NAMES,
  render: (records, snapshot) => lines(records, snapshot.dataset),
};

async function* lines<Name extends DatasetName>(
  records: AsyncIterable<DatasetRecords[Name]>,
  dataset: Name,
): AsyncIterable<string> {
  const columns: readonly Column<DatasetRecords[Name]>[] = COLUMNS[dataset];
  yield stringify([columns.map(({ name }) => name)], RULES);
  let rows: string[][] = [];
  for await (const record of records) {
    rows.push(columns.map(({ value }) => written(value(record))));
    if (rows.length < BATCH) continue;
    yield stringify(rows, RULES);
    rows = [];
  }
  if (rows.length > 0) yield stringify(rows, RULES);
}
