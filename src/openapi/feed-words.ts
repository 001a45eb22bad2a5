import { CONTENT_TYPES } from '../content/content-types';
import type { Feed, FeedFormat } from '../feed-requests/feeds';
import { ref, type Schema } from './open-api';
import { schemaName } from './schema-name';

/** What is said of a feed, and what it answers. */
interface Wording {
  operationId: string;
  summary: string;
  /** Of the answer. */
  description: string;
  schema: Schema;
}

/** The formats as one says them, in the names of operations too. */
const FORMATS: Readonly<Record<FeedFormat, string>> = {
  json: 'JSON',
  ndjson: 'NDJSON',
  csv: 'CSV',
  jsonld: 'JSON-LD',
  geojson: 'GeoJSON',
  ics: 'iCalendar',
  atom: 'Atom',
  rss: 'RSS',
  jsonfeed: 'JSON Feed',
  ttl: 'Turtle',
};

const TEXT: Schema = { type: 'string' };

export function feedWords(feed: Feed): Wording {
  const format = FORMATS[feed.format];
  const suffix = `As${format.replace(/[^A-Za-z]/g, '')}`;
  switch (feed.kind) {
    case 'dataset':
      return {
        operationId: `get${capitalised(feed.dataset)}${suffix}`,
        summary: `Get all ${feed.dataset} as ${format}`,
        description: `The ${feed.dataset}, in the order of their slugs.`,
        schema: datasetSchema(feed.format, typeName(feed.dataset)),
      };
    case 'schema':
      return {
        operationId: `get${capitalised(feed.dataset)}TableSchema`,
        summary: `Get the columns of ${feed.dataset} as CSV`,
        description: 'A Table Schema (Frictionless Data, version 1).',
        schema: open({ fields: { type: 'array', description: 'The columns in order.' } }),
      };
    case 'record':
      return {
        operationId: `get${typeName(feed.dataset)}Record`,
        summary: `Get one record of ${feed.dataset}`,
        description: 'The record as it is in the dataset.',
        schema: ref(`${typeName(feed.dataset)}RecordAnswer`),
      };
    case 'calendar':
      return {
        operationId: `get${capitalised(feed.dataset)}Calendar`,
        summary: `Subscribe to the calendar of ${feed.dataset}`,
        description: 'A calendar (RFC 5545).',
        schema: TEXT,
      };
    case 'news':
      return {
        operationId: `getNews${suffix}`,
        summary: `Get what was published as ${format}`,
        description: 'A page of what was published, the latest first.',
        schema: feed.format === 'jsonfeed' ? open({ items: LIST }) : TEXT,
      };
    case 'changes':
      return {
        operationId: 'getChanges',
        summary: 'Follow what changes',
        description:
          'The collection of all changes, or with `after` or `since` the page that follows: Activity ' +
          'Streams 2.0 after IIIF Change Discovery 1.0.',
        schema: open({ type: { enum: ['OrderedCollection', 'OrderedCollectionPage'] } }),
      };
    case 'changePage':
      return {
        operationId: 'getChangePage',
        summary: 'Get a page of changes',
        description: 'A page, the oldest change first. One that has a `next` never changes again.',
        schema: open({ type: { const: 'OrderedCollectionPage' }, orderedItems: LIST }),
      };
    case 'catalogue':
      return {
        operationId: `getCatalogue${suffix}`,
        summary: `Get the catalogue as ${format}`,
        description: 'What there is to be had, after DCAT-AP 3.',
        schema: feed.format === 'jsonld' ? open({ '@context': CONTEXT }) : TEXT,
      };
  }
}

const LIST: Schema = { type: 'array', description: 'The entries.' };
const CONTEXT: Schema = { description: 'What its terms mean.' };

/** An object whose standard says what is in it; these are there in any case. */
const open = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: true,
});

function datasetSchema(format: FeedFormat, type: string): Schema {
  if (format === 'json') return ref(`${type}Dataset`);
  if (format === 'jsonld') return open({ '@context': CONTEXT, '@graph': LIST });
  if (format === 'geojson')
    return open({ type: { const: 'FeatureCollection', description: 'RFC 7946.' }, features: LIST });
  return TEXT;
}

const typeName = (dataset: string): string =>
  schemaName(CONTENT_TYPES.find(({ plural }) => plural === dataset)?.singular ?? dataset);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
