import { errors } from '@strapi/utils';

type Values = Readonly<Record<string, unknown>>;

/** Numbers of entries and pages have at most fifteen digits, which a double holds exactly. */
const NUMBER = /^\d{1,15}$/;

/** A text that may be missing or empty. */
export function textIn(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && !value.includes('\0')) return value;
  throw new errors.ValidationError(`${name}: give one text`);
}

export function textsIn(values: Values, name: string): string[] {
  const value = values[name] ?? [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new errors.ValidationError(`${name}: give a list of texts`);
}

export function numberIn(values: Values, name: string): number {
  const value = String(values[name]);
  if (NUMBER.test(value)) return Number(value);
  throw new errors.ValidationError(`${name}: give a whole number`);
}

export function objectIn(value: unknown): Values {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new errors.ValidationError('Give an object as JSON');
}
