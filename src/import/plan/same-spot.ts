import { editDistance } from '../../domain/edit-distance';
import { foldName, foldToAscii } from '../../domain/fold';
import { namesIn } from './match-city';
import { type ParsedRow, stringOf, valueOf } from './parse-row';

/** A thousandth of a degree: a hundred metres, below what two town halls are apart. */
const GRID = 1000;

/** Where a row puts its city, WGS 84 in degrees. */
export const positionOf = (row: ParsedRow): { latitude: number; longitude: number } | null => {
  const both = valueOf(row, 'coordinates');
  if (both !== undefined && typeof both === 'object' && 'latitude' in both) return both;
  const [latitude, longitude] = [valueOf(row, 'latitude'), valueOf(row, 'longitude')];
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : null;
};

/** Keys that rows have in common when they lie within about a hundred metres, in one country. */
export function spotOf(row: ParsedRow): string[] {
  const position = positionOf(row);
  const country = stringOf(row, 'countryCode');
  if (!position || country === null) return [];
  const [y, x] = [position.latitude * GRID, position.longitude * GRID];
  // Each of the four nearest crossings of the grid: neighbours share at least one.
  return [Math.floor(y), Math.ceil(y)].flatMap((row_) =>
    [Math.floor(x), Math.ceil(x)].map((column) => `${country} ${row_} ${column}`),
  );
}

/** `Bunkyō (Tokyo)`, `Tokyo – Bunkyō`: a name that says which place it is a part of. */
const QUALIFIED = /\(.+\)|\s[–—-]\s/;

/**
 * Whether two rows at the same spot name it so alike that they may well mean the same place: the
 * same words in another order, a part of a city written in two ways, a letter or two apart.
 * `Sanok` and `Sanok County` are not: a county town and its county.
 */
export const areAlike = (a: ParsedRow, b: ParsedRow): boolean =>
  namesIn(a).some((one) => namesIn(b).some((other) => isAlike(one, other)));

function isAlike(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const isContained = [...few].every((word) => many.has(word));
  if (isContained && (few.size === many.size || (QUALIFIED.test(a) && QUALIFIED.test(b))))
    return true;
  const [left, right] = [foldToAscii(a), foldToAscii(b)].map((text) => text.replaceAll(' ', ''));
  if (left === undefined || right === undefined) return false;
  const allowed = Math.min(left.length, right.length) < 5 ? 1 : 2;
  return !/\d/.test(left + right) && editDistance(left, right, allowed) <= allowed;
}

const wordsOf = (name: string): Set<string> => new Set(foldName(name).split(' '));
