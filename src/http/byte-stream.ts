import { Readable } from 'node:stream';

export interface ByteStreamOptions {
  /** Frees what the bytes are made from; called once, however the stream ends. */
  close: () => Promise<void>;
  /** How long the reader may take nothing before the stream is given up, in milliseconds. */
  stallMs: number;
}

/** The reader of a stream has taken nothing for too long. */
export class StalledReaderError extends Error {
  constructor(milliseconds: number) {
    super(`The reader took nothing for ${milliseconds / 1000} s and was cut off`);
  }
}

/**
 * Bytes that are made while they are read, and no faster: the next chunk is made when the reader has
 * room for it. A reader that goes away or stalls stops the work.
 *
 * `Readable.from` would do but for two things: while a chunk is being made it frees nothing, and it
 * waits for its reader for ever.
 */
export class ByteStream extends Readable {
  readonly #chunks: AsyncGenerator<Buffer, void, undefined>;
  readonly #options: ByteStreamOptions;
  #patience: NodeJS.Timeout | undefined;

  constructor(chunks: AsyncGenerator<Buffer, void, undefined>, options: ByteStreamOptions) {
    // One chunk ahead is enough, whatever its size.
    super({ highWaterMark: 1 });
    this.#chunks = chunks;
    this.#options = options;
    this.#expectReader();
  }

  override _read(): void {
    clearTimeout(this.#patience);
    this.#chunks.next().then(
      ({ done, value }) => {
        if (this.destroyed) return;
        this.#expectReader();
        this.push(done === true ? null : value);
      },
      (cause: unknown) => this.destroy(asError(cause)),
    );
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    clearTimeout(this.#patience);
    // Not waited for: a chunk in the making fails or ends when its source is closed. Nobody is left
    // to hear of it.
    this.#chunks.return().catch(() => undefined);
    this.#options.close().then(
      () => callback(error),
      (cause: unknown) => callback(error ?? asError(cause)),
    );
  }

  #expectReader(): void {
    clearTimeout(this.#patience);
    const { stallMs } = this.#options;
    this.#patience = setTimeout(() => this.destroy(new StalledReaderError(stallMs)), stallMs);
    this.#patience.unref();
  }
}

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error(String(cause));
