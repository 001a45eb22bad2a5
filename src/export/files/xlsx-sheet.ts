import { looksLikeFormula } from '../../feeds/csv/cell';
import type { ExportCell, ExportColumn, ExportTable } from './table';
import { columnName, escaped, STYLE } from './xlsx-parts';

/** Rows that are written at once, and whose text decides how wide the columns are. */
const BATCH = 200;
/** In characters. */
const WIDTH = { least: 8, most: 60 } as const;
/** Of a cell in Excel: what is longer, Excel calls a damaged file. */
const LONGEST = 32_767;

/** The sheet's XML, piece by piece. */
export async function* worksheet({ columns, rows }: ExportTable): AsyncGenerator<string> {
  let number = 1;
  let isFirst = true;
  let batch: (readonly ExportCell[])[] = [];
  const flush = (): string => {
    const start = isFirst ? beginning(columns, batch) : '';
    const xml = batch.map((cells) => row((number += 1), cells)).join('');
    [batch, isFirst] = [[], false];
    return start + xml;
  };
  for await (const cells of rows) {
    batch.push(cells);
    if (batch.length >= BATCH) yield flush();
  }
  yield flush();
  const range = `A1:${columnName(Math.max(0, columns.length - 1))}${number}`;
  yield `</sheetData><autoFilter ref="${range}"/>${ignoredErrors(range)}</worksheet>`;
}

/** Years are kept as text, since 195X and 1317~ are some: no green corner in each of them. */
const ignoredErrors = (range: string): string =>
  `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;

function beginning(
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportCell[])[],
): string {
  const widths = columns.map(({ heading, type }, index) => {
    const texts = rows.map((cells) => (type === 'datetime' ? '' : String(cells[index] ?? '')));
    // Beside the heading is the button of the filter.
    const longest = Math.max(heading.length + 3, ...texts.map(lineLength));
    const width = Math.min(
      WIDTH.most,
      Math.max(type === 'datetime' ? 17 : WIDTH.least, longest + 1),
    );
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const headings = columns.map(({ heading }, index) => text(index, 1, heading, STYLE.heading));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${widths.join('')}</cols>` +
    `<sheetData><row r="1">${headings.join('')}</row>`
  );
}

const lineLength = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.length));

const row = (number: number, cells: readonly ExportCell[]): string =>
  `<row r="${number}">${cells.map((cell, index) => written(index, number, cell)).join('')}</row>`;

function written(column: number, row: number, cell: ExportCell): string {
  const place = `r="${columnName(column)}${row}"`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c ${place} s="${STYLE.datetime}"><v>${serial(cell)}</v></c>`;
  return text(column, row, cell, looksLikeFormula(cell) ? STYLE.quoted : STYLE.text);
}

function text(column: number, row: number, value: string, style: number): string {
  if (value.length > LONGEST) {
    throw new Error(`A text of ${value.length} characters is too long for XLSX: choose CSV`);
  }
  const place = `${columnName(column)}${row}`;
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Days since 1899-12-30, as Excel counts them (ECMA-376-1, 18.17.4.1). */
const serial = (date: Date): number => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
