import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressStream } from '../../../src/http/compress';

const TEXT = Buffer.from(
  Array.from({ length: 30_000 }, (_, row) => `${row},nancy,${Math.sin(row)}`).join('\n'),
);

const cut = (size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(TEXT.length / size) }, (_, index) =>
      TEXT.subarray(index * size, (index + 1) * size),
    ),
    { objectMode: false },
  );

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a stream in %s is the same bytes however it comes', async (coding, decode) => {
  const [small, large, whole] = await Promise.all(
    [777, 65_536, TEXT.length].map((size) => buffer(compressStream(cut(size), coding))),
  );
  expect(decode(whole ?? Buffer.of()).equals(TEXT)).toBe(true);
  expect(small?.equals(whole ?? Buffer.of())).toBe(true);
  expect(large?.equals(whole ?? Buffer.of())).toBe(true);
});

it('fails as what it compresses does, and ends that when it is given up', async () => {
  const broken = Readable.from(
    (async function* () {
      yield TEXT;
      throw new Error('The source broke');
    })(),
  );
  await expect(buffer(compressStream(broken, 'br'))).rejects.toThrow('The source broke');
  const source = cut(777);
  const compressed = compressStream(source, 'gzip');
  compressed.destroy();
  await new Promise((resolve) => source.once('close', resolve));
  expect(source.destroyed).toBe(true);
});
