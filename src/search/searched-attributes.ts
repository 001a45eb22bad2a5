import type { ContentUid } from '../content/content-types';

/** What search looks at besides the name or title of a document. */
interface SearchedAttributes {
  /** Further names. */
  variantColumns?: readonly string[];
  variantComponents?: Readonly<Record<string, string>>;
  /** Text, in every language in which it is published. */
  columns: readonly string[];
  /** Fields of components that are text. */
  components?: Readonly<Record<string, readonly string[]>>;
}

export const SEARCHED: Readonly<Record<ContentUid, SearchedAttributes>> = {
  'api::city.city': {
    variantComponents: { nameVariants: 'name' },
    columns: ['summary', 'region', 'body'],
    components: { keyFigures: ['label', 'value'], highlights: ['title', 'text'], awards: ['name'] },
  },
  'api::twinning.twinning': {
    columns: ['summary', 'body'],
    components: { milestones: ['place', 'decidedBy', 'note'] },
  },
  'api::anniversary.anniversary': { columns: ['summary', 'body'] },
  'api::network.network': { variantColumns: ['acronym'], columns: ['summary', 'body'] },
  'api::exchange.exchange': { columns: ['summary', 'place', 'outcome', 'body'] },
  'api::organisation.organisation': { columns: ['summary'] },
  'api::theme.theme': { columns: ['summary'] },
};

/**
 * Relations whose names go into a title that nobody has written, with the type that they lead to:
 * when one of those documents gets another name, this one gets another title.
 */
export const QUOTED: Readonly<Partial<Record<ContentUid, Readonly<Record<string, ContentUid>>>>> = {
  'api::twinning.twinning': { cities: 'api::city.city' },
  'api::anniversary.anniversary': {
    twinning: 'api::twinning.twinning',
    city: 'api::city.city',
    network: 'api::network.network',
  },
};
