import { type ContentUid, isContentUid } from './content-types';

const CITY = { fields: ['name', 'slug', 'countryCode', 'latitude', 'longitude', 'isHome'] };
const NAMED = { fields: ['name', 'slug'] };
const TITLED = { fields: ['title', 'slug'] };

/** What a card needs of each type's relations: shown by every read that asks for none. */
const DEFAULTS: Readonly<Record<ContentUid, Readonly<Record<string, object | true>>>> = {
  'api::city.city': { cover: true },
  'api::twinning.twinning': { cities: CITY, themes: NAMED },
  'api::anniversary.anniversary': {
    twinning: { ...TITLED, populate: { cities: CITY } },
    city: CITY,
    network: NAMED,
  },
  'api::network.network': { members: CITY },
  'api::exchange.exchange': { cities: CITY, host: CITY, twinnings: TITLED, themes: NAMED },
  'api::organisation.organisation': { city: CITY },
  'api::theme.theme': {},
};

export const defaultPopulate = (
  uid: string,
): Readonly<Record<string, object | true>> | undefined =>
  isContentUid(uid) ? DEFAULTS[uid] : undefined;
