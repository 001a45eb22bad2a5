import { cacheHeaders } from './common-parts';
import { type Paths, ref, refTo } from './open-api';
import { PUBLIC } from './security';

/** What the instance says of itself, and GraphQL. */
export const SERVICE_PATHS: Paths = {
  '/api/i18n/locales': {
    get: {
      operationId: 'listLocales',
      tags: ['Instance'],
      summary: 'List the locales',
      security: PUBLIC,
      responses: {
        200: {
          description: 'Every locale in which texts may be written.',
          headers: cacheHeaders,
          content: {
            'application/json': { schema: { type: 'array', items: ref('LocaleInfo') } },
          },
        },
        304: refTo('responses', 'NotModified'),
        401: refTo('responses', 'Unauthorized'),
      },
    },
  },
  '/api/health': {
    get: {
      operationId: 'getHealth',
      tags: ['Instance'],
      summary: 'Ask whether readers get answers now',
      security: PUBLIC,
      responses: {
        200: {
          description: 'The database answers; sample and migrations are in place.',
          headers: cacheHeaders,
          content: { 'application/json': { schema: ref('Health') } },
        },
        304: refTo('responses', 'NotModified'),
        401: refTo('responses', 'Unauthorized'),
        503: {
          description: 'The instance is starting, or its database does not answer.',
          content: { 'application/json': { schema: ref('Health') } },
        },
      },
    },
  },
  '/graphql': {
    get: {
      operationId: 'queryGraphql',
      tags: ['GraphQL'],
      summary: 'Ask by GraphQL, in an answer that can be cached',
      description: 'For queries; a mutation needs POST.',
      security: PUBLIC,
      parameters: [
        {
          name: 'query',
          in: 'query',
          required: true,
          description: 'The document.',
          schema: { type: 'string' },
          example: '{ cities { slug name } }',
        },
        {
          name: 'variables',
          in: 'query',
          description: 'Values of its variables, as a JSON object.',
          schema: { type: 'string' },
        },
        {
          name: 'operationName',
          in: 'query',
          description: 'Which of the operations in the document is meant.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: {
          description: 'What the query found; errors of single fields stand beside it.',
          headers: cacheHeaders,
          content: { 'application/json': { schema: ref('GraphqlAnswer') } },
        },
        304: refTo('responses', 'NotModified'),
        400: {
          description: 'The query does not fit the schema, or exceeds a limit.',
          content: { 'application/json': { schema: ref('GraphqlAnswer') } },
        },
        401: refTo('responses', 'Unauthorized'),
        405: {
          description: 'A mutation.',
          content: { 'application/json': { schema: ref('GraphqlAnswer') } },
        },
      },
    },
    post: {
      operationId: 'executeGraphql',
      tags: ['GraphQL'],
      summary: 'Execute a GraphQL operation',
      description:
        'The same documents, filters, locales and limits as REST. The schema can be asked for by ' +
        'introspection.',
      security: PUBLIC,
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('GraphqlRequest') } },
      },
      responses: {
        200: {
          description: 'What the operation found; errors of single fields stand beside it.',
          content: { 'application/json': { schema: ref('GraphqlAnswer') } },
        },
        400: {
          description: 'The operation does not fit the schema, or exceeds a limit.',
          content: { 'application/json': { schema: ref('GraphqlAnswer') } },
        },
        401: refTo('responses', 'Unauthorized'),
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'getOpenApiDocument',
      tags: ['Instance'],
      summary: 'This description',
      security: [],
      responses: {
        200: {
          description: 'An OpenAPI 3.1 document with the locales and the address of this instance.',
          headers: cacheHeaders,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['openapi', 'info', 'paths'],
                properties: {
                  openapi: { type: 'string', pattern: '^3\\.1\\.' },
                  info: { type: 'object', additionalProperties: true },
                  paths: { type: 'object', additionalProperties: true },
                },
                additionalProperties: true,
              },
            },
          },
        },
        304: refTo('responses', 'NotModified'),
      },
    },
  },
};
