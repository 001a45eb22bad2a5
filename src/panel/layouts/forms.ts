import type { ContentUid } from '../../content/content-types';
import type { Cell, FormGroup } from './form-group';

const whole = (field: string): readonly Cell[] => [[field, 12]];
const halves = (left: string, right: string): readonly Cell[] => [
  [left, 6],
  [right, 6],
];

const SUMMARY_AND_BODY = [whole('summary'), whole('body')];
const COVER: FormGroup = { heading: 'media', rows: [whole('cover')] };
const COVER_AND_GALLERY: FormGroup = { heading: 'media', rows: [whole('cover'), whole('gallery')] };
const SOURCES: FormGroup = { heading: 'sources', rows: [whole('sources')] };

/**
 * The forms of the content types, from top to bottom. What is edited on the other side of a relation
 * is left out: the cities of a twinning are chosen in the twinning.
 */
export const FORMS: Readonly<Record<ContentUid, readonly FormGroup[]>> = {
  'api::city.city': [
    {
      heading: 'identity',
      rows: [
        [
          ['name', 9],
          ['isHome', 3],
        ],
        halves('kind', 'slug'),
        halves('countryCode', 'region'),
      ],
    },
    { heading: 'place', rows: [halves('latitude', 'longitude')] },
    {
      heading: 'facts',
      rows: [
        [
          ['population', 4],
          ['populationAsOf', 4],
          ['areaKm2', 4],
        ],
        halves('foundedOn', 'website'),
        halves('dissolvedOn', 'succeededBy'),
        halves('wikidataId', 'geonamesId'),
      ],
    },
    {
      heading: 'text',
      rows: [...SUMMARY_AND_BODY, whole('keyFigures'), whole('highlights')],
    },
    { heading: 'names', rows: [whole('nameVariants'), whole('awards')] },
    { heading: 'media', rows: [halves('cover', 'coatOfArms'), whole('gallery')] },
    SOURCES,
  ],
  'api::twinning.twinning': [
    {
      heading: 'parties',
      rows: [whole('cities'), halves('kind', 'state'), whole('prospectCountryCode')],
    },
    {
      heading: 'facts',
      rows: [halves('since', 'sinceBasis'), halves('until', 'themes')],
    },
    { heading: 'steps', rows: [whole('milestones')] },
    { heading: 'text', rows: [halves('title', 'slug'), ...SUMMARY_AND_BODY] },
    { heading: 'media', rows: [halves('cover', 'documents')] },
    SOURCES,
  ],
  'api::anniversary.anniversary': [
    {
      heading: 'identity',
      rows: [halves('occasion', 'years'), whole('twinning'), halves('city', 'network')],
    },
    { heading: 'facts', rows: [halves('dueOn', 'celebratedOn'), whole('exchanges')] },
    { heading: 'text', rows: [halves('title', 'slug'), ...SUMMARY_AND_BODY] },
    COVER,
    SOURCES,
  ],
  'api::network.network': [
    {
      heading: 'identity',
      rows: [
        [
          ['name', 8],
          ['acronym', 4],
        ],
        halves('kind', 'slug'),
      ],
    },
    { heading: 'facts', rows: [halves('foundedOn', 'website'), whole('members')] },
    { heading: 'text', rows: SUMMARY_AND_BODY },
    COVER,
    SOURCES,
  ],
  'api::exchange.exchange': [
    { heading: 'identity', rows: [whole('title'), halves('kind', 'slug')] },
    {
      heading: 'facts',
      rows: [
        halves('startsOn', 'endsOn'),
        halves('host', 'place'),
        halves('participants', 'website'),
      ],
    },
    {
      heading: 'parties',
      rows: [halves('cities', 'twinnings'), halves('organisations', 'themes')],
    },
    { heading: 'text', rows: [...SUMMARY_AND_BODY, whole('outcome')] },
    COVER_AND_GALLERY,
    SOURCES,
  ],
  'api::organisation.organisation': [
    { heading: 'identity', rows: [whole('name'), halves('kind', 'slug')] },
    { heading: 'facts', rows: [halves('city', 'website')] },
    { heading: 'text', rows: [whole('summary')] },
    SOURCES,
  ],
  'api::theme.theme': [
    { heading: 'identity', rows: [halves('name', 'slug')] },
    { heading: 'text', rows: [whole('summary')] },
  ],
};
