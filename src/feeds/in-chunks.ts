/** Characters; about what a socket takes at once. */
const CHUNK = 16_384;

/**
 * Fewer, larger pieces of the same text: a record a piece would cost a write each. The first piece
 * goes out by itself, so that the reader sees the head before the first record is there.
 */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let chunk = '';
  let isFirst = true;
  for await (const piece of pieces) {
    chunk += piece;
    if (!isFirst && chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
    isFirst = false;
  }
  if (chunk !== '') yield chunk;
}
