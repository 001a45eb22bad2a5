import type { Core } from '@strapi/strapi';

/** Settings of this product that are not Strapi's. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Folder of `database/seeds` that is loaded into an empty database, or `none`. */
  seed: env('SEED', 'nancy'),
  /** Made at the first start, when nobody else exists yet. */
  administrator: { email: env('ADMIN_EMAIL', ''), password: env('ADMIN_PASSWORD', '') },
});

export default config;
