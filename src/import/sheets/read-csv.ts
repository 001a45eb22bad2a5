import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unguarded } from '../../feeds/csv/cell';
import type { Sheet, SheetRow } from '../contract';
import { decodeText } from './decode-text';
import { describeSheet } from './describe-sheet';
import { LIMITS } from './limits';
import { refuseMarkup } from './refuse-foreign';
import { findSeparator } from './separator';
import { SheetError } from './sheet-error';

/** Bytes that are handed to the parser at once. */
const PIECE = 65_536;

/** Characters of a row. */
const LONGEST_ROW = LIMITS.cell * 4;

/** First line with which Excel is told the separator; no row to it. */
const HINT = /^sep=(.)\r?\n/;

/**
 * Values stay text, as in the file: what a number or a date is, the importer knows by its column.
 * A guard against formulas, as our own feeds and exports have it, is taken off.
 *
 * @throws SheetError naming the row
 */
export async function readCsv(file: string, content: Buffer): Promise<Sheet[]> {
  const decoded = decodeText(content);
  refuseMarkup(file, decoded);
  const hint = HINT.exec(decoded);
  const text = hint ? decoded.slice(hint[0].length) : decoded;
  const separator = hint?.[1] ?? findSeparator(text);
  const bytes = Buffer.from(text);
  const sheet = await describeSheet({
    ...{ file, name: file },
    read: () => records(file, bytes, separator),
    check: ({ number }, width, headings) => {
      // Shorter rows are usual: Excel itself leaves empty values at the end of rows out.
      if (width > headings.length) throw new SheetError({ code: 'ragged', file, row: number });
    },
  });
  return sheet ? [sheet] : [];
}

async function* records(file: string, bytes: Buffer, delimiter: string): AsyncIterable<SheetRow> {
  const parser = parse({
    ...{ delimiter, relax_column_count: true, relax_quotes: true, bom: true },
    max_record_size: LONGEST_ROW,
  });
  const source = Readable.from(pieces(bytes)).on('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const record of source.pipe(parser)) {
      number += 1;
      const values: string[] = record;
      yield { number, cells: values.map((value) => (value === '' ? null : unguarded(value))) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser is ahead of what has been read from it.
    const row = Number(error['records'] ?? number) + 1;
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'long-row' : 'quotes';
    throw new SheetError({ code, file, row, limit: LONGEST_ROW }, { cause: error });
  } finally {
    source.destroy();
  }
}

function* pieces(bytes: Buffer): Iterable<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
  }
}
