import type { Core } from '@strapi/strapi';

const health: Core.RouterConfig = {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/health', handler: 'api::health.health.find' }],
};

export default health;
