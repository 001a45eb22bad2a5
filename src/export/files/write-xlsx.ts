import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ExportTable } from './table';
import { worksheet } from './xlsx-sheet';
import { escaped, RELATIONS, STYLES, TYPES, workbook, WORKBOOK_RELATIONS } from './xlsx-parts';

/** Moment that all parts of the ZIP have: the same list gives the same file. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/**
 * An XLSX of one sheet (ECMA-376-1), packed while its rows come: the headings stay in sight, numbers
 * are numbers, and text is text whatever it looks like.
 */
export function writeXlsx(table: ExportTable): Readable {
  const zip = new ZipFile();
  const part = (path: string, xml: string): void =>
    zip.addBuffer(Buffer.from(xml), path, { mtime: MADE });
  part('[Content_Types].xml', TYPES);
  part('_rels/.rels', RELATIONS);
  part('xl/workbook.xml', workbook(escaped(sheetName(table.name))));
  part('xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS);
  part('xl/styles.xml', STYLES);
  const rows = Readable.from(worksheet(table), { objectMode: false, highWaterMark: 65_536 });
  const file = new PassThrough();
  zip.outputStream.pipe(file);
  // yazl does not look after the streams that it reads from.
  rows.on('error', (error) => file.destroy(error));
  file.on('close', () => rows.destroy());
  zip.on('error', (error: Error) => file.destroy(error));
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml', { mtime: MADE, compressionLevel: 4 });
  zip.end();
  return file;
}

/** Up to 31 characters, without those that formulas need. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
