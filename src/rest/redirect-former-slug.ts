import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contentTypeOf } from '../content/content-types';
import type { ReadQuery } from '../content/query/read-query';
import { resolveFormerSlug } from '../documents/slug-register';

/**
 * Answers 301 when a published document was once found under the asked slug, with the same query at
 * its present one. The address is a path: a host would have to come from the request.
 */
export async function redirectFormerSlug(
  strapi: Core.Strapi,
  ctx: Context,
  { uid }: ReadQuery,
  asked: string,
): Promise<boolean> {
  const found = await resolveFormerSlug(strapi, uid, asked);
  if (!found) return false;
  const publicUrl: string = strapi.config.get('server.absoluteUrl');
  const apiPrefix: string = strapi.config.get('api.rest.prefix', '/api');
  const base = new URL(publicUrl).pathname.replace(/\/$/, '');
  ctx.status = 301;
  ctx.set(
    'Location',
    `${base}${apiPrefix}/${contentTypeOf(uid).plural}/${found.slug}${ctx.search}`,
  );
  // Another document may take the slug one day, so that nobody may take it for granted.
  ctx.set('Cache-Control', 'no-cache');
  return true;
}
