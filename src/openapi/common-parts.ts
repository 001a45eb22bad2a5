import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../content/query/pagination';
import { VERSIONS } from '../content/views/reading-schema';
import type { Instance } from './instance';
import { examplesOf } from './examples/recorded-examples';
import { type Example, type Header, type Parameter, ref, refTo, type Response } from './open-api';

/** Parameters that several operations take. */
export const commonParameters = ({ locales }: Instance): Record<string, Parameter> => ({
  locale: {
    name: 'locale',
    in: 'query',
    description:
      'The locale of the text. Documents, relations and counts are the same in every locale; where ' +
      'a text is missing, that of the default locale is answered, field by field.',
    schema: { ...ref('Locale'), default: locales.default },
  },
  status: {
    name: 'status',
    in: 'query',
    description: 'The version that is read. Drafts need a token that may write this type.',
    schema: { type: 'string', enum: VERSIONS, default: 'published' },
  },
  writtenStatus: {
    name: 'status',
    in: 'query',
    description: 'Whether the document is published at once, or only its draft is written.',
    schema: { type: 'string', enum: VERSIONS, default: 'published' },
  },
  pagination: {
    name: 'pagination',
    in: 'query',
    description:
      `In pages (\`pagination[page]=2&pagination[pageSize]=50\`, ${DEFAULT_PAGE_SIZE} documents if ` +
      `not said otherwise, ${MAX_PAGE_SIZE} at most) or from a start ` +
      '(`pagination[start]=50&pagination[limit]=50`), not both. `pagination[withCount]=false` goes ' +
      'without the total, and faster.',
    style: 'deepObject',
    explode: true,
    schema: {
      type: 'object',
      properties: {
        page: { type: 'integer', minimum: 1, default: 1 },
        pageSize: {
          type: 'integer',
          minimum: 1,
          maximum: MAX_PAGE_SIZE,
          default: DEFAULT_PAGE_SIZE,
        },
        start: { type: 'integer', minimum: 0, default: 0 },
        limit: {
          type: 'integer',
          minimum: 1,
          maximum: MAX_PAGE_SIZE,
          default: DEFAULT_PAGE_SIZE,
        },
        withCount: { type: 'boolean', default: true },
      },
      additionalProperties: false,
    },
    example: {},
  },
  search: {
    name: '_q',
    in: 'query',
    description:
      "Words that must occur in one of the document's own attributes. `/api/search` finds more: " +
      'other spellings and languages.',
    schema: { type: 'string' },
  },
});

/** Headers of answers to reads; whoever shows a token gets no validators. */
export const CACHE_HEADERS: Readonly<Record<string, Header>> = {
  ETag: {
    description:
      'Strong validator of an answer to the public; send it as `If-None-Match` to be told 304.',
    schema: { type: 'string' },
  },
  LastModified: {
    description: 'When published content last changed; take `ETag` where you can.',
    schema: { type: 'string' },
  },
  CacheControl: {
    description: 'How long the answer may be used without asking again.',
    schema: { type: 'string' },
  },
};

/** Headers of feeds besides. */
export const FEED_HEADERS: Readonly<Record<string, Header>> = {
  ContentLanguage: {
    description: 'The asked locale. Single texts that are not translated are in the default one.',
    schema: { type: 'string' },
  },
  ContentDisposition: {
    description: 'Under which name to save it (RFC 6266).',
    schema: { type: 'string' },
  },
  Link: {
    description:
      'Where else to look (RFC 8288): `alternate` formats and languages, `describedby`, `license`, ' +
      '`index`, and `next` where a page follows.',
    schema: { type: 'string' },
  },
  RetryAfter: { description: 'Seconds after which to try again.', schema: { type: 'integer' } },
};

export const cacheHeaders = {
  ETag: refTo('headers', 'ETag'),
  'Last-Modified': refTo('headers', 'LastModified'),
  'Cache-Control': refTo('headers', 'CacheControl'),
};

const refused = (description: string, examples?: Record<string, Example>): Response => ({
  description,
  content: {
    'application/json': { schema: ref('ErrorAnswer'), ...(examples ? { examples } : {}) },
  },
});

/** Answers that several operations give. */
export const COMMON_RESPONSES: Readonly<Record<string, Response>> = {
  NotModified: {
    description: 'The copy that the caller has (`If-None-Match`, `If-Modified-Since`) is current.',
    headers: cacheHeaders,
  },
  BadRequest: refused(
    'Something in the request is wrong: the message says all of it, and what is allowed.',
    examplesOf('BadRequest'),
  ),
  Unauthorized: refused('The token is unknown or has expired.'),
  Forbidden: refused('This needs an API token, or one that may do more.'),
  NotFound: refused('There is no such document.'),
  FeedNotModified: {
    description: 'The copy that the caller has (`If-None-Match`, `If-Modified-Since`) is current.',
    headers: { ETag: cacheHeaders.ETag, 'Cache-Control': cacheHeaders['Cache-Control'] },
  },
  Gone: refused('The document was public and is no longer: remove your copy.'),
  Busy: {
    ...refused('Too many long feeds are being read.'),
    headers: { 'Retry-After': refTo('headers', 'RetryAfter') },
  },
};
