import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  readChangeCollection,
  readChangePage,
  readChangesAfter,
} from '../changes/read-change-feed';
import { Violations } from '../content/query/violations';
import {
  CHANGES_MEDIA_TYPE,
  renderChangeCollection,
  renderChangePage,
} from '../feeds/changes/activity-stream';
import { type ChangePage, changesUrl } from '../feeds/changes/change-feed';
import { renderChangeTerms } from '../feeds/changes/change-terms';
import type { FeedContext } from '../feeds/feed-context';
import { declareValidators } from '../middlewares/public-cache/declared-validators';
import { responseStore } from '../middlewares/public-cache/response-store';
import { describedBy, type Link, linkHeader, termsLinks } from './feed-links';
import { CHANGE_PAGES, CHANGES, MEDIA_TYPES } from './feeds';
import { GivenParameters } from './given-parameters';
import { type ChangesQuery, parseChangesQuery } from './parse-changes-query';
import { readFeedContext } from './read-feed-context';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The whole feed, or what follows a change. */
export async function answerChanges(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { query, context } = await prepare(strapi, ctx, CHANGES.parameters);
  const { filter, after } = query;
  if (after === undefined) {
    const collection = await readChangeCollection(strapi, filter);
    keepNothingOlder(strapi, collection.sequence);
    send(ctx, renderChangeCollection(collection, context), context);
    return;
  }
  const page = await readChangesAfter(strapi, filter, after);
  if (!('changes' in page)) {
    const violations = new Violations();
    violations.add(
      ['after'],
      `must not be larger than ${page.last}, the number of the last change`,
    );
    violations.throwIfAny();
    return;
  }
  sendPage(strapi, ctx, page, context);
}

/** One of its numbered pages. */
export async function answerChangePage(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { query, context } = await prepare(strapi, ctx, CHANGE_PAGES.parameters);
  const { page: asked = '' }: Record<string, string | undefined> = ctx.params;
  // One address each: "01" is none.
  const number = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : 0;
  const page = await readChangePage(strapi, query.filter, number);
  if (!('changes' in page)) {
    const last = changesUrl(context, query.filter, { page: page.last });
    throw new errors.NotFoundError(
      `There is no page ${JSON.stringify(asked)} of changes; allowed: 1 to ${page.last}, the last one is ${last}`,
    );
  }
  sendPage(strapi, ctx, page, context);
  if (page.next) ctx.set('Cache-Control', FOR_EVER);
}

/** What our own terms in the feed mean, for JSON-LD. */
export function answerChangeTerms(strapi: Core.Strapi, ctx: Context): void {
  const violations = new Violations();
  new GivenParameters(ctx.querystring, [], violations);
  violations.throwIfAny();
  declareValidators(ctx, { lastModified: null });
  ctx.body = Buffer.from(renderChangeTerms({ publicUrl: strapi.config.get('server.absoluteUrl') }));
  ctx.set('Content-Type', MEDIA_TYPES.jsonld);
}

async function prepare(
  strapi: Core.Strapi,
  ctx: Context,
  allowed: typeof CHANGES.parameters,
): Promise<{ query: ChangesQuery; context: FeedContext }> {
  const query = await parseChangesQuery(strapi, ctx.querystring, allowed);
  const { locales, filter } = query;
  const locale = filter.locale ?? locales[0] ?? 'en';
  return { query, context: await readFeedContext(strapi, { locale, locales }) };
}

function sendPage(strapi: Core.Strapi, ctx: Context, page: ChangePage, context: FeedContext): void {
  keepNothingOlder(strapi, page.sequence);
  const neighbours = (['prev', 'next'] as const).flatMap((rel): Link[] => {
    const place = page[rel];
    return place ? [[changesUrl(context, page.filter, place), { rel }]] : [];
  });
  send(ctx, renderChangePage(page, context), context, neighbours);
}

function send(ctx: Context, text: string, context: FeedContext, links: readonly Link[] = []): void {
  // A date of last change is good to the second, in which more may happen: polling goes by ETag.
  declareValidators(ctx, { lastModified: null });
  ctx.body = Buffer.from(text);
  ctx.set({
    'Content-Type': CHANGES_MEDIA_TYPE,
    Link: linkHeader([...links, describedBy(context), ...termsLinks(context)]),
  });
}

const newest = new WeakMap<Core.Strapi, number>();

/**
 * Whoever has learnt of a change fetches the record next, and must not get it from before: word of a
 * commit reaches the answers in memory a moment after the database shows it.
 */
function keepNothingOlder(strapi: Core.Strapi, sequence: number): void {
  if (sequence <= (newest.get(strapi) ?? 0)) return;
  newest.set(strapi, sequence);
  responseStore(strapi).forget();
}
