import type { RawQuery } from '../../content/query/read-query';

/** Arguments of a field as GraphQL coerced them. */
export type FieldArguments = Readonly<Record<string, unknown>>;

/** GraphQL writes `eq`, `startsWith`, `and`; the parser of filters knows them with a `$`. */
const OPERATORS = new Set([
  ...['and', 'or', 'not', 'eq', 'eqi', 'ne', 'nei', 'lt', 'lte', 'gt', 'gte', 'in', 'notIn'],
  ...['between', 'null', 'notNull', 'contains', 'containsi', 'notContains', 'notContainsi'],
  ...['startsWith', 'startsWithi', 'endsWith', 'endsWithi'],
]);

/** Arguments in the form in which REST parameters come, ready for the same parsers. */
export function rawArguments(args: FieldArguments): RawQuery {
  const raw: RawQuery = {};
  for (const name of ['filters', 'pagination', 'sort', 'locale', 'status'] as const) {
    const value = args[name];
    if (value === undefined || value === null || isEmptyList(value)) continue;
    raw[name] = name === 'filters' ? withDollars(value) : value;
  }
  return raw;
}

/** `sort: []` is what clients send who have nothing to sort by. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function withDollars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDollars);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      OPERATORS.has(key) ? `$${key}` : key,
      withDollars(below),
    ]),
  );
}
