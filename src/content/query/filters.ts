import type { Core } from '@strapi/strapi';
import { EDTF_HINT, edtfBounds, parseEdtf } from '../../domain/edtf';
import { type Attribute, type PublicAttributes, publicAttributes } from './attributes';
import { LIST, OPERATORS, ORDER, PRESENCE, TEXT_MATCH, TEXT_TYPES } from './operators';
import { castValue } from './values';
import { type Path, unknown, type Violations } from './violations';

/** A condition in the form that Strapi's query engine takes. */
export type Where = Record<string, unknown>;
type Scalar = Extract<Attribute, { kind: 'scalar' }>;

const MAX_DEPTH = 4;
const GROUPS = ['$and', '$or', '$not'];

/**
 * Turns `filters` into a condition for the query engine. Every condition becomes an entry of an
 * `$and` of its own: the engine overwrites one group operator with the next when two relations of
 * one object both bring one.
 */
export function parseFilters(
  strapi: Core.Strapi,
  uid: string,
  raw: unknown,
  violations: Violations,
  path: Path = ['filters'],
  depth = 1,
): Where {
  const attributes = publicAttributes(strapi, uid);
  if (!isObject(raw)) {
    violations.add(path, 'must be conditions such as filters[slug][$eq]=nancy');
    return {};
  }
  const conditions: Where[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const at = [...path, key];
    const nested = (entry: unknown, entryPath: Path): Where =>
      parseFilters(strapi, uid, entry, violations, entryPath, depth);
    if (key === '$and' || key === '$or') {
      const entries = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
      if (entries.length === 0) violations.add(at, 'takes a list of conditions');
      conditions.push({ [key]: entries.map((entry, index) => nested(entry, [...at, index])) });
    } else if (key === '$not') {
      conditions.push({ $not: nested(value, at) });
    } else {
      const attribute = attributes.get(key);
      if (!attribute || attribute.kind === 'media' || attribute.kind === 'localizations') {
        violations.add(at, unknown('attribute', key, filterable(attributes)));
      } else if (attribute.kind === 'scalar') {
        conditions.push(...scalarConditions(key, attribute, value, violations, at));
      } else if (depth >= MAX_DEPTH) {
        violations.add(at, `filters reach at most ${MAX_DEPTH} levels deep`);
      } else {
        const { target } = attribute;
        conditions.push({
          [key]: presence(value, violations, at) ?? {
            $and: [parseFilters(strapi, target, byId(value), violations, at, depth + 1)],
          },
        });
      }
    }
  }
  return conditions.length === 0 ? {} : { $and: conditions };
}

const filterable = (attributes: PublicAttributes): string[] => [
  ...[...attributes]
    .filter(([, { kind }]) => kind !== 'media' && kind !== 'localizations')
    .map(([name]) => name),
  ...GROUPS,
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `filters[city]=abc…` is short for the document's id. */
const byId = (value: unknown): unknown =>
  typeof value === 'string' ? { documentId: { $eq: value } } : value;

/** `filters[city][$null]=true`: documents that have none. */
function presence(value: unknown, violations: Violations, path: Path): Where | undefined {
  if (!isObject(value)) return undefined;
  const operator = Object.keys(value).find((key) => PRESENCE.has(key));
  if (!operator) return undefined;
  if (Object.keys(value).length > 1) violations.add(path, `${operator} stands alone`);
  const cast = castValue({ kind: 'scalar', type: 'boolean', edtf: false }, value[operator]);
  if ('problem' in cast) {
    violations.add([...path, operator], cast.problem);
    return {};
  }
  return { id: { [operator]: cast.value } };
}

function scalarConditions(
  name: string,
  attribute: Scalar,
  raw: unknown,
  violations: Violations,
  path: Path,
): Where[] {
  const byOperator = isObject(raw) ? raw : { [Array.isArray(raw) ? '$in' : '$eq']: raw };
  return Object.entries(byOperator).flatMap(([operator, value]) => {
    const at = isObject(raw) ? [...path, operator] : path;
    if (!OPERATORS.has(operator)) {
      violations.add(path, unknown('operator', operator, OPERATORS));
      return [];
    }
    if (operator === '$not') {
      return [{ $not: { $and: scalarConditions(name, attribute, value, violations, at) } }];
    }
    return scalarCondition(name, attribute, operator, value, violations, at);
  });
}

function scalarCondition(
  name: string,
  attribute: Scalar,
  operator: string,
  raw: unknown,
  violations: Violations,
  path: Path,
): Where[] {
  const isText = TEXT_TYPES.has(attribute.type);
  if (TEXT_MATCH.has(operator) && !isText) {
    violations.add(path, `${operator} compares text, and ${name} is none`);
    return [];
  }
  const type = PRESENCE.has(operator) ? BOOLEAN : attribute;
  const values = LIST.has(operator) ? asList(raw) : [raw];
  const casts = values.map((value) => castValue(type, value));
  const problems = casts.flatMap((cast) => ('problem' in cast ? [cast.problem] : []));
  const exact = ['$eq', '$ne', '$in', '$notIn'].includes(operator);
  const strangers = attribute.values
    ? values.filter((value) => exact && !attribute.values?.includes(String(value)))
    : [];
  for (const value of strangers) {
    problems.push(unknown('value', String(value), attribute.values ?? []));
  }
  if (operator === '$between' && values.length !== 2) problems.push('takes two values');
  if (attribute.edtf && ORDER.has(operator)) {
    for (const value of values) {
      if (!parseEdtf(String(value))) problems.push(`must be ${EDTF_HINT}`);
    }
  }
  for (const problem of problems) violations.add(path, problem);
  if (problems.length > 0) return [];
  const clean = casts.flatMap((cast) => ('value' in cast ? [folded(operator, cast.value)] : []));
  if (attribute.edtf && ORDER.has(operator))
    return dateConditions(name, operator, clean.map(String));
  return [{ [name]: { [operator]: LIST.has(operator) ? clean : clean[0] } }];
}

/**
 * The engine lowers both sides, the column in the collation of its view, the value in that of the
 * database: under ctype C that would leave É as it is.
 */
const folded = <Value>(operator: string, value: Value): Value | string =>
  operator.endsWith('i') && typeof value === 'string' ? value.toLowerCase() : value;

const BOOLEAN: Scalar = { kind: 'scalar', type: 'boolean', edtf: false };

const asList = (raw: unknown): unknown[] => {
  if (Array.isArray(raw)) return raw;
  return isObject(raw) ? Object.values(raw) : [raw];
};

/**
 * A date of the past is a span of days. `$lte=1955` takes what has ended by the end of 1955,
 * `$gte=1955-06` what begins with June 1955 or later, `$lt` and `$gt` leave the named span out.
 */
function dateConditions(name: string, operator: string, values: string[]): Where[] {
  const [first, second] = values.flatMap((value) => {
    const date = parseEdtf(value);
    return date ? [edtfBounds(date)] : [];
  });
  if (!first) return [];
  switch (operator) {
    case '$lt':
      return [{ [`${name}End`]: { $lt: first.start } }];
    case '$lte':
      return [{ [`${name}End`]: { $lte: first.end } }];
    case '$gt':
      return [{ [`${name}Start`]: { $gt: first.end } }];
    case '$gte':
      return [{ [`${name}Start`]: { $gte: first.start } }];
    default:
      return [
        { [`${name}Start`]: { $gte: first.start } },
        { [`${name}End`]: { $lte: (second ?? first).end } },
      ];
  }
}
