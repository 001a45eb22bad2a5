import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { TooManyDownloads } from '../changes/too-many-downloads';
import { type Feed, type FeedKind, type FeedOf, FEEDS } from './feeds';
import { parseFeedQuery } from './parse-feed-query';
import { readFeedContext } from './read-feed-context';
import { refuse } from './refuse';
import { type FeedRequest, sendFeed, type StreamedFeed, type WholeFeed } from './send-feed';

/** The address of a route, as it is registered: `/feeds/cities/:documentId.json`. */
export const routePath = ({ path }: Pick<Feed, 'path'>): string => `/feeds/${path}`;

/**
 * Answers a request to a feed: what is asked, what to show, how to send it.
 * @param open answers nothing where it has answered the request itself
 */
export async function answerFeed<Kind extends FeedKind>(
  strapi: Core.Strapi,
  ctx: Context,
  kind: Kind,
  open: (request: FeedRequest<Kind>) => Promise<WholeFeed | StreamedFeed | undefined>,
): Promise<void> {
  const { path }: { path: string } = ctx.state.route;
  const found = FEEDS.filter(isOf(kind)).find((each) => routePath(each) === path);
  if (!found) throw new Error(`${path} is not in the table of feeds`);
  const parameters: Readonly<Record<string, string | undefined>> = ctx.params;
  const feed = { ...found, path: filledIn(found.path, parameters) };
  const query = await parseFeedQuery(strapi, ctx.querystring, feed.parameters, {
    withFormerLocales: kind === 'record',
  });
  const context = await readFeedContext(strapi, query);
  const request = { feed, query, context };
  try {
    const answer = await open(request);
    if (answer) await sendFeed(strapi, ctx, request, answer);
  } catch (error) {
    if (!(error instanceof TooManyDownloads)) throw error;
    ctx.set('Retry-After', String(error.retryAfter));
    refuse(ctx, 503, error.name, error.message);
  }
}

const isOf =
  <Kind extends FeedKind>(kind: Kind) =>
  (feed: Feed): feed is FeedOf<Kind> =>
    feed.kind === kind;

/** `cities/:documentId.json` with what the request has in its place. */
const filledIn = (path: string, values: Readonly<Record<string, string | undefined>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
