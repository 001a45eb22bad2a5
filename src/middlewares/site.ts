import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Core } from '@strapi/strapi';

import { pageLinks, sitePageAt } from '../site/site-page';
import { swaggerAssetAt } from '../site/swagger-asset';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Tighter than the rest of the server, which has to leave room for the admin panel. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Swagger UI sets style attributes
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The pages for people: landing, documentation, GraphQL console and "not found". Stands before
 * `strapi::public`, which would send `/` to the admin panel.
 */
const site: Core.MiddlewareFactory = (_, { strapi }) => {
  const publicFolder = strapi.dirs.static.public;
  const publicUrl: string = strapi.config.get('server.absoluteUrl');
  const apiPrefix: string = strapi.config.get('api.rest.prefix', '/api');

  return async (ctx, next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();

    const asset = swaggerAssetAt(ctx.path);
    if (asset) {
      ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
      ctx.type = asset.type;
      ctx.body = createReadStream(asset.file);
      return;
    }

    const page = sitePageAt(ctx.path);
    if (page && !(page.path === '/graphql' && isProgram(ctx))) {
      ctx.set('Link', pageLinks(page, publicUrl));
      ctx.set('Content-Language', page.language);
      await sendHtml(ctx, join(publicFolder, page.file), 200);
      return;
    }

    await next();
    const isUnanswered = ctx.status === 404 && ctx.body == null;
    if (isUnanswered && !ctx.path.startsWith(`${apiPrefix}/`) && !isProgram(ctx)) {
      await sendHtml(ctx, join(publicFolder, '404.html'), 404);
    }
  };
};

/** Whoever does not ask for HTML in so many words, or brings a GraphQL query in the address. */
function isProgram(ctx: Context): boolean {
  ctx.vary('Accept');
  return (
    ctx.query.query !== undefined || ctx.accepts('application/json', 'text/html') !== 'text/html'
  );
}

/** Pages are small and read afresh each time, so that an edited file shows without a restart. */
async function sendHtml(ctx: Context, file: string, status: number): Promise<void> {
  const html = await readFile(file);
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', contentSecurityPolicy);
  ctx.set('Cache-Control', 'no-cache');
  ctx.set('ETag', `"${createHash('sha256').update(html).digest('base64url')}"`);
  if (status === 200 && ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.body = html;
}

export default site;
