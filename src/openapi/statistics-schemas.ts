import { CONTENT_TYPES } from '../content/content-types';
import type { Instance } from './instance';
import { ref, type Schema } from './open-api';
import { count, list, object, text } from './schema-parts';

/** What `/api/statistics` answers. */
export function statisticsSchemas({ models }: Instance): Record<string, Schema> {
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
                exchanges: count('Exchanges that name it.'),
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
