import type { Readable } from 'node:stream';
import { readWholeXml } from './xlsx-archive';

/**
 * The texts that cells refer to by number (`sst`, ECMA-376-1, 18.4.9): rich text is its runs in a
 * row, and how it is pronounced (`rPh`, in Japanese files) is no part of it.
 */
export async function readTexts(stream: Readable | undefined): Promise<string[]> {
  const texts: string[] = [];
  const text = textGatherer();
  await readWholeXml(stream, {
    open(name) {
      if (name === 'si') text.start();
      text.open(name);
    },
    text: text.add,
    close(name) {
      text.close(name);
      if (name === 'si') texts.push(text.end());
    },
  });
  return texts;
}

/** Gathers the text of `si` and `is`, which are built alike. */
export function textGatherer() {
  let gathered = '';
  let within = false;
  let pronounced = false;
  return {
    start: (): void => {
      gathered = '';
    },
    open: (name: string): void => {
      if (name === 'rPh') pronounced = true;
      if (name === 't') within = !pronounced;
    },
    add: (text: string): void => {
      if (within) gathered += text;
    },
    close: (name: string): void => {
      if (name === 'rPh') pronounced = false;
      if (name === 't') within = false;
    },
    end: (): string => unescaped(gathered),
  };
}

/** `_x000D_` stands for a character that XML cannot have (ST_Xstring, ECMA-376-1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
