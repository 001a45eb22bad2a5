import type { Core } from '@strapi/strapi';

const statistics: Core.RouterConfig = {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/statistics', handler: 'api::statistics.statistics.find' }],
};

export default statistics;
