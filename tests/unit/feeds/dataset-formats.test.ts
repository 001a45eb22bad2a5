import { readFileSync, writeFileSync } from 'node:fs';
import { DATASET_FORMATS } from '../../../src/feeds/dataset-formats';
import type { CityRecord } from '../../../src/feeds/records';
import { renderTableSchema } from '../../../src/feeds/table-schema';
import { CONTEXT, rendered, snapshotOf } from './rendered';
import { aCity, aReference, aTwinning } from './sample-records';

const FORMATS = [...DATASET_FORMATS];
const ROWS = 5000;

/** Rows that know how many of them were taken, and whether the taker has left. */
function watched() {
  const seen = { rows: 0, isLeft: false };
  async function* rows(): AsyncIterable<CityRecord> {
    try {
      for (; seen.rows < ROWS; seen.rows += 1) yield aCity;
    } finally {
      seen.isLeft = true;
    }
  }
  return { seen, rows: rows() };
}

/** Compares with a file for reviewers; `GOLDEN=write` writes it anew. */
function expectGolden(name: string, text: string): void {
  const path = `${__dirname}/golden/${name}`;
  if (process.env.GOLDEN === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(FORMATS)('a dataset as %s', (extension, format) => {
  it('begins before the first row, goes on before the last, and stops when the reader does', async () => {
    const { seen, rows } = watched();
    const pieces = format.render(rows, snapshotOf('cities', ROWS), CONTEXT)[Symbol.asyncIterator]();
    await pieces.next();
    expect(seen.rows).toBeLessThanOrEqual(1);
    await pieces.next();
    expect(seen.rows).toBeLessThan(100);
    expect(seen.isLeft).toBe(false);
    await pieces.return?.();
    expect(seen.isLeft).toBe(true);
  });

  it('ends with the error that ends the rows', async () => {
    async function* rows(): AsyncIterable<CityRecord> {
      yield aCity;
      throw new Error('the database is gone');
    }
    const read = async () => {
      for await (const _piece of format.render(rows(), snapshotOf('cities', 2), CONTEXT));
    };
    await expect(read()).rejects.toThrow('the database is gone');
  });

  it('looks as it did', async () => {
    const three = {
      ...aTwinning,
      documentId: 'q3threeq3threeq3threeq3t',
      slug: 'suva-quito',
      cities: [
        aReference('Suva', [178.4419, -18.1416]),
        aReference('Quito', [-78.4678, -0.1807]),
        aReference('Nowhere'),
      ],
      ...{ since: '195X', state: 'ended', title: '=1+1; "quoted"', summary: null },
    };
    expectGolden(`cities.${extension}`, await rendered(format, 'cities', [aCity]));
    expectGolden(`twinnings.${extension}`, await rendered(format, 'twinnings', [aTwinning, three]));
  });
});

it('a Table Schema looks as it did', () => {
  expectGolden('twinnings.schema.json', renderTableSchema('twinnings', CONTEXT));
});
