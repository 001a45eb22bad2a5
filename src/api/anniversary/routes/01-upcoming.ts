import type { Core } from '@strapi/strapi';

/**
 * Strapi mounts route files in the order of their names. This one must come before the routes of
 * documents, which would take `upcoming` for a slug.
 */
const upcoming: Core.RouterConfig = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/anniversaries/upcoming', handler: 'api::anniversary.upcoming.find' },
  ],
};

export default upcoming;
