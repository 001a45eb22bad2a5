import { errors } from '@strapi/utils';

/**
 * Of a library that Strapi takes for its own failure and answers with 500, although the request is
 * what is wrong with it; undefined for every other error.
 */
export const explainMistake = (error: unknown): Error | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  // `formidable` reads forms: no boundary, cut short, too large.
  if ('httpCode' in error) {
    const TheirMistake =
      error.httpCode === 413 ? errors.PayloadTooLargeError : errors.ValidationError;
    return new TheirMistake(`The form cannot be read: ${error.message}`);
  }
  // zlib reads compressed bodies.
  if (typeof error.code === 'string' && error.code.startsWith('Z_')) {
    return new errors.ValidationError('The body is not compressed as its Content-Encoding says');
  }
  // PostgreSQL, class 22 "data exception": a value that no column can hold or be compared with,
  // such as U+0000. https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (typeof error.code === 'string' && /^22[0-9A-Z]{3}$/.test(error.code)) {
    const reason = error.message.split(' - ').at(-1) ?? '';
    return new errors.ValidationError(`A value in the request cannot be used: ${reason}`);
  }
  return undefined;
};
