import { csv } from '../../../src/feeds/csv';
import type { DatasetFormat } from '../../../src/feeds/dataset-format';
import type { DatasetSnapshot, FeedContext } from '../../../src/feeds/feed-context';
import { geojson } from '../../../src/feeds/geojson';
import { json } from '../../../src/feeds/json';
import { jsonLd } from '../../../src/feeds/json-ld';
import { ndjson } from '../../../src/feeds/ndjson';
import type { DatasetRecords } from '../../../src/feeds/records';
import { keyOf, type ReplicaRecord } from '../../helpers/replica';
import type { Model } from './step';
import { type Dataset, DATASETS, LOCALES, type World } from './world';

const FORMATS: readonly DatasetFormat[] = [json, ndjson, csv, jsonLd, geojson];

/**
 * Whether a copy is the same as its source: every dataset in every locale and format, byte for byte,
 * as the copy's records are written by the very functions that write the feeds. And whether both are
 * what is known of them without the feeds.
 */
export async function compare(world: World, model: Model): Promise<void> {
  for (const locale of LOCALES) {
    for (const dataset of DATASETS) {
      const records = recordsOf(world, dataset, locale);
      for (const format of FORMATS) {
        if (!format.datasets.includes(dataset)) continue;
        const path = `${dataset}.${format.extension}?locale=${locale}`;
        const served = await textOf(world, `/feeds/${path}`);
        expect([path, await written(world, format, dataset, locale, records)]).toEqual([
          path,
          served,
        ]);
      }
      await compareWithRest(world, dataset, locale, records);
    }
  }
  for (const { dataset, documentId, state } of model.documents) {
    if (state === 'unknown') continue;
    const copied = LOCALES.filter((locale) =>
      world.copy.records.has(keyOf(dataset, locale, documentId)),
    );
    expect([dataset, documentId, copied]).toEqual([
      dataset,
      documentId,
      state === 'public' ? LOCALES : [],
    ]);
  }
}

/** The other way to read what is public, which knows nothing of feeds. */
async function compareWithRest(
  world: World,
  dataset: Dataset,
  locale: string,
  records: readonly ReplicaRecord[],
): Promise<void> {
  const documents: { documentId: string }[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = `locale=${locale}&pagination[pageSize]=100&pagination[page]=${page}`;
    const { data, meta } = JSON.parse(await textOf(world, `/api/${dataset}?${query}`));
    documents.push(...data);
    pages = meta.pagination.pageCount;
  }
  const compared = (document: object): unknown =>
    Object.fromEntries(
      Object.entries(document).filter(([name]) =>
        ['documentId', 'slug', 'name', 'title', 'summary', 'population', 'dueOn'].includes(name),
      ),
    );
  const byId = (a: { documentId: string }, b: { documentId: string }): number =>
    a.documentId < b.documentId ? -1 : 1;
  expect([...records].sort(byId).map(compared)).toEqual(documents.sort(byId).map(compared));
}

/** In the order of slugs as PostgreSQL's collation "C" has it, those without one at the end. */
function recordsOf({ copy }: World, dataset: Dataset, locale: string): ReplicaRecord[] {
  const prefix = keyOf(dataset, locale, '');
  const found = [...copy.records].filter(([key]) => key.startsWith(prefix));
  const order = ({ slug, documentId }: ReplicaRecord): Buffer =>
    Buffer.from(slug === null ? '\xff' : `${slug}\0${documentId}`);
  return found.map(([, record]) => record).sort((a, b) => Buffer.compare(order(a), order(b)));
}

/** A feed as it would be written from the copy, saying of itself what the source says. */
async function written(
  world: World,
  format: DatasetFormat,
  dataset: Dataset,
  locale: string,
  records: readonly ReplicaRecord[],
): Promise<string> {
  const { meta } = JSON.parse(await textOf(world, `/feeds/${dataset}.json?locale=${locale}`));
  const context: FeedContext = {
    publicUrl: meta.changes.replace(/\/feeds\/.*$/, ''),
    ...{ locale, locales: LOCALES, publisher: meta.publisher, contact: meta.contact },
    license: { url: meta.license, name: meta.licenseName },
  };
  const snapshot: DatasetSnapshot & { dataset: Dataset } = {
    ...{ dataset, count: records.length, modified: meta.modified },
    sequence: world.copy.sequence,
  };
  let text = '';
  for await (const piece of format.render(streamOf(records), snapshot, context)) text += piece;
  return text;
}

async function* streamOf(records: readonly ReplicaRecord[]): AsyncGenerator<never> {
  for (const record of records) yield record as unknown as DatasetRecords[Dataset] as never;
}

async function textOf({ server }: World, path: string): Promise<string> {
  const answer = await fetch(server.url + path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}
