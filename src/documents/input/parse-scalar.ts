import type { Scalar } from '../fields';
import type { ScalarAttribute } from '../type-schema';
import type { Advice } from '../advice/advice';
import { VALUE } from '../advice/value-advice';
import { daysInMonth } from '../../domain/edtf';

/** PostgreSQL's `integer`. */
const INTEGER_LIMIT = 2 ** 31;
/**
 * Characters (code points, as JSON Schema counts them) of a `string` attribute: a name, title or
 * address. Longer texts have types of their own.
 */
export const STRING_MAX_LENGTH = 10_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export type Parsed<Value> = { value: Value } | { problem: Advice };

/**
 * A value as an attribute of a type or component stores it, or what is wrong with its type. Empty
 * text is no value.
 */
export function parseScalar(
  { uid, name, attribute }: { uid: string; name: string; attribute: ScalarAttribute },
  given: unknown,
): Parsed<Scalar> {
  if (given === null || given === '') return { value: attribute.initial };
  switch (attribute.kind) {
    case 'integer':
      return parseInteger(given);
    case 'float':
      return typeof given === 'number' && Number.isFinite(given)
        ? { value: given }
        : { problem: VALUE.aNumber(given) };
    case 'boolean':
      return typeof given === 'boolean' ? { value: given } : { problem: VALUE.yesOrNo(given) };
    case 'enumeration':
      return typeof given === 'string' && attribute.values.includes(given)
        ? { value: given }
        : { problem: VALUE.oneOf(uid, name, attribute.values, given) };
    case 'date':
      return typeof given === 'string' && isDay(given)
        ? { value: given }
        : { problem: VALUE.day(given) };
    case 'string':
    case 'text':
    case 'richtext':
      return parseText(given, attribute.kind === 'string' ? STRING_MAX_LENGTH : undefined);
  }
}

function parseInteger(given: unknown): Parsed<number> {
  if (typeof given !== 'number' || !Number.isInteger(given)) {
    return { problem: VALUE.wholeNumber(given) };
  }
  return given >= -INTEGER_LIMIT && given < INTEGER_LIMIT
    ? { value: given }
    : { problem: VALUE.inRange(-INTEGER_LIMIT, INTEGER_LIMIT - 1) };
}

function parseText(given: unknown, maxLength: number | undefined): Parsed<string> {
  if (typeof given !== 'string') return { problem: VALUE.text(given) };
  if (given.includes('\0')) {
    return { problem: VALUE.noNul() };
  }
  if (maxLength === undefined || given.length <= maxLength) return { value: given };
  const { length } = [...given];
  return length <= maxLength ? { value: given } : { problem: VALUE.shorter(maxLength, length) };
}

function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (!year || !month || !day || month > 12) return false;
  return day <= daysInMonth(year, month);
}
