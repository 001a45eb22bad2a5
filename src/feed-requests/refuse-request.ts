import type { Context } from 'koa';
import { FEEDS } from './feeds';
import { refuse } from './refuse';

const READING = ['GET', 'HEAD'];
const RECORD_ADDRESS = '{dataset}/{documentId}.json';

/** Answers a request to an address below `/feeds` that nothing is read from, or in another way. */
export function refuseRequest(ctx: Context): void {
  if (!READING.includes(ctx.method)) {
    ctx.set('Allow', READING.join(', '));
    if (ctx.method === 'OPTIONS') ctx.status = 204;
    else {
      const message = `Feeds are read with GET or HEAD; ${ctx.method} changes nothing here`;
      refuse(ctx, 405, 'MethodNotAllowedError', message, { allowed: READING });
    }
    return;
  }
  const paths = FEEDS.filter(({ kind }) => kind !== 'record').map(({ path }) =>
    path.replace(/:(\w+)/g, '{$1}'),
  );
  const allowed = [...paths, RECORD_ADDRESS].map((path) => `/feeds/${path}`);
  const message = `There is no feed at ${JSON.stringify(ctx.path)}; allowed: ${allowed.join(', ')}`;
  refuse(ctx, 404, 'NotFoundError', message, { allowed });
}
