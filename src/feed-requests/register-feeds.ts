import type { Core } from '@strapi/strapi';
import { routePath } from './answer-feed';
import { FEEDS } from './feeds';
import { logReadersGone } from './log-readers-gone';

/**
 * Serves feeds below `/feeds`. To be called in `register()`: Strapi puts the routes of its API
 * folders below `/api`, and these belong beside it. They need no account, and take none.
 */
export function registerFeeds(strapi: Core.Strapi): void {
  logReadersGone(strapi);
  const config = { auth: false as const };
  strapi.server.routes([
    { method: 'GET', path: '/feeds', handler: 'api::feed.feed-index.find', config },
    // Before the pages, one of which it is not.
    {
      method: 'GET',
      path: '/feeds/changes/context.jsonld',
      handler: 'api::feed.feed.changeTerms',
      config,
    },
    ...FEEDS.map((feed) => ({
      method: 'GET' as const,
      path: routePath(feed),
      handler: `api::feed.feed.${feed.kind}`,
      config,
    })),
    // Whatever else is asked for or tried there.
    ...['/feeds', '/feeds/(.*)'].map((path) => ({
      method: 'ALL' as const,
      path,
      handler: 'api::feed.feed-index.refuse',
      config,
    })),
  ]);
}
