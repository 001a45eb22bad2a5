import { CONTENT_TYPES } from '../content/content-types';
import type { Instance } from './instance';
import { nullable, ref, type Schema } from './open-api';

/** What `/api/anniversaries/upcoming`, `/api/statistics` and `/api/health` answer. */
export const overviewSchemas = (instance: Instance): Record<string, Schema> => ({
  ...upcomingSchemas(),
  ...statisticsSchemas(instance),
  Health: object({
    status: {
      type: 'string',
      enum: ['ok', 'starting', 'unavailable'],
      description: '`ok` with 200, else 503.',
    },
    message: text('The same in words.'),
  }),
});

/** An object that always has all of its properties. */
const object = (properties: Record<string, Schema>, description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  required: Object.keys(properties),
  properties,
});

const text = (description: string): Schema => ({ type: 'string', description });
const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  description,
  items,
});

const upcomingSchemas = (): Record<string, Schema> => ({
  UpcomingAnswer: object({
    data: list(ref('UpcomingAnniversary'), 'The earliest first.'),
    meta: object(
      {
        from: { type: 'string', format: 'date', description: 'First day of the window.' },
        until: { type: 'string', format: 'date', description: 'Last day of the window.' },
        locale: ref('Locale'),
        pagination: ref('Pagination'),
      },
      'What was asked for.',
    ),
  }),
  UpcomingAnniversary: object(
    {
      years: { type: 'integer', minimum: 5, description: 'Which round number it is.' },
      dueOn: {
        ...ref('EdtfDate'),
        description: 'When it falls due, as precise as the date that it counts from.',
      },
      occasion: {
        type: 'string',
        enum: ['twinning', 'city-founding'],
        description: 'What is celebrated.',
      },
      title: text("Title of staff's entry, or one composed of the years and the subject."),
      subject: object(
        {
          type: { type: 'string', enum: ['twinning', 'city'] },
          documentId: text('Its document id.'),
          slug: ref('Slug'),
          name: text('Its name or title in the asked locale.'),
        },
        'The document whose date is celebrated.',
      ),
      cities: list(
        object({ slug: ref('Slug'), name: text('Its name in the asked locale.') }),
        'The cities that it concerns.',
      ),
      anniversary: {
        description: 'The entry that staff made for it, or null.',
        anyOf: [
          object({
            documentId: text('Its document id.'),
            slug: ref('Slug'),
            title: text('Its title.'),
            celebratedOn: nullable({
              ...ref('EdtfDate'),
              description: 'When it was celebrated, where that is known.',
            }),
            locale: ref('Locale'),
          }),
          { type: 'null' },
        ],
      },
    },
    'A round number of years: every multiple of 5 up to 100, of 25 beyond.',
  ),
});

function statisticsSchemas({ models }: Instance): Record<string, Schema> {
  const perType = (value: Schema, description?: string): Schema =>
    object(Object.fromEntries(CONTENT_TYPES.map(({ singular }) => [singular, value])), description);
  const perValue = (attribute: string, description: string): Schema => {
    const found = models.get('api::twinning.twinning')?.attributes.get(attribute);
    const values = found?.kind === 'scalar' ? (found.values ?? []) : [];
    const counts = values.map((value) => [value, { type: 'integer', minimum: 0 }] as const);
    return object(Object.fromEntries(counts), description);
  };
  const share = {
    translated: count('Documents that have text of their own in the locale.'),
    share: {
      type: ['number', 'null'],
      minimum: 0,
      maximum: 1,
      description: 'Of all documents; null where there are none.',
    },
  } as const;
  return {
    StatisticsAnswer: object({
      data: ref('Statistics'),
      meta: object({ locale: ref('Locale') }, 'The locale of names beside the numbers.'),
    }),
    Statistics: object(
      {
        documents: perType(count('How many are published.'), 'Published documents of each type.'),
        twinnings: object(
          {
            byState: perValue('state', 'Twinnings in each state.'),
            byKind: perValue('kind', 'Twinnings of each kind.'),
            byCountry: list(
              object({
                countryCode: ref('CountryCode'),
                name: text('The country in the asked locale.'),
                count: count('Twinnings with it.'),
              }),
              "Countries of the home city's partners, the most frequent first.",
            ),
            byDecade: list(
              object({
                decade: {
                  type: ['integer', 'null'],
                  description: 'First year of the decade; null where the beginning is unknown.',
                },
                count: count('Twinnings that began in it.'),
              }),
              'Decades of `since`, the earliest first.',
            ),
            byTheme: list(
              object({
                documentId: text('Document id of the theme.'),
                slug: ref('Slug'),
                name: text('The theme in the asked locale.'),
                count: count('Twinnings that name it.'),
              }),
              'Every theme, the most frequent first.',
            ),
          },
          'Published twinnings of any kind and state.',
        ),
        translations: list(
          object({ locale: ref('Locale'), ...share, byType: perType(ref('TranslatedShare')) }),
          'How much can be read in each locale, the default one first.',
        ),
      },
      'Numbers of published documents.',
    ),
    TranslatedShare: object(share),
  };
}
