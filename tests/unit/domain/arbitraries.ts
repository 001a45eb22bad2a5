import fc from 'fast-check';
import { isEdtf } from '../../../src/domain/edtf';

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value, 2));
const day = fc.integer({ min: 1, max: 31 }).map((value) => pad(value, 2));
const qualifier = fc.constantFrom('', '~', '?', '%');

/** Any date of the subset. */
export const edtfText: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(year, qualifier).map((parts) => parts.join('')),
    fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
    fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([y, n]) => y.slice(0, -n) + 'X'.repeat(n)),
  )
  .filter(isEdtf);
