import { EDTF_SHAPE } from '../domain/edtf';
import { SLUG_MAX_LENGTH, SLUG_SHAPE } from '../domain/slug';
import { MAX_PAGE_SIZE } from '../content/query/pagination';
import type { Instance } from './instance';
import { nullable, ref, type Schema } from './open-api';

/** Schemas that are not of one content type. */
export const commonSchemas = ({ locales }: Instance): Record<string, Schema> => ({
  Locale: {
    type: 'string',
    description: `A locale of this instance. Facts are the same in all of them; \`${locales.default}\` is the default.`,
    enum: locales.codes,
  },
  EdtfDate: {
    type: 'string',
    description:
      'A date as precise as it is known, in EDTF (ISO 8601-2): a year, a month or a day, ' +
      'optionally followed by `~` (approximate), `?` (uncertain) or `%` (both), or a year with ' +
      'unknown last digits. A year stays a year; it never stands for 1 January.',
    pattern: EDTF_SHAPE.source,
    examples: ['1955', '1973-10-12', '2014-12', '1317~', '195X'],
  },
  Slug: {
    type: 'string',
    description: 'Lower case letters, digits and single hyphens.',
    pattern: SLUG_SHAPE.source,
    maxLength: SLUG_MAX_LENGTH,
    examples: ['nancy', 'qiryat-shmona'],
  },
  CountryCode: {
    type: 'string',
    description: 'A country, ISO 3166-1 alpha-2; `XK` for Kosovo.',
    pattern: '^[A-Z]{2}$',
    examples: ['FR', 'JP'],
  },
  WikidataId: {
    type: 'string',
    description: 'An item of Wikidata.',
    pattern: '^Q[1-9][0-9]{0,14}$',
    examples: ['Q40898'],
  },
  LocaleInfo: LOCALE_INFO,
  PictureFormat: PICTURE_FORMAT,
  ListMeta: LIST_META,
  Pagination: PAGINATION,
  Violation: VIOLATION,
  ErrorAnswer: ERROR,
});

const whole = (description: string, minimum = 0): Schema => ({
  type: 'integer',
  minimum,
  description,
});

const TOTAL = whole('How many documents match; left out with `pagination[withCount]=false`.');

const LIST_META: Schema = {
  type: 'object',
  required: ['pagination'],
  properties: { pagination: ref('Pagination') },
};

const PAGINATION: Schema = {
  description: 'Counted as the request did: in pages, or from a start.',
  anyOf: [
    {
      type: 'object',
      required: ['page', 'pageSize'],
      properties: {
        page: whole('The answered page, from 1.', 1),
        pageSize: { ...whole('Documents on a page.', 1), maximum: MAX_PAGE_SIZE },
        pageCount: whole('How many pages there are; left out with `pagination[withCount]=false`.'),
        total: TOTAL,
      },
    },
    {
      type: 'object',
      required: ['start', 'limit'],
      properties: {
        start: whole('How many documents were passed over.'),
        limit: { ...whole('How many were asked for.', 1), maximum: MAX_PAGE_SIZE },
        total: TOTAL,
      },
    },
  ],
};

const time = (description: string): Schema => ({
  type: 'string',
  format: 'date-time',
  description,
});

const LOCALE_INFO: Schema = {
  type: 'object',
  description: 'A locale, and what it is called.',
  required: ['id', 'documentId', 'code', 'name', 'isDefault', 'createdAt', 'updatedAt'],
  properties: {
    id: { type: 'integer', description: 'Number of its row.' },
    documentId: { type: 'string', description: 'Id of the entry.' },
    code: ref('Locale'),
    name: { type: 'string', description: 'Its name, for people.', examples: ['French (fr)'] },
    isDefault: { type: 'boolean', description: 'Whether facts are entered in it.' },
    createdAt: time('When it was added.'),
    updatedAt: time('When its entry last changed.'),
    publishedAt: nullable(time('When it was added.')),
  },
};

const PICTURE_FORMAT: Schema = {
  type: 'object',
  description: 'A picture in one of its smaller sizes.',
  required: ['name', 'hash', 'ext', 'mime', 'width', 'height', 'size', 'url'],
  properties: {
    name: { type: 'string', description: 'Name of the size and of the file.' },
    hash: { type: 'string', description: 'Name of the file in storage.' },
    ext: { type: 'string', description: 'Extension of its name, with the dot.' },
    mime: { type: 'string', description: 'Media type.' },
    path: nullable({ type: 'string', description: 'Folder in storage.' }),
    width: { type: 'integer', description: 'Pixels.' },
    height: { type: 'integer', description: 'Pixels.' },
    size: { type: 'number', description: 'Kilobytes.' },
    sizeInBytes: { type: 'integer', description: 'Bytes.' },
    url: {
      type: 'string',
      format: 'uri-reference',
      description: 'Where the file is; relative to the address of the instance.',
    },
  },
};

const VIOLATION: Schema = {
  type: 'object',
  required: ['path', 'message', 'name'],
  properties: {
    path: {
      type: 'array',
      description: 'Where in the request it is: `["milestones", "2", "date"]`.',
      items: { type: 'string' },
    },
    field: {
      type: 'string',
      description: 'The same place in a document that was written: `milestones[2].date`.',
    },
    message: { type: 'string', description: 'What is wrong, and what to change.' },
    name: { type: 'string', description: 'Kind of mistake.', examples: ['ValidationError'] },
  },
};

const ERROR: Schema = {
  type: 'object',
  description: 'Why a request was refused, and what to change.',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null', description: 'Nothing.' },
    error: {
      type: 'object',
      description: 'What is wrong.',
      required: ['status', 'name', 'message'],
      properties: {
        status: { type: 'integer', description: 'The HTTP status.', examples: [400] },
        name: {
          type: 'string',
          description: 'Kind of mistake.',
          examples: ['ValidationError'],
        },
        message: { type: 'string', description: 'All that is wrong, in words.' },
        details: {
          type: 'object',
          description: 'More than words, where there is more.',
          properties: {
            errors: {
              type: 'array',
              description: 'Everything that is wrong, each with its place.',
              items: ref('Violation'),
            },
          },
          additionalProperties: true,
        },
      },
    },
  },
};
