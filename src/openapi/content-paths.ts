import { CONTENT_TYPES, type ContentTypeInfo } from '../content/content-types';
import { cacheHeaders } from './common-parts';
import { readManyParameters, readOneParameters, writeParameters } from './content-parameters';
import { type Operation, type PathItem, type Paths, ref, refTo, type Response } from './open-api';
import { schemaName } from './schema-name';
import { NEEDS_TOKEN, PUBLIC } from './security';

/** Reading and writing the seven content types. */
export const contentPaths = (): Paths =>
  Object.fromEntries(
    CONTENT_TYPES.flatMap((type): [string, PathItem][] => [
      [`/api/${type.plural}`, { get: list(type), post: create(type) }],
      [
        `/api/${type.plural}/{id}`,
        {
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: `Document id or slug of the ${type.singular}.`,
              schema: { type: 'string' },
            },
          ],
          get: getOne(type),
          put: update(type),
          delete: remove(type),
        },
      ],
    ]),
  );

/** Name of a type's group of operations, and of the operation that lists it: `Cities`. */
export const tagOf = ({ plural }: ContentTypeInfo): string =>
  plural.charAt(0).toUpperCase() + plural.slice(1);

const article = (singular: string): string => (/^[aeiou]/.test(singular) ? 'an' : 'a');

const json = (description: string, schema: string, headers?: Response['headers']): Response => ({
  description,
  ...(headers ? { headers } : {}),
  content: { 'application/json': { schema: ref(schema) } },
});

const READ_REFUSALS = {
  304: refTo('responses', 'NotModified'),
  400: refTo('responses', 'BadRequest'),
  401: refTo('responses', 'Unauthorized'),
  403: refTo('responses', 'Forbidden'),
};

const WRITE_REFUSALS = {
  400: refTo('responses', 'BadRequest'),
  401: refTo('responses', 'Unauthorized'),
  403: refTo('responses', 'Forbidden'),
};

const list = (type: ContentTypeInfo): Operation => ({
  operationId: `list${tagOf(type)}`,
  tags: [tagOf(type)],
  summary: `List ${type.plural}`,
  security: PUBLIC,
  parameters: readManyParameters(type),
  responses: {
    200: json(`A page of ${type.plural}.`, `${schemaName(type.uid)}ListAnswer`, cacheHeaders),
    ...READ_REFUSALS,
  },
});

const getOne = (type: ContentTypeInfo): Operation => ({
  operationId: `get${schemaName(type.uid)}`,
  tags: [tagOf(type)],
  summary: `Read ${article(type.singular)} ${type.singular} by document id or slug`,
  security: PUBLIC,
  parameters: readOneParameters(type),
  responses: {
    200: json(`The ${type.singular}.`, `${schemaName(type.uid)}Answer`, cacheHeaders),
    301: {
      description: `The ${type.singular} has another slug now.`,
      headers: {
        Location: {
          description: 'Its address under the new slug, with the same parameters.',
          schema: { type: 'string', format: 'uri-reference' },
        },
      },
    },
    ...READ_REFUSALS,
    404: refTo('responses', 'NotFound'),
  },
});

const create = (type: ContentTypeInfo): Operation => ({
  operationId: `create${schemaName(type.uid)}`,
  tags: [tagOf(type)],
  summary: `Create ${article(type.singular)} ${type.singular}`,
  description:
    'A document begins in the default locale; other locales are written with an update. It is ' +
    'published at once unless `status=draft` says otherwise.',
  security: NEEDS_TOKEN,
  parameters: writeParameters(type),
  requestBody: body(type),
  responses: {
    201: json(`The ${type.singular} as it was created.`, `${schemaName(type.uid)}Answer`),
    ...WRITE_REFUSALS,
  },
});

const update = (type: ContentTypeInfo): Operation => ({
  operationId: `update${schemaName(type.uid)}`,
  tags: [tagOf(type)],
  summary: `Change ${article(type.singular)} ${type.singular}, or translate it`,
  description:
    'Attributes that the body leaves out stay as they are. In another locale than the default one, ' +
    'only text may differ: facts and relations are entered once, in the default locale.',
  security: NEEDS_TOKEN,
  parameters: writeParameters(type),
  requestBody: body(type),
  responses: {
    200: json(`The ${type.singular} as it is now.`, `${schemaName(type.uid)}Answer`),
    ...WRITE_REFUSALS,
    404: refTo('responses', 'NotFound'),
  },
});

const remove = (type: ContentTypeInfo): Operation => ({
  operationId: `delete${schemaName(type.uid)}`,
  tags: [tagOf(type)],
  summary: `Delete ${article(type.singular)} ${type.singular}, or one translation of it`,
  description:
    'In the default locale, the whole document goes; in another one, its text in that locale. ' +
    'What a published document needs is not deleted: the answer names the dependents.',
  security: NEEDS_TOKEN,
  parameters: [refTo('parameters', 'locale')],
  responses: {
    204: { description: 'It is gone.' },
    ...WRITE_REFUSALS,
    404: refTo('responses', 'NotFound'),
  },
});

const body = (type: ContentTypeInfo): Operation['requestBody'] => ({
  required: true,
  content: { 'application/json': { schema: ref(`${schemaName(type.uid)}Write`) } },
});
