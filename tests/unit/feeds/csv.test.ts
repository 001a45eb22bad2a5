import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Schema } from 'tableschema';
import { csv } from '../../../src/feeds/csv';
import type { DatasetName } from '../../../src/feeds/records';
import { renderTableSchema } from '../../../src/feeds/table-schema';
import { asCsvHasIt, readCsvRecord } from './read-csv-record';
import { text } from './record-arbitraries';
import { anyDataset, CONTEXT, rendered } from './rendered';
import { aCity } from './sample-records';

/** As an independent reader has it: the header and the rows. */
const read = (document: string): string[][] =>
  parse(document, { record_delimiter: '\r\n', relax_column_count: false });

const schemaOf = async (dataset: DatasetName) =>
  Schema.load(JSON.parse(renderTableSchema(dataset, CONTEXT)));

/** OWASP's list, at the very start and behind what spreadsheets strip. */
const FORMULA = /^[\s"\u200b-\u200f\ufeff]*[=+\-@\t\r\n＝＋－＠]/;

describe('CSV', () => {
  it('gives back every record, by the rules that its Table Schema tells', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async ({ dataset, records }) => {
        const schema = await schemaOf(dataset);
        const [header, ...rows] = read(await rendered(csv, dataset, records));
        expect(header).toEqual(schema.fieldNames);
        expect(rows).toHaveLength(records.length);
        for (const [index, row] of rows.entries()) {
          const cells = schema.castRow(row);
          const keyed = Object.fromEntries(schema.fieldNames.map((name, at) => [name, cells[at]]));
          expect(readCsvRecord(keyed)).toEqual(asCsvHasIt(records[index] ?? {}));
        }
      }),
    );
  });

  it('shows no spreadsheet a formula, and leaves other text and numbers alone', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const city = { ...aCity, name, latitude: -0.5, longitude: -1.6 };
        const [header = [], row = []] = read(await rendered(csv, 'cities', [city]));
        const cell = row[header.indexOf('name')] ?? '';
        expect(cell).not.toMatch(FORMULA);
        expect([name, `'${name}`]).toContain(cell);
        if (/^[\p{L}'.]+$/u.test(name)) expect(cell).toBe(name);
        expect(row[header.indexOf('longitude')]).toBe('-1.6');
      }),
    );
  });

  it.each([
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['\t=1', "'\t=1"],
    ['＋1', "'＋1"],
    ['"=1"', `'"=1"`],
    ["'=1", "''=1"],
    ['1=1', '1=1'],
    ['\u200f-1', "'\u200f-1"],
    ['\n', "'\n"],
  ])('writes %j as %j', async (name, expected) => {
    const [header = [], row = []] = read(await rendered(csv, 'cities', [{ ...aCity, name }]));
    expect(row[header.indexOf('name')]).toBe(expected);
  });

  it('ends lines with CRLF and begins with the first column, not a byte order mark', async () => {
    const document = await rendered(csv, 'themes', []);
    expect(document).toBe('documentId,slug,name,summary,locale,fallbackFields,modified\r\n');
  });

  it('quotes text with any line break', async () => {
    const document = await rendered(csv, 'cities', [{ ...aCity, summary: 'a\nb', region: 'a\rb' }]);
    expect(document).toContain('"a\nb"');
    expect(document).toContain('"a\rb"');
  });
});
