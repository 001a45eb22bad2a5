import type { Readable } from 'node:stream';
import type { Context } from 'koa';
import { compress, compressStream, isWorthCompressing } from '../../http/compress';
import { isNotModified } from '../../http/conditional';
import { CODINGS, type Coding, strongEtag } from '../../http/etag';
import type { StoredResponse } from '../../http/response-store';

const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** Whether an answer can be given without making its body: it is kept, or the caller has no need. */
export const needsNoBody = (ctx: Context, response: StoredResponse): boolean =>
  response.body !== null || ctx.method === 'HEAD' || hasCurrentCopy(ctx, response);

/** Whether the caller has the copy that would be sent now. */
function hasCurrentCopy(ctx: Context, response: StoredResponse): boolean {
  const conditions = {
    ifNoneMatch: ctx.get('if-none-match'),
    ifModifiedSince: ctx.get('if-modified-since'),
  };
  const { lastModified, digest } = response;
  return isNotModified(conditions, {
    etag: strongEtag(digest, codingFor(ctx, response)),
    lastModified,
  });
}

/** Sends an answer, the body from `stream` where it is too long to be kept; or says 304. */
export async function respond(
  ctx: Context,
  response: StoredResponse,
  stream?: Readable,
): Promise<void> {
  const coding = codingFor(ctx, response);
  ctx.status = 200;
  ctx.set('Cache-Control', CACHE_CONTROL);
  ctx.set({ ...response.headers });
  ctx.set('ETag', strongEtag(response.digest, coding));
  if (response.lastModified) ctx.set('Last-Modified', response.lastModified.toUTCString());
  else ctx.remove('Last-Modified');
  ctx.vary('Accept-Encoding');
  if (hasCurrentCopy(ctx, response)) {
    ctx.body = null;
    ctx.status = 304;
    return;
  }
  if (coding !== 'identity') ctx.set('Content-Encoding', coding);
  if (response.body) ctx.body = await codedBody(response, response.body, coding);
  else if (stream) ctx.body = compressStream(stream, coding);
  // Koa guesses a type for a body where none is set: keep the one that the answer had.
  const type = typeOf(response);
  if (type) ctx.set('Content-Type', type);
}

async function codedBody({ coded }: StoredResponse, body: Buffer, coding: Coding): Promise<Buffer> {
  const done = coded.get(coding) ?? (await compress(body, coding));
  coded.set(coding, done);
  return done;
}

function codingFor(ctx: Context, response: StoredResponse): Coding {
  // What is too long to be kept is long enough.
  const length = response.body?.length ?? Infinity;
  if (!isWorthCompressing(length, typeOf(response))) return 'identity';
  const accepted = ctx.acceptsEncodings([...CODINGS]);
  return CODINGS.find((coding) => coding === accepted) ?? 'identity';
}

const typeOf = ({ headers }: StoredResponse): string => String(headers['content-type'] ?? '');
