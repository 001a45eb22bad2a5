import { FEEDS } from '../../../src/feed-requests/feeds';
import { CONTENT_TYPES } from './vocabulary';

const collections = CONTENT_TYPES.map(({ info }) => `/api/${info.pluralName}`);

/** Every address that answers a caller without credentials; `{id}` stands for anything. */
export const PUBLIC_ROUTES = [
  ...collections,
  ...collections.map((path) => `${path}/{id}`),
  '/api/anniversaries/upcoming',
  '/api/search',
  '/api/statistics',
  '/api/health',
  '/api/i18n/locales',
  '/graphql',
  '/openapi.json',
  '/docs',
  '/',
  '/_health',
  '/uploads/{id}',
  '/feeds',
  '/feeds/{id}',
  ...FEEDS.map(({ path }) => `/feeds/${path.replace(/:\w+/, '{id}')}`),
];
