import type { Schema } from './open-api';

/** Request and answer of GraphQL over HTTP: https://spec.graphql.org/October2021/#sec-Response */
export const GRAPHQL_SCHEMAS: Readonly<Record<string, Schema>> = {
  GraphqlRequest: {
    type: 'object',
    required: ['query'],
    properties: {
      query: {
        type: 'string',
        description: 'The document.',
        examples: ['{ cities(locale: "fr") { slug name countryCode } }'],
      },
      operationName: {
        type: ['string', 'null'],
        description: 'Which of the operations in the document is meant.',
      },
      variables: {
        type: ['object', 'null'],
        description: 'Values of its variables.',
        additionalProperties: true,
      },
    },
  },
  GraphqlAnswer: {
    type: 'object',
    properties: {
      data: {
        type: ['object', 'null'],
        description: 'In the shape of the operation.',
        additionalProperties: true,
      },
      errors: {
        type: 'array',
        description: 'What could not be answered.',
        items: {
          type: 'object',
          required: ['message'],
          properties: {
            message: { type: 'string', description: 'What is wrong.' },
            locations: {
              type: 'array',
              items: {
                type: 'object',
                required: ['line', 'column'],
                properties: { line: { type: 'integer' }, column: { type: 'integer' } },
              },
            },
            path: { type: 'array', items: { type: ['string', 'integer'] } },
            extensions: {
              type: 'object',
              properties: {
                code: { type: 'string', examples: ['BAD_USER_INPUT', 'FORBIDDEN'] },
              },
              additionalProperties: true,
            },
          },
        },
      },
      extensions: {
        type: 'object',
        description: 'Remarks of the server.',
        additionalProperties: true,
      },
    },
  },
};
