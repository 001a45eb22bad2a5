import type { Core } from '@strapi/strapi';

const search: Core.RouterConfig = {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/search', handler: 'api::search.search.find' }],
};

export default search;
