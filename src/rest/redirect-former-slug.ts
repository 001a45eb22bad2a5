import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ReadQuery } from '../content/query/read-query';
import { resolveFormerSlug } from '../documents/slug-register';

/** Answers 301 when a published document was once found under the asked slug. */
export async function redirectFormerSlug(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, version }: ReadQuery,
  asked: string,
): Promise<boolean> {
  const found = version === 'published' ? await resolveFormerSlug(strapi, uid, asked) : null;
  if (!found) return false;
  const folder = ctx.path.slice(0, ctx.path.lastIndexOf('/'));
  ctx.redirect(`${folder}/${found.slug}${ctx.search}`);
  ctx.status = 301;
  return true;
}
