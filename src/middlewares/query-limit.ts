import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

const MAX_QUERY_BYTES = 8 * 1024;

/** A longer query string is a mistake or an attack, and parsing it costs more than reading it. */
const queryLimit =
  () =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (Buffer.byteLength(ctx.querystring) > MAX_QUERY_BYTES) {
      throw new errors.ValidationError(
        `The query string is longer than ${MAX_QUERY_BYTES} bytes (8 kB): ask for less at once`,
        { limit: MAX_QUERY_BYTES },
      );
    }
    await next();
  };

export default queryLimit;
