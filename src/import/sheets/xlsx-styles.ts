import type { Readable } from 'node:stream';
import { readWholeXml } from './xlsx-archive';

/** How much of a date a format shows. */
export type ShownDate = 'day' | 'month' | 'year';

/** Formats with a number of their own that show dates (ECMA-376-1, 18.8.30), East Asian ones too. */
const BUILT_IN: readonly (readonly [from: number, to: number, shown: ShownDate])[] = [
  [14, 16, 'day'],
  [17, 17, 'month'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [36, 36, 'day'],
  [50, 54, 'day'],
  [55, 56, 'month'],
  [57, 57, 'month'],
  [58, 58, 'day'],
];

/** By the index that a cell's `s` has: whether and how its number is shown as a date. */
export async function readDateStyles(
  stream: Readable | undefined,
): Promise<(ShownDate | undefined)[]> {
  const own = new Map<number, ShownDate | undefined>();
  const styles: (ShownDate | undefined)[] = [];
  let within = false;
  await readWholeXml(stream, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') own.set(Number(numFmtId), shownDate(formatCode ?? ''));
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const id = Number(numFmtId ?? 0);
      styles.push(
        own.has(id) ? own.get(id) : BUILT_IN.find(([from, to]) => from <= id && id <= to)?.[2],
      );
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

/**
 * What a format shows of a date: `yyyy` the year, `mmm-yy` the month, `dd/mm/yyyy hh:mm` the day,
 * `0.00` and `hh:mm` nothing. Excel in French writes `jj/mm/aaaa` as `dd/mm/yyyy` as well.
 */
function shownDate(format: string): ShownDate | undefined {
  const codes = (format.split(';')[0] ?? '')
    // Quoted and escaped text, spaces, fillers, colours, locales and conditions.
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, '');
  if (/[#0?]/.test(codes.replace(/s\.0+/g, 's'))) return undefined;
  if (codes.includes('d')) return 'day';
  if (!/[ye]/.test(codes)) return undefined;
  return codes.includes('m') ? 'month' : 'year';
}
