import fc from 'fast-check';
import { addYears, edtfBounds, parseEdtf } from '../../src/domain/edtf';
import { query, startServer, type TestServer } from '../helpers';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
});

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((value) => digits(value, 4));
const month = fc.integer({ min: 1, max: 12 }).map((value) => digits(value, 2));
const day = fc.integer({ min: 1, max: 31 }).map((value) => digits(value, 2));
const qualifier = fc.constantFrom('', '~', '?', '%');

/** EDTF dates of every precision, among them some that the calendar does not have. */
const dates = fc.oneof(
  fc.tuple(year, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
  fc.tuple(year, fc.constant('-02-29')).map((parts) => parts.join('')),
  fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([y, n]) => y.slice(0, 4 - n) + 'X'.repeat(n)),
);

interface Row {
  value: string;
  start: string;
  end: string;
  later: string | null;
}

describe('dates in the database', () => {
  it('have the bounds and the anniversaries that they have in the domain', async () => {
    const samples = fc
      .sample(fc.tuple(dates, fc.integer({ min: 1, max: 1200 })), { numRuns: 5_000, seed: 1955 })
      .filter(([value]) => parseEdtf(value) !== null);
    const rows = await query<Row>(
      server,
      `select value, jumelle.edtf_start(value) as start, jumelle.edtf_end(value) as end,
              jumelle.edtf_add_years(value, years) as later
         from unnest($1::text[], $2::int[]) as sample(value, years)`,
      [samples.map(([value]) => value), samples.map(([, years]) => years)],
    );
    const expected = samples.flatMap(([value, years]) => {
      const date = parseEdtf(value);
      return date ? [{ value, ...edtfBounds(date), later: addYears(date, years) }] : [];
    });
    expect(rows).toHaveLength(samples.length);
    expect(rows).toEqual(expected);
  });

  it('are null where the text is no date', async () => {
    const values = ['', 'soon', '1955/1960', '1955-', '195', 'Y17000', '19X5', '1955-6', '12345'];
    const rows = await query<{ start: string | null; later: string | null }>(
      server,
      `select jumelle.edtf_start(value) as start, jumelle.edtf_add_years(value, 5) as later
         from unnest($1::text[]) as value`,
      [values],
    );
    expect(rows).toEqual(values.map(() => ({ start: null, later: null })));
  });
});
