import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { checkHealth } from '../../../health/check-health';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const health = await checkHealth(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.status = health.status === 'ok' ? 200 : 503;
    ctx.body = health;
  },
});
