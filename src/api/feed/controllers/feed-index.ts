import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readFeedState } from '../../../changes/read-changes';
import { feedIndex } from '../../../feed-requests/feed-index';
import { FEEDS } from '../../../feed-requests/feeds';
import { parseFeedQuery } from '../../../feed-requests/parse-feed-query';
import { readFeedContext } from '../../../feed-requests/read-feed-context';
import { readOverview } from '../../../feed-requests/read-overview';
import { refuseRequest } from '../../../feed-requests/refuse-request';
import { renderFeedsPage } from '../../../feeds/page/feeds-page';
import { pageWords } from '../../../feeds/page/page-words';
import { declareValidators } from '../../../middlewares/public-cache/declared-validators';
import { CONTENT_SECURITY_POLICY } from '../../../site/content-security-policy';
import { prefersHtml } from '../../../site/prefers-html';

/** The list of all feeds, for people and for programs, and what is not among them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const query = await parseFeedQuery(strapi, ctx.querystring, ['locale']);
    const { locale } = query;
    const context = await readFeedContext(strapi, query);
    const state = await readFeedState(strapi);
    ctx.vary('Accept');
    declareValidators(ctx, { lastModified: state.modified ? new Date(state.modified) : null });
    if (prefersHtml(ctx)) {
      const { sequence } = state;
      const overview = await readOverview(strapi, locale);
      ctx.body = renderFeedsPage({ feeds: FEEDS, sequence, ...overview }, context);
      ctx.set('Content-Type', 'text/html; charset=utf-8');
      ctx.set('Content-Language', pageWords(locale).language);
      ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    } else {
      ctx.body = feedIndex(query, context, state);
      ctx.set('Content-Language', locale);
    }
  },

  refuse: refuseRequest,
});
