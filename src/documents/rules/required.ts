import type { ContentUid } from '../../content/content-types';

/**
 * What the default-locale version must have to be published. The cities of a twinning and the
 * subject of an anniversary have rules of their own. Slugs are made by the server, so that their
 * absence always comes with that of a name.
 */
const REQUIRED = {
  'api::city.city': ['name', 'kind', 'countryCode'],
  'api::twinning.twinning': ['kind', 'state'],
  'api::anniversary.anniversary': ['occasion', 'years'],
  'api::network.network': ['name', 'kind'],
  'api::exchange.exchange': ['title', 'kind'],
  'api::organisation.organisation': ['name', 'kind'],
  'api::theme.theme': ['name'],
} as const satisfies Record<ContentUid, readonly string[]>;

const REQUIRED_IN_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  'city.name-variant': ['name'],
  'city.key-figure': ['label', 'value'],
  'city.highlight': ['title'],
  'city.award': ['name'],
  'twinning.milestone': ['kind', 'date'],
  'shared.source': ['title'],
};

export const requiredOf = (uid: ContentUid): readonly string[] => REQUIRED[uid];

export const requiredInComponent = (uid: string): readonly string[] =>
  REQUIRED_IN_COMPONENTS[uid] ?? [];
