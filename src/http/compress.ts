import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './etag';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this, headers and processor time cost more than the bytes saved. */
const MIN_BYTES = 1024;
/** The quality at which brotli takes about as long as gzip. */
const BROTLI_QUALITY = 5;
const INCOMPRESSIBLE = /^(image\/(?!svg)|video\/|audio\/|font\/woff|application\/(zip|gzip))/;

export const isWorthCompressing = (body: Buffer, type: string): boolean =>
  body.length >= MIN_BYTES && !INCOMPRESSIBLE.test(type);

/** The body in a coding (RFC 9110, section 8.4.1). */
export async function compress(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return toGzip(body);
  if (coding === 'identity') return body;
  return toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
