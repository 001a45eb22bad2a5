import { type Feed, FEEDS, MEDIA_TYPES } from '../feed-requests/feeds';
import { cacheHeaders } from './common-parts';
import { feedParameters } from './feed-parameters';
import { feedWords } from './feed-words';
import {
  type Operation,
  type Parameter,
  type PathItem,
  type Paths,
  ref,
  refTo,
  type Response,
} from './open-api';

const TAG = 'Feeds';

export const FEED_TAG = {
  name: TAG,
  description:
    'What partners pull on a schedule: whole datasets, calendars, news and a catalogue, each in the ' +
    'formats of those who read it. No account, and none is asked for.',
};

/** The index and every feed in the table of feeds. */
export const feedPaths = (): Paths => ({
  '/feeds': { get: indexOperation },
  '/feeds/changes/context.jsonld': { get: termsOperation },
  ...Object.fromEntries(
    FEEDS.map((feed): [string, PathItem] => [
      `/feeds/${feed.path.replace(/:(\w+)/g, '{$1}')}`,
      { get: feedOperation(feed) },
    ]),
  ),
});

const { ETag, 'Cache-Control': cacheControl, 'Last-Modified': lastModified } = cacheHeaders;
const VALIDATORS = { ETag, 'Cache-Control': cacheControl };
const OF_A_LOCALE = {
  'Content-Language': refTo('headers', 'ContentLanguage'),
  'Content-Disposition': refTo('headers', 'ContentDisposition'),
};

const indexOperation: Operation = {
  operationId: 'listFeeds',
  tags: [TAG],
  summary: 'List the feeds',
  description: 'As a page for those who prefer `text/html`.',
  security: [],
  parameters: feedParameters(['locale']),
  responses: {
    200: {
      description: 'Every feed, with what it takes.',
      headers: { ...cacheHeaders, 'Content-Language': refTo('headers', 'ContentLanguage') },
      content: {
        'application/json': { schema: ref('FeedIndex') },
        'text/html': { schema: { type: 'string' } },
      },
    },
    304: refTo('responses', 'FeedNotModified'),
    400: refTo('responses', 'BadRequest'),
  },
};

const termsOperation: Operation = {
  operationId: 'getChangeTerms',
  tags: [TAG],
  summary: 'Get what the terms of the change feed mean',
  security: [],
  responses: {
    200: {
      description: 'A JSON-LD context.',
      headers: VALIDATORS,
      content: {
        [MEDIA_TYPES.jsonld]: {
          schema: {
            type: 'object',
            required: ['@context'],
            properties: {
              '@context': { type: 'object', description: 'The terms.', additionalProperties: true },
            },
          },
        },
      },
    },
    304: refTo('responses', 'FeedNotModified'),
  },
};

const feedOperation = (feed: Feed): Operation => {
  const { operationId, summary, schema, description } = feedWords(feed);
  const isOfChanges = feed.kind === 'changes' || feed.kind === 'changePage';
  const isKnownByDate = !isOfChanges && feed.kind !== 'schema';
  const isStreamed = feed.kind === 'dataset' || feed.kind === 'calendar';
  const answer: Response = {
    description,
    headers: {
      ...VALIDATORS,
      ...(isKnownByDate ? { 'Last-Modified': lastModified } : {}),
      ...(isOfChanges ? {} : OF_A_LOCALE),
      Link: refTo('headers', 'Link'),
    },
    content: { [MEDIA_TYPES[feed.format]]: { schema } },
  };
  return {
    operationId,
    tags: [TAG],
    summary,
    security: [],
    parameters: [...pathParameters(feed), ...feedParameters(feed.parameters, isOfChanges)],
    responses: {
      200: answer,
      304: refTo('responses', 'FeedNotModified'),
      400: refTo('responses', 'BadRequest'),
      ...(feed.kind === 'record'
        ? { 404: refTo('responses', 'NotFound'), 410: refTo('responses', 'Gone') }
        : {}),
      ...(feed.kind === 'changePage' ? { 404: refTo('responses', 'NotFound') } : {}),
      ...(isStreamed ? { 503: refTo('responses', 'Busy') } : {}),
    },
  };
};

const PATH_PARAMETERS: Readonly<Record<string, Pick<Parameter, 'description' | 'schema'>>> = {
  documentId: { description: 'Document id, as records have it.', schema: { type: 'string' } },
  page: { description: 'Number of the page, from 1.', schema: { type: 'integer', minimum: 1 } },
};

const pathParameters = ({ path }: Feed): Parameter[] =>
  Object.entries(PATH_PARAMETERS).flatMap(([name, words]): Parameter[] =>
    path.includes(`:${name}`) ? [{ name, in: 'path', required: true, ...words }] : [],
  );
