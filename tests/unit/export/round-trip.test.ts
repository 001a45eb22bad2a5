import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { ExportCell } from '../../../src/export/files/table';
import { writeCsv } from '../../../src/export/files/write-csv';
import { writeXlsx } from '../../../src/export/files/write-xlsx';
import { readSheets } from '../../../src/import/sheets/read-sheets';
import { all } from '../import/sheets/all-rows';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  // No database keeps U+0000.
  fc.string({ unit: 'binary' }).map((it) => it.replaceAll('\0', '')),
  fc.constantFrom(
    '=1+1',
    "'=x",
    '-1',
    ' a ',
    'a\r\nb',
    '_x000D_',
    '1955',
    '195X',
    "d'Or",
    '"',
    ';',
  ),
);
/** CSV has no types: what is a number there, its column tells. */
const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(
    fc
      .array(fc.oneof(cell, fc.boolean(), fc.constant(null)), {
        minLength: width,
        maxLength: width,
      })
      .filter((cells) => cells.some((it) => it !== null && it !== '')),
    { minLength: 1, maxLength: 12 },
  ),
);

const tableOf = (rows: readonly (readonly ExportCell[])[]) => ({
  name: 'Cities: all/some [x]',
  columns: (rows[0] ?? []).map((_, at) => ({ heading: `column ${at}`, type: 'text' as const })),
  rows: Readable.from(rows) as AsyncIterable<readonly ExportCell[]>,
});
const read = async (name: string, content: Buffer) => {
  const [sheet] = await readSheets({ name, content });
  return { headers: sheet?.headers, rows: (sheet ? await all(sheet) : []).map((it) => it.cells) };
};

describe('what is exported, the import reads', () => {
  it('from XLSX, with types', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const content = await buffer(writeXlsx(tableOf(rows)));
        expect(await read('a.xlsx', content)).toEqual({
          headers: rows[0]?.map((_, at) => `column ${at}`),
          rows: rows.map((cells) => cells.map((it) => (it === '' ? null : it === 0 ? 0 : it))),
        });
      }),
    );
  });

  it('from CSV, as text', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const content = await buffer(Readable.from(writeCsv(tableOf(rows))));
        expect(await read('a.csv', content)).toEqual({
          headers: rows[0]?.map((_, at) => `column ${at}`),
          rows: rows.map((cells) =>
            cells.map((it) => (it === null || it === '' ? null : String(it))),
          ),
        });
      }),
    );
  });
});
