import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';

/** Blanks that group digits: normal, no-break, thin, narrow, figure; apostrophes in Switzerland. */
const GROUPING = /(?<=\d)[\s\u00a0\u2007\u2009\u202f'’](?=\d{3})/g;
const UNIT = /\s*(?:hab(?:itant)?(?:e?s)?\.?|inhabitants?|einwohner|abitanti|km²|km2)$/i;
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const WITH_GROUPS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

const digitsOf = (cell: Cell): string =>
  cellText(cell).replace('−', '-').replace(UNIT, '').replace(GROUPING, '');

/** A whole number: `105162`, `105 162`, `105,162`, `105.162`, `105 162 hab.`. */
export function readInteger(cell: Cell): Read<number> {
  if (typeof cell === 'number') {
    return Number.isSafeInteger(cell) ? { value: cell } : problem('notWhole', { given: cell });
  }
  const digits = digitsOf(cell);
  // A whole number has no decimals, so that a point or comma before three digits groups them.
  const text = WITH_GROUPS.test(digits) ? digits.replace(/[.,]/g, '') : digits;
  const value = PLAIN.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? { value } : problem('notWhole', { given: cellText(cell) });
}

/**
 * A number with decimals, behind a point or a comma. `groups` says that it may be large enough for
 * `1,234` to be read in two ways; coordinates never are.
 */
export function readDecimal(cell: Cell, { groups }: { groups: boolean }): Read<number> {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { value: cell } : problem('notNumber', { given: cell });
  }
  const given = cellText(cell);
  const digits = digitsOf(cell);
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const hasBoth = digits.includes('.') && digits.includes(',');
  if (groups && !hasBoth && /^\d{1,3},\d{3}$/.test(digits)) {
    const [whole = '', rest = ''] = digits.split(',');
    return problem('ambiguousNumber', { given, one: whole + rest, other: `${whole}.${rest}` });
  }
  const text =
    last === -1
      ? digits
      : `${digits.slice(0, last).replace(/[.,](?=\d{3})/g, '')}.${digits.slice(last + 1)}`;
  return PLAIN.test(text) ? { value: Number(text) } : problem('notNumber', { given });
}
