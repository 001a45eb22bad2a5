import type { Context } from 'koa';

/** Answers with Strapi's error envelope where it has no error for a status. */
export function refuse(
  ctx: Context,
  status: number,
  name: string,
  message: string,
  details: object = {},
): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
}
