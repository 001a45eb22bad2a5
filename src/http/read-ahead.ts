type Chunks = AsyncGenerator<Buffer, void, undefined>;

/** All of it if it ends within so many bytes; otherwise the same chunks, still to be read. */
export async function readAhead(chunks: Chunks, maxBytes: number): Promise<Buffer | Chunks> {
  const read: Buffer[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const { done, value } = await chunks.next();
    if (done === true) return Buffer.concat(read);
    read.push(value);
    length += value.length;
  }
  return putBack(read, chunks);
}

async function* putBack(read: Buffer[], rest: Chunks): Chunks {
  for (let chunk = read.shift(); chunk; chunk = read.shift()) yield chunk;
  yield* rest;
}
