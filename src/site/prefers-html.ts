import type { Context } from 'koa';

/** Whether the caller asks for a page, as browsers do; whoever takes anything is a program. */
export const prefersHtml = (ctx: Pick<Context, 'accepts'>): boolean =>
  ctx.accepts('application/json', 'text/html') === 'text/html';
