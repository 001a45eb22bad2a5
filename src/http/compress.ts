import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Coding } from './etag';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this, headers and processor time cost more than the bytes saved. */
const MIN_BYTES = 1024;
/** The quality at which brotli takes about as long as gzip. */
const BROTLI_QUALITY = 5;
/**
 * Of what is compressed anew for each reader. From 2 up, brotli's output depends on its input alone,
 * not on how that is cut into chunks, as a strong validator demands; gzip's always does.
 */
const STREAM_QUALITY = 4;
/**
 * How far back brotli looks for what repeats, as a power of two: a feed repeats itself within a few
 * records. 256 kB instead of 4 MB take 16 MB less memory a stream, and come out no longer.
 */
const STREAM_WINDOW = 18;
const INCOMPRESSIBLE = /^(image\/(?!svg)|video\/|audio\/|font\/woff|application\/(zip|gzip))/;

export const isWorthCompressing = (length: number, type: string): boolean =>
  length >= MIN_BYTES && !INCOMPRESSIBLE.test(type);

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

/** The same while it is read. The end of either stream, good or bad, is that of the other. */
export function compressStream(body: Readable, coding: Coding): Readable {
  if (coding === 'identity') return body;
  const compressor =
    coding === 'gzip'
      ? createGzip({ level: STREAM_QUALITY })
      : createBrotliCompress({
          params: {
            [constants.BROTLI_PARAM_QUALITY]: STREAM_QUALITY,
            [constants.BROTLI_PARAM_LGWIN]: STREAM_WINDOW,
          },
        });
  // Whoever reads the compressed stream hears of its errors there.
  pipeline(body, compressor, () => undefined);
  return compressor;
}
