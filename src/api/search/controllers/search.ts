import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { search } from '../../../search/search';
import { parseSearchQuery } from '../../../search/search-query';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    ctx.body = await search(strapi, await parseSearchQuery(strapi, ctx.query));
  },
});
