import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { CONTENT_SECURITY_POLICY } from '../site/content-security-policy';
import { prefersHtml } from '../site/prefers-html';
import { pageLinks, sitePageAt } from '../site/site-page';
import { swaggerAssetAt } from '../site/swagger-asset';

/**
 * The pages for people: landing, documentation, GraphQL console and "not found". Stands before
 * `strapi::public`, which would send `/` to the admin panel. Validators and compression are those
 * of every anonymous read, see public-cache.ts.
 */
const site = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const publicFolder = strapi.dirs.static.public;
  const publicUrl: string = strapi.config.get('server.absoluteUrl');
  const apiPrefix: string = strapi.config.get('api.rest.prefix', '/api');

  return async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      await next();
      return;
    }

    const asset = swaggerAssetAt(ctx.path);
    if (asset) {
      ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
      ctx.type = asset.type;
      ctx.body = await readFile(asset.file);
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
    const isUnanswered = ctx.status === 404 && (ctx.body === null || ctx.body === undefined);
    if (isUnanswered && !ctx.path.startsWith(`${apiPrefix}/`) && !isProgram(ctx)) {
      await sendHtml(ctx, join(publicFolder, '404.html'), 404);
    }
  };
};

/** Whoever does not ask for HTML in so many words, or brings a GraphQL query in the address. */
function isProgram(ctx: Context): boolean {
  ctx.vary('Accept');
  return !prefersHtml(ctx) || ctx.query['query'] !== undefined;
}

async function sendHtml(ctx: Context, file: string, status: number): Promise<void> {
  ctx.body = await readFile(file);
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
}

export default site;
