import type { Sheet } from '../contract';
import { LIMITS, MEGABYTE } from './limits';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { refuseForeign } from './refuse-foreign';
import { SheetError } from './sheet-error';

/** How a ZIP begins. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * The sheets of an uploaded CSV or XLSX that hold something; what it is, its content says, not its
 * name. Rows are read as they are asked for, and can be asked for several times.
 *
 * Cells of CSV are text. Cells of XLSX are what the spreadsheet program shows where that differs
 * from what it keeps: a date shown as a year or a month is the text `1955` or `1955-03`, any other
 * date is midnight UTC, a formula is its result, an error is its text (`#N/A`), and each row of a
 * merged cell has its value.
 *
 * @throws SheetError (status 400) with what to do about a file that cannot be read as it is
 */
export async function readSheets(file: { name: string; content: Buffer }): Promise<Sheet[]> {
  const { name, content } = file;
  if (content.length > LIMITS.fileSize) {
    throw new SheetError({ code: 'too-large', file: name, limit: LIMITS.fileSize / MEGABYTE });
  }
  refuseForeign(name, content);
  const isZip = content.subarray(0, ZIP.length).equals(ZIP);
  const sheets = await (isZip ? readXlsx(name, content) : readCsv(name, content));
  if (sheets.length === 0) throw new SheetError({ code: 'empty', file: name });
  return sheets;
}
