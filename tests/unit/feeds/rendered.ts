import fc from 'fast-check';
import { DATASET_NAMES, type DatasetFormat } from '../../../src/feeds/dataset-format';
import type { FeedContext } from '../../../src/feeds/feed-context';
import type { DatasetName, DatasetRecords } from '../../../src/feeds/records';
import { RECORDS } from './record-arbitraries';

export const CONTEXT: FeedContext = {
  publicUrl: 'https://jumelle.example.org',
  locale: 'fr',
  locales: ['en', 'fr', 'de'],
  publisher: 'Ville de "Nancy"',
  license: {
    name: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  contact: { name: 'Relations internationales', email: 'ri@example.org', url: null },
};

export const snapshotOf = <Name extends DatasetName>(dataset: Name, count: number) => ({
  ...{ dataset, count, modified: '2026-03-01T10:20:30.456Z', sequence: 42 },
});

async function* from<Item>(items: readonly Item[]): AsyncIterable<Item> {
  for (const item of items) yield item;
}

export async function rendered<Name extends DatasetName>(
  format: DatasetFormat,
  dataset: Name,
  records: readonly DatasetRecords[Name][],
): Promise<string> {
  const snapshot = snapshotOf(dataset, records.length);
  let whole = '';
  for await (const piece of format.render(from(records), snapshot, CONTEXT)) whole += piece;
  return whole;
}

/** Any dataset with any records. */
export const anyDataset = (names: readonly DatasetName[] = DATASET_NAMES) =>
  fc.constantFrom(...names).chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      records: fc.array<DatasetRecords[DatasetName]>(RECORDS[dataset], { maxLength: 4 }),
    }),
  );
