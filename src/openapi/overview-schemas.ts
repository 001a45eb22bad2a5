import { CONTENT_TYPES } from '../content/content-types';
import { nullable, ref, type Schema } from './open-api';
import { list, object, text } from './schema-parts';

const UPCOMING: Record<string, Schema> = {
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
};

const SEARCH: Record<string, Schema> = {
  TypeName: {
    type: 'string',
    description: 'A type of documents.',
    enum: CONTENT_TYPES.map(({ singular }) => singular),
  },
  SearchAnswer: object({
    data: list(ref('SearchHit'), 'The best first.'),
    meta: object({ locale: ref('Locale'), pagination: ref('Pagination') }, 'What was asked for.'),
  }),
  SearchHit: object(
    {
      type: ref('TypeName'),
      documentId: text('Its document id.'),
      slug: ref('Slug'),
      name: text('Its name or title in the asked locale.'),
      summary: { type: ['string', 'null'], description: 'A few sentences of plain text.' },
      locale: ref('Locale'),
      score: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'How well it answers; 1 is exact.',
      },
    },
    'A document that answers a search.',
  ),
};

/** What `/api/anniversaries/upcoming`, `/api/search` and `/api/health` answer. */
export const OVERVIEW_SCHEMAS: Readonly<Record<string, Schema>> = {
  ...UPCOMING,
  ...SEARCH,
  Health: object({
    status: {
      type: 'string',
      enum: ['ok', 'starting', 'unavailable'],
      description: '`ok` with 200, else 503.',
    },
    message: text('The same in words.'),
  }),
};
