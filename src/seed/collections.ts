import type { ContentUid } from '../content/content-types';

/**
 * The files of a sample and the content types that they fill, in the order of loading: a document
 * may only refer to documents of an earlier file, or above it in its own.
 */
export const COLLECTIONS = [
  { name: 'themes', uid: 'api::theme.theme' },
  { name: 'cities', uid: 'api::city.city' },
  { name: 'networks', uid: 'api::network.network' },
  { name: 'organisations', uid: 'api::organisation.organisation' },
  { name: 'twinnings', uid: 'api::twinning.twinning' },
  { name: 'exchanges', uid: 'api::exchange.exchange' },
  { name: 'anniversaries', uid: 'api::anniversary.anniversary' },
] as const satisfies readonly { name: string; uid: ContentUid }[];

export type CollectionName = (typeof COLLECTIONS)[number]['name'];
