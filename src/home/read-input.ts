import { errors } from '@strapi/utils';
import { CONTENT_TYPES, type ContentUid, isContentUid } from '../content/content-types';

/** Rows on a page of a list. */
export const PAGE_SIZE = 20;
const LAST_PAGE = 100_000;

type Input = Readonly<Record<string, unknown>>;

/** Parameters and bodies are only ever sent by the panel: the first mistake is enough to say. */
const refuse = (name: string, hint: string): never => {
  throw new errors.ValidationError(`${name} must be ${hint}`);
};

/** Number of a page, from 1. */
export function readPage({ page }: Input): number {
  if (page === undefined) return 1;
  const number = Number(page);
  const isPage = Number.isInteger(number) && number >= 1 && number <= LAST_PAGE;
  return isPage ? number : refuse('page', `a whole number from 1 to ${LAST_PAGE}`);
}

export function readChoice<Choice extends string>(
  input: Input,
  name: string,
  choices: readonly Choice[],
): Choice {
  const value = input[name];
  return choices.find((choice) => choice === value) ?? refuse(name, `one of ${choices.join(', ')}`);
}

/** A content type, or all of them where none is named. */
export function readType({ uid }: Input): ContentUid | undefined {
  if (uid === undefined || uid === '') return undefined;
  if (typeof uid === 'string' && isContentUid(uid)) return uid;
  return refuse('uid', `one of ${CONTENT_TYPES.map((type) => type.uid).join(', ')}`);
}

export function readText(input: Input, name: string): string {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : refuse(name, 'given');
}

/** A number of years, or of an entry of the log. */
export function readNumber(input: Input, name: string): number {
  const value = Number(input[name]);
  const isGiven = input[name] !== undefined && input[name] !== null && input[name] !== '';
  const isNatural = isGiven && Number.isSafeInteger(value) && value >= 1;
  return isNatural ? value : refuse(name, 'a whole number above 0');
}

/** The body of a request as the panel sends it. */
export const readBody = (body: unknown): Input =>
  typeof body === 'object' && body !== null ? { ...body } : {};
