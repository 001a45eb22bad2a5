import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { ByteStream, StalledReaderError } from '../../../src/http/byte-stream';
import { inChunks } from '../../../src/http/in-chunks';
import { readAhead } from '../../../src/http/read-ahead';

const PIECE = 'é'.repeat(40_000);
const LONG = 60_000;

/** Says how many pieces have been made, and whether and how often the source was closed. */
const source = (count: number) => {
  const state = { made: 0, closed: 0 };
  async function* pieces() {
    for (; state.made < count;) {
      state.made += 1;
      yield PIECE;
    }
  }
  const close = async () => {
    state.closed += 1;
  };
  return { state, pieces, close };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('is the text, and closes its source once', async () => {
  const { state, pieces, close } = source(30);
  const stream = new ByteStream(inChunks(pieces()), { close, stallMs: LONG });
  expect(await text(stream)).toBe(PIECE.repeat(30));
  expect(state).toEqual({ made: 30, closed: 1 });
});

it('makes no more than a reader takes', async () => {
  const { state, pieces, close } = source(1000);
  const stream = new ByteStream(inChunks(pieces()), { close, stallMs: LONG });
  let go: () => void = () => undefined;
  const slow = new Writable({ highWaterMark: 1, write: (_chunk, _coding, done) => (go = done) });
  const piped = pipeline(stream, slow).catch(() => undefined);
  for (let i = 0; i < 20; i += 1) await turn();
  const atFirst = state.made;
  expect(atFirst).toBeLessThan(5);
  go();
  for (let i = 0; i < 20; i += 1) await turn();
  expect(state.made).toBe(atFirst + 1);
  slow.destroy();
  await piped;
  expect(state).toEqual({ made: atFirst + 1, closed: 1 });
});

it('closes its source when it is given up, even while a piece is being made', async () => {
  let closed = 0;
  async function* stuck(): AsyncGenerator<string> {
    yield PIECE;
    await new Promise(() => undefined);
  }
  const close = async () => {
    closed += 1;
  };
  const stream = new ByteStream(inChunks(stuck()), { close, stallMs: LONG });
  stream.read();
  await turn();
  stream.destroy();
  await turn();
  expect(closed).toBe(1);
});

it('fails as its source does', async () => {
  const { state, close } = source(0);
  async function* broken(): AsyncGenerator<string> {
    yield PIECE;
    throw new Error('The source broke');
  }
  const stream = new ByteStream(inChunks(broken()), { close, stallMs: LONG });
  await expect(text(stream)).rejects.toThrow('The source broke');
  expect(state.closed).toBe(1);
});

it('gives up on a reader who takes nothing', async () => {
  const { state, pieces, close } = source(1000);
  const stream = new ByteStream(inChunks(pieces()), { close, stallMs: 20 });
  const error = await new Promise((resolve) => stream.once('error', resolve));
  expect(error).toBeInstanceOf(StalledReaderError);
  expect(state.closed).toBe(1);
});

it.each([0, 1, 3, 40])(
  'reads ahead, and back again what does not fit: %d pieces',
  async (count) => {
    const { pieces } = source(count);
    const read = await readAhead(inChunks(pieces()), 240_000);
    expect(Buffer.isBuffer(read)).toBe(count <= 3);
    const whole = Buffer.isBuffer(read) ? read.toString() : await text(read);
    expect(whole).toBe(PIECE.repeat(count));
  },
);
