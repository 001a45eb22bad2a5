import { type Path, unknown, type Violations } from './violations';

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;
/** Far beyond any register, and safely within PostgreSQL's integers. */
const MAX_OFFSET = 1_000_000_000;
const KEYS = ['page', 'pageSize', 'start', 'limit', 'withCount'];

export interface Page {
  offset: number;
  limit: number;
  /** How the reader counts, and so how `meta.pagination` answers. */
  style: 'page' | 'offset';
  withCount: boolean;
}

/** `pagination[page]` and `[pageSize]`, or `[start]` and `[limit]`; `[withCount]` with both. */
export function parsePagination(
  raw: unknown,
  violations: Violations,
  path: Path = ['pagination'],
): Page {
  const given: Record<string, unknown> = {};
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) Object.assign(given, raw);
  else if (raw !== undefined) violations.add(path, `takes an object of ${KEYS.join(', ')}`);
  for (const key of Object.keys(given)) {
    if (!KEYS.includes(key)) violations.add([...path, key], unknown('parameter', key, KEYS));
  }
  const number = (key: string, fallback: number, min: number, max: number): number => {
    const value = given[key];
    if (value === undefined || value === '') return fallback;
    const parsed = Number(value);
    if (Number.isInteger(parsed) && parsed >= min && parsed <= max) return parsed;
    violations.add([...path, key], `must be a whole number from ${min} to ${max}`);
    return fallback;
  };
  const withCount = !['false', false].includes(given.withCount as string | boolean);
  if (![undefined, '', 'true', 'false', true, false].includes(given.withCount as string)) {
    violations.add([...path, 'withCount'], 'must be true or false');
  }
  const byOffset = given.start !== undefined || given.limit !== undefined;
  if (byOffset && (given.page !== undefined || given.pageSize !== undefined)) {
    violations.add(path, 'takes page and pageSize, or start and limit, not both');
  }
  if (byOffset) {
    const offset = number('start', 0, 0, MAX_OFFSET);
    return {
      offset,
      limit: number('limit', DEFAULT_PAGE_SIZE, 1, MAX_PAGE_SIZE),
      style: 'offset',
      withCount,
    };
  }
  const limit = number('pageSize', DEFAULT_PAGE_SIZE, 1, MAX_PAGE_SIZE);
  const page = number('page', 1, 1, MAX_OFFSET / MAX_PAGE_SIZE);
  return { offset: (page - 1) * limit, limit, style: 'page', withCount };
}

/** `meta.pagination` of a list; without a count, only what is known without counting. */
export function paginationMeta(page: Page, total: number | undefined): Record<string, number> {
  const { offset, limit } = page;
  const meta: Record<string, number> =
    page.style === 'offset'
      ? { start: offset, limit }
      : { page: offset / limit + 1, pageSize: limit };
  if (total === undefined) return meta;
  return page.style === 'offset'
    ? { ...meta, total }
    : { ...meta, pageCount: Math.ceil(total / limit), total };
}
