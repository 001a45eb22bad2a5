import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { onShutdown } from '../bootstrap/on-shutdown';
import { TooManyDownloads } from '../changes/too-many-downloads';
import { ByteStream } from '../http/byte-stream';
import { isNotModified } from '../http/conditional';
import { CODINGS, digestOf, strongEtag } from '../http/etag';
import { inChunks } from '../http/in-chunks';
import { readAhead } from '../http/read-ahead';
import { tidyingHeap } from '../http/tidy-heap';

/** A text that is made while it is read. */
export interface Making {
  text: AsyncIterable<string>;
  /** Frees what the text is made from; it may be called before all of it has been read. */
  close: () => Promise<void>;
}

/** A feed up to this length is made before it is sent, and kept to be sent again. */
const MAX_KEPT_BYTES = 1024 * 1024;

/**
 * All of a feed if it is short, otherwise a stream of it. A mistake in its first part is thrown, and
 * answered as any other; one further on cuts the answer short. Long feeds are sent to so many readers
 * at a time that connections are left for making short ones, however slowly the long ones are read.
 * @param version names the bytes, see `DeclaredValidators`
 * @throws TooManyDownloads
 */
export async function streamFeed(
  strapi: Core.Strapi,
  ctx: Context,
  version: string,
  { text, close }: Making,
): Promise<Buffer | ByteStream> {
  const chunks = inChunks(text);
  const isNews = !hasIt(ctx, version);
  const begun = isNews ? await begin() : chunks;
  if (Buffer.isBuffer(begun)) return begun;
  if (isNews && streamsOf(strapi).size >= strapi.config.get<number>('jumelle.feeds.downloads')) {
    await close();
    throw new TooManyDownloads();
  }
  const stallMs = strapi.config.get<number>('jumelle.feeds.stallSeconds') * 1000;
  const stream = new ByteStream(tidyingHeap(begun), { close, stallMs });
  // What has been sent cannot be taken back, but must not look complete.
  stream.once('error', () => ctx.res.destroy());
  const streams = streamsOf(strapi).add(stream);
  stream.once('close', () => streams.delete(stream));
  return stream;

  async function begin(): ReturnType<typeof readAhead> {
    try {
      const read = await readAhead(chunks, MAX_KEPT_BYTES);
      if (Buffer.isBuffer(read)) await close();
      return read;
    } catch (error) {
      await close();
      throw error;
    }
  }
}

/** Whether the caller has this version of a feed that was too long to be kept. */
const hasIt = (ctx: Context, version: string): boolean =>
  CODINGS.some((coding) =>
    isNotModified(
      { ifNoneMatch: ctx.get('if-none-match') },
      { etag: strongEtag(digestOf(version), coding), lastModified: null },
    ),
  );

const open = new WeakMap<Core.Strapi, Set<ByteStream>>();

/** The long feeds that are being sent. A server that goes down does not wait for slow readers. */
function streamsOf(strapi: Core.Strapi): Set<ByteStream> {
  let streams = open.get(strapi);
  if (!streams) {
    const all = (streams = new Set<ByteStream>());
    open.set(strapi, all);
    onShutdown(strapi, async () => {
      for (const each of all) each.destroy();
    });
  }
  return streams;
}
