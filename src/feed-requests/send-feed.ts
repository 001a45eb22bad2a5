import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FeedContext } from '../feeds/feed-context';
import { declareValidators } from '../middlewares/public-cache/declared-validators';
import { codeVersion } from './code-version';
import { contentDisposition } from './content-disposition';
import { givenParameters } from './feed-address';
import { feedLinks } from './feed-links';
import { contentType, type FeedKind, type FeedOf } from './feeds';
import type { FeedQuery } from './parse-feed-query';
import { type Making, streamFeed } from './stream-feed';

interface AnyFeed {
  /** When something that it shows last changed: ISO 8601, UTC; null where nothing has. */
  modified: string | null;
  /** Address of the page that follows, in a feed that comes in pages. */
  next?: string | null;
}

export interface WholeFeed extends AnyFeed {
  text: string;
}

export interface StreamedFeed extends AnyFeed, Making {
  /** Number of the last public change that it may show. */
  sequence: number;
}

/** What is asked for: which feed, with what, and what all feeds say. */
export interface FeedRequest<Kind extends FeedKind = FeedKind> {
  feed: FeedOf<Kind>;
  query: FeedQuery;
  context: FeedContext;
}

/** Sends a feed with all that its headers say of it. */
export async function sendFeed(
  strapi: Core.Strapi,
  ctx: Context,
  { feed, query, context }: FeedRequest,
  answer: WholeFeed | StreamedFeed,
): Promise<void> {
  const day = feed.followsToday ? new Date().toISOString().slice(0, 10) : null;
  const latest = [answer.modified, day]
    .filter((instant) => instant !== null)
    .sort()
    .at(-1);
  const lastModified = latest ? new Date(latest) : null;
  if ('close' in answer) {
    const given = givenParameters(feed, query);
    const version = JSON.stringify([
      feed.path,
      given,
      answer.sequence,
      day,
      context,
      codeVersion(),
    ]);
    ctx.body = await streamFeed(strapi, ctx, version, answer);
    declareValidators(ctx, { version, lastModified });
  } else {
    ctx.body = Buffer.from(answer.text);
    declareValidators(ctx, { lastModified });
  }
  const { next } = answer;
  ctx.set({
    'Content-Type': contentType(feed.format),
    'Content-Language': query.locale,
    'Content-Disposition': contentDisposition(feed, query),
    Link: feedLinks(feed, query, context, next == null ? [] : [[next, { rel: 'next' }]]),
  });
}
