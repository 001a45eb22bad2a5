import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS, MEGABYTE } from './limits';
import { SheetError } from './sheet-error';

/** Which program made a ZIP that is no XLSX, by a part that all its files have. */
const FOREIGN = [
  ['xl/workbook.bin', 'binary-excel'],
  ['content.xml', 'open-document'],
  ['Index/Document.iwa', 'numbers'],
  ['word/document.xml', 'document'],
] as const;

/** The parts of an XLSX, each of them read as a stream (Open Packaging Conventions, ECMA-376-2). */
export interface Archive {
  has(path: string): boolean;
  /** Nothing for a part that is missing. */
  read(path: string, limit?: number): Promise<Readable | undefined>;
}

/** @throws SheetError when it is no ZIP that Excel made, or damaged */
export async function openArchive(file: string, content: Buffer): Promise<Archive> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(content, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry);
      if (entries.size > LIMITS.parts) throw new Error('Too many parts');
    }
  } catch (error) {
    throw new SheetError({ code: 'damaged', file }, { cause: error });
  }
  if (![...entries.keys()].some((path) => /workbook\d*\.xml$/.test(path))) {
    const foreign = FOREIGN.find(([path]) => entries.has(path));
    throw new SheetError({ code: foreign?.[1] ?? 'no-spreadsheet', file });
  }
  return {
    has: (path) => entries.has(path),
    async read(path, limit = LIMITS.unpackedSize) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      if (entry.isEncrypted()) throw new SheetError({ code: 'password', file });
      // The stream fails when there is more in it than it claims.
      if (entry.uncompressedSize > limit) {
        throw new SheetError({ code: 'too-large', file, limit: limit / MEGABYTE });
      }
      return zip.openReadStreamPromise(entry);
    },
  };
}

export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads XML piece by piece; names come without their namespace's prefix, which some programs write.
 * Yields after each piece, for the caller to take away what the handlers have gathered. Entities
 * that a document defines itself are an error, so nothing can be blown up with them.
 */
export async function* readXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const { open, text, close } = handlers;
  let failure: Error | undefined;
  parser.on('error', (error) => (failure ??= error));
  if (open) parser.on('opentag', (tag: SaxesTagPlain) => open(local(tag.name), tag.attributes));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', (tag: SaxesTagPlain) => close(local(tag.name)));
  stream.setEncoding('utf8');
  let sinceTag = 0;
  try {
    for await (const chunk of stream) {
      const piece = String(chunk);
      const tag = piece.lastIndexOf('<');
      sinceTag = tag === -1 ? sinceTag + piece.length : piece.length - tag;
      if (sinceTag > LIMITS.xmlText) throw new Error('A text in the XML is too long');
      parser.write(piece);
      if (failure) throw failure;
      yield;
    }
    parser.close();
    if (failure) throw failure;
    yield;
  } finally {
    stream.destroy();
  }
}

/** The same, read to its end. */
export async function readWholeXml(
  stream: Readable | undefined,
  handlers: XmlHandlers,
): Promise<void> {
  if (!stream) return;
  const reading = readXml(stream, handlers);
  while (!(await reading.next()).done);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute of a namespace, whatever its prefix: `r:id`. */
export const attributeIn = (
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined =>
  Object.entries(attributes).find(([key]) => key.includes(':') && local(key) === name)?.[1];
