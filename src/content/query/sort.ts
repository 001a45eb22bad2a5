import type { Core } from '@strapi/strapi';
import { publicAttributes, scalarNames } from './attributes';
import { type Path, unknown, type Violations } from './violations';

export type OrderBy = Record<string, unknown>[];
type Direction = 'asc' | 'desc';

/**
 * `sort=name`, `sort=since:desc,slug`, `sort[0]=cities.name:asc` or `sort[name]=desc`, as an order
 * for the query engine. Dates sort by their first day, then by their last.
 */
export function parseSort(
  strapi: Core.Strapi,
  uid: string,
  raw: unknown,
  violations: Violations,
  path: Path = ['sort'],
): OrderBy {
  if (typeof raw === 'string') {
    return raw.split(',').flatMap((part) => {
      const [attribute = '', direction = 'asc', ...rest] = part.trim().split(':');
      if (rest.length > 0) violations.add(path, 'must read attribute:asc or attribute:desc');
      return orderOf(strapi, uid, attribute.split('.'), direction, violations, path);
    });
  }
  if (Array.isArray(raw)) {
    return raw.flatMap((entry, index) =>
      parseSort(strapi, uid, entry, violations, [...path, index]),
    );
  }
  if (typeof raw === 'object' && raw !== null) {
    return Object.entries(raw).flatMap(([name, value]): OrderBy => {
      const at = [...path, name];
      if (/^\d+$/.test(name)) return parseSort(strapi, uid, value, violations, at);
      if (typeof value === 'string') return orderOf(strapi, uid, [name], value, violations, at);
      const attribute = publicAttributes(strapi, uid).get(name);
      if (attribute?.kind !== 'relation') {
        return orderOf(strapi, uid, [name], 'asc', violations, at);
      }
      const nested = parseSort(strapi, attribute.target, value, violations, at);
      return nested.map((order) => ({ [name]: order }));
    });
  }
  violations.add(path, 'must read attribute:asc or attribute:desc');
  return [];
}

function orderOf(
  strapi: Core.Strapi,
  uid: string,
  [name = '', ...rest]: string[],
  direction: string,
  violations: Violations,
  path: Path,
): OrderBy {
  const attributes = publicAttributes(strapi, uid);
  const attribute = attributes.get(name);
  if (attribute?.kind === 'relation' && rest.length > 0) {
    return orderOf(strapi, attribute.target, rest, direction, violations, path).map((order) => ({
      [name]: order,
    }));
  }
  if (attribute?.kind !== 'scalar' || attribute.type === 'json' || rest.length > 0) {
    violations.add(path, unknown('attribute', [name, ...rest].join('.'), scalarNames(attributes)));
    return [];
  }
  const lower = direction.toLowerCase();
  if (!isDirection(lower)) {
    violations.add(path, unknown('direction', direction, ['asc', 'desc']));
    return [];
  }
  if (attribute.edtf) return [{ [`${name}Start`]: lower }, { [`${name}End`]: lower }];
  return [{ [name]: lower }];
}

const isDirection = (text: string): text is Direction => text === 'asc' || text === 'desc';
