import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readFeedState } from '../../../changes/read-changes';
import { feedIndex } from '../../../feed-requests/feed-index';
import { parseFeedQuery } from '../../../feed-requests/parse-feed-query';
import { readFeedContext } from '../../../feed-requests/read-feed-context';
import { refuseRequest } from '../../../feed-requests/refuse-request';
import { declareValidators } from '../../../middlewares/public-cache/declared-validators';
import { prefersHtml } from '../../../site/prefers-html';

/** The list of all feeds, and what is not among them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const query = await parseFeedQuery(strapi, ctx.querystring, ['locale']);
    const context = await readFeedContext(strapi, query);
    const state = await readFeedState(strapi);
    ctx.vary('Accept');
    ctx.set('Content-Language', query.locale);
    ctx.body = feedIndex(query, context, state);
    declareValidators(ctx, { lastModified: state.modified ? new Date(state.modified) : null });
  },

  refuse: refuseRequest,
});
