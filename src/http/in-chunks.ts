/** Pieces are often a line long, and each chunk costs a turn of every stage that it passes. */
const CHUNK_LENGTH = 32 * 1024;

/**
 * UTF-8 of a text that is made piece by piece. Chunks end where pieces do, whatever the pace: the
 * bytes of each depend on the text alone.
 */
export async function* inChunks(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Buffer, void, undefined> {
  let parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < CHUNK_LENGTH) continue;
    yield Buffer.from(parts.join(''));
    parts = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(parts.join(''));
}
