import { cacheHeaders } from './common-parts';
import { type Operation, type Parameter, type Paths, ref, refTo } from './open-api';
import { PUBLIC } from './security';

const LOCALE = refTo('parameters', 'locale');
const PAGINATION = refTo('parameters', 'pagination');

const day = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  example,
});

const read = (
  schema: string,
  description: string,
  operation: Pick<Operation, 'operationId' | 'summary' | 'description' | 'parameters'>,
): Operation => ({
  ...operation,
  tags: ['Overviews'],
  security: PUBLIC,
  responses: {
    200: {
      description,
      headers: cacheHeaders,
      content: { 'application/json': { schema: ref(schema) } },
    },
    304: refTo('responses', 'NotModified'),
    400: refTo('responses', 'BadRequest'),
    401: refTo('responses', 'Unauthorized'),
    403: refTo('responses', 'Forbidden'),
  },
});

/** Questions to the register as a whole. */
export const OVERVIEW_PATHS: Paths = {
  '/api/anniversaries/upcoming': {
    get: read('UpcomingAnswer', 'The round numbers that fall due in the window.', {
      operationId: 'listUpcomingAnniversaries',
      summary: 'List the round numbers that are coming up',
      description:
        'Of the twinnings and friendships that are active or dormant (`since`), and of the home ' +
        'cities and their partners (`foundedOn`): every multiple of 5 years up to 100, of 25 ' +
        'beyond. Staff need not have entered them. A year counts when it overlaps the window.',
      parameters: [
        day(
          'from',
          'First day of the window, or its month or year; today if left out.',
          '2024-01-01',
        ),
        day(
          'until',
          'Last day of the window, or its month or year; ten years on if left out.',
          '2029-12-31',
        ),
        {
          name: 'city',
          in: 'query',
          description: 'Slug of a city that must be concerned.',
          schema: ref('Slug'),
          example: 'karlsruhe',
        },
        LOCALE,
        PAGINATION,
      ],
    }),
  },
  '/api/search': {
    get: read('SearchAnswer', 'The documents that answer the words, best first.', {
      operationId: 'search',
      summary: 'Search documents of all types, by name or text, in every language',
      description:
        'Names in every language, other names and spellings, titles and texts. Accents and case do ' +
        'not matter, and a name with a slip of the pen is still found.',
      parameters: [
        {
          name: 'q',
          in: 'query',
          required: true,
          description: 'What is looked for.',
          schema: { type: 'string', minLength: 1, maxLength: 200 },
          example: 'kanasawa',
        },
        {
          name: 'type',
          in: 'query',
          description: 'Only documents of these types; all if left out.',
          style: 'form',
          explode: false,
          schema: { type: 'array', items: ref('TypeName') },
          example: ['city', 'network'],
        },
        LOCALE,
        PAGINATION,
      ],
    }),
  },
  '/api/statistics': {
    get: read('StatisticsAnswer', 'The numbers.', {
      operationId: 'getStatistics',
      summary: 'Count what is published',
      description:
        'Twinnings by state, kind, country, decade and theme; how much is translated into each locale.',
      parameters: [LOCALE],
    }),
  },
};
