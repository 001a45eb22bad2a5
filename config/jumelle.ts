import type { Core } from '@strapi/strapi';
import { readDataSettings } from '../src/settings/data-settings';

/** Settings of this product that are not Strapi's. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Folder of `database/seeds` that is loaded into an empty database, or `none`. */
  seed: env('SEED', 'nancy'),
  /** Made at the first start, when nobody else exists yet. */
  administrator: { email: env('ADMIN_EMAIL', ''), password: env('ADMIN_PASSWORD', '') },
  /** Licence, publisher and contact of the data, as feeds give them. */
  data: readDataSettings((name) => env(name)),
  feeds: {
    /** How many long feeds are read at once; each takes a connection to the database. */
    downloads: wholeNumber('FEED_DOWNLOADS', env('FEED_DOWNLOADS') || '6'),
    /** A reader that takes nothing for so long is cut off: it holds a moment of the database. */
    stallSeconds: wholeNumber('FEED_STALL_SECONDS', env('FEED_STALL_SECONDS') || '60'),
  },
});

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`${name} must be a whole number above 0, not "${text}"`);
}

export default config;
