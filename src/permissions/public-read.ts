import { CONTENT_TYPES } from '../content/content-types';

/**
 * All that a caller without credentials may do. Whatever is not in this table is refused, on every
 * route and every GraphQL field.
 */
export const PUBLIC_ACTIONS: ReadonlySet<string> = new Set([
  ...CONTENT_TYPES.flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`]),
  'api::anniversary.upcoming.find',
  'api::health.health.find',
  'api::search.search.find',
  'api::statistics.statistics.find',
  'plugin::i18n.locales.listLocales',
]);
