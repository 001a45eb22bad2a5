import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentTypeName } from '../content/content-types';
import { type Page, parsePagination } from '../content/query/pagination';
import { parseLocale } from '../content/query/read-query';
import { checkParameters, unknown, Violations } from '../content/query/violations';

/** What is asked of `GET /api/search`, found in order. */
export interface SearchQuery {
  text: string;
  locale: string;
  /** All types where none is asked for. */
  types: readonly ContentTypeName[];
  page: Page;
}

const PARAMETERS = ['q', 'type', 'locale', 'pagination'];
/** Longer than any name, and short enough to compare with many. */
const MAX_LENGTH = 200;
const TYPES = CONTENT_TYPES.map(({ singular }) => singular);

/** @throws ValidationError naming everything that is wrong, each with what is allowed. */
export async function parseSearchQuery(
  strapi: Core.Strapi,
  raw: Readonly<Record<string, unknown>>,
): Promise<SearchQuery> {
  const violations = new Violations();
  checkParameters(raw, PARAMETERS, violations);
  const query = {
    text: parseText(raw.q, violations),
    locale: await parseLocale(strapi, raw.locale, violations),
    types: parseTypes(raw.type, violations),
    page: parsePagination(raw.pagination, violations),
  };
  violations.throwIfAny();
  return query;
}

function parseText(raw: unknown, violations: Violations): string {
  if (typeof raw !== 'string' || raw.trim() === '') {
    violations.add(['q'], 'takes some words to search for, such as q=nancy');
    return '';
  }
  if ([...raw].length > MAX_LENGTH) violations.add(['q'], `takes at most ${MAX_LENGTH} characters`);
  return raw;
}

/** `city`, `city,twinning` or a list of such. */
function parseTypes(raw: unknown, violations: Violations): readonly ContentTypeName[] {
  if (raw === undefined || raw === '') return TYPES;
  const names: unknown[] = (Array.isArray(raw) ? raw : [raw]).flatMap((part: unknown) =>
    typeof part === 'string' ? part.split(',').map((name) => name.trim()) : [part],
  );
  for (const name of names) {
    if (TYPES.some((type) => type === name)) continue;
    violations.add(['type'], unknown('type', typeof name === 'string' ? name : '…', TYPES));
  }
  return TYPES.filter((type) => names.includes(type));
}
