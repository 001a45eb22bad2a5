import type { OutgoingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { digestOf } from '../http/etag';
import type { StoredResponse } from '../http/response-store';
import { prefersHtml } from '../site/prefers-html';
import { declaredValidators } from './public-cache/declared-validators';
import { listenForChanges } from './public-cache/listen-for-changes';
import { needsNoBody, respond } from './public-cache/respond';
import { responseStore } from './public-cache/response-store';

/** Static files up to this size get a validator; larger ones are streamed as they are. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;
/** What Strapi's admin panel speaks to; its answers are nobody else's business. */
const PRIVATE = /^\/(admin|content-manager|content-type-builder|i18n|upload|uploads|_health)(\/|$)/;

/**
 * Answers anonymous reads from memory where nothing has changed, and gives every one of them a
 * strong `ETag`, `Last-Modified`, `Cache-Control`, compression and `304`. Of an answer too long to
 * be kept it remembers the validator, so that at least whoever has it is told so from memory.
 */
const publicCache = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const store = responseStore(strapi);
  listenForChanges(strapi, store);
  let day = today();

  return async (ctx: Context, next: Next): Promise<void> => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (!isRead) {
      await next();
      // Word of a change comes from the database too, but the writer must see it at once. Strangers
      // change nothing, and their attempts do not empty the store.
      if (ctx.get('authorization') && ctx.state.onlyReads !== true) store.clear();
      return;
    }
    if (PRIVATE.test(ctx.path)) {
      await next();
      return;
    }
    if (ctx.get('authorization')) {
      await next();
      ctx.set('Cache-Control', 'private, no-store');
      return;
    }
    const key = `${prefersHtml(ctx) ? 'html' : 'data'} ${ctx.originalUrl}`;
    // What is due "from today" changes with the day, without anyone writing.
    if (day !== today()) {
      day = today();
      store.clear();
    }
    const stored = store.get(key);
    if (stored && needsNoBody(ctx, stored)) return respond(ctx, stored);

    const { generation, since } = store;
    const outer = { ...ctx.response.headers };
    await next();
    if (ctx.status !== 200) {
      if (ctx.status >= 400) ctx.set('Cache-Control', 'no-store');
      return;
    }
    const declared = declaredValidators(ctx);
    const body = await bodyOf(ctx);
    const named = body ?? declared?.version;
    if (named === undefined) return;
    const response: StoredResponse = {
      body: body ?? null,
      digest: digestOf(named),
      lastModified: declared ? declared.lastModified : since,
      headers: headersOf(ctx, outer),
      coded: new Map(),
    };
    if (!/no-store/.test(ctx.response.get('cache-control'))) store.set(key, response, generation);
    await respond(ctx, response, ctx.body instanceof Readable ? ctx.body : undefined);
  };
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** The body as bytes, or nothing for a stream that is too long to hold. */
async function bodyOf(ctx: Context): Promise<Buffer | undefined> {
  const { body } = ctx;
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Readable) {
    // An unknown length compares as too long.
    return ctx.length <= MAX_BUFFERED_BYTES ? buffer(body) : undefined;
  }
  if (body === null || body === undefined) return undefined;
  return Buffer.from(JSON.stringify(body));
}

/**
 * What the answer itself says, without what outer middlewares say of every answer; where it
 * overrides them (a page's tighter policy, one more `Vary`), its word counts.
 */
function headersOf(ctx: Context, outer: OutgoingHttpHeaders): StoredResponse['headers'] {
  const ours = new Set(['content-length', 'last-modified', 'etag']);
  const entries = Object.entries(ctx.response.headers).filter(
    (entry): entry is [string, string | string[]] =>
      !ours.has(entry[0]) &&
      entry[1] !== outer[entry[0]] &&
      entry[1] !== undefined &&
      typeof entry[1] !== 'number',
  );
  return Object.fromEntries(entries);
}

export default publicCache;
