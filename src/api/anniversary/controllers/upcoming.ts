import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findUpcoming } from '../../../upcoming/find-upcoming';
import { parseUpcomingQuery } from '../../../upcoming/upcoming-query';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const query = await parseUpcomingQuery(strapi, ctx.query, new Date());
    ctx.body = await findUpcoming(strapi, query);
  },
});
