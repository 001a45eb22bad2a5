import type { Attribute } from './attributes';

type Scalar = Extract<Attribute, { kind: 'scalar' }>;
export type Cast = { value: string | number | boolean } | { problem: string };

const MAX_INTEGER = 2_147_483_647;
const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TRUE = new Set(['true', 't', '1']);
const FALSE = new Set(['false', 'f', '0']);

/**
 * A filter's value as the attribute's type, or what is wrong with it. Values from an address are
 * text, those of GraphQL have a type already.
 */
export function castValue(attribute: Scalar, raw: unknown): Cast {
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
    return { problem: 'takes one value, not a list or an object' };
  }
  const text = String(raw);
  if (text.includes('\0')) return { problem: 'must not contain a NUL character' };
  switch (attribute.type) {
    case 'integer':
      return castInteger(text);
    case 'float':
    case 'decimal': {
      const number = Number(text);
      if (text.trim() === '' || !Number.isFinite(number)) return { problem: 'must be a number' };
      return { value: number };
    }
    case 'boolean':
      if (TRUE.has(text)) return { value: true };
      if (FALSE.has(text)) return { value: false };
      return { problem: 'must be true or false' };
    case 'date':
      if (!isDay(text)) return { problem: 'must be a day such as 2026-05-09' };
      return { value: text };
    case 'datetime':
      if (Number.isNaN(Date.parse(text)) || !/^\d{4}-/.test(text)) {
        return { problem: 'must be a time such as 2026-05-09T12:00:00Z' };
      }
      return { value: new Date(text).toISOString() };
    case 'json':
      return { problem: 'cannot be filtered by' };
    default:
      return { value: text };
  }
}

function castInteger(text: string): Cast {
  const number = Number(text);
  if (!/^[+-]?\d+$/.test(text)) return { problem: 'must be a whole number' };
  if (Math.abs(number) > MAX_INTEGER) return { problem: `must be at most ${MAX_INTEGER}` };
  return { value: number };
}

const isDay = (text: string): boolean =>
  ISO_DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
