import type { Core } from '@strapi/strapi';
import { defaultPopulate } from '../default-populate';
import { isContentUid } from '../content-types';
import {
  type Attribute,
  type PublicAttributes,
  populatableNames,
  publicAttributes,
  scalarNames,
} from './attributes';
import { parseFilters } from './filters';
import type { Plan } from './plan';
import { parseSort } from './sort';
import { type Path, unknown, type Violations } from './violations';

const MAX_DEPTH = 4;
const NESTED_KEYS = ['fields', 'filters', 'sort', 'populate'];
type Target = Exclude<Attribute, { kind: 'scalar' }>;
type Populated = Exclude<Target, { kind: 'localizations' }>;

/** What one level of a request may say: raw values of the parameters of the same names. */
export interface RawSelection {
  fields?: unknown;
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

/**
 * Turns `fields`, `populate`, `filters` and `sort` of one level, and of the levels below it, into a
 * plan. Without `populate`, the root shows the relations that a card needs, components their media.
 */
export function parseSelection(
  strapi: Core.Strapi,
  uid: string,
  raw: RawSelection,
  violations: Violations,
  path: Path = [],
  depth = 0,
): Plan {
  const plan: Plan = {
    uid,
    fields: parseFields(publicAttributes(strapi, uid), raw.fields, violations, [...path, 'fields']),
    populate: new Map(),
  };
  if (raw.filters !== undefined) {
    plan.where = parseFilters(strapi, uid, raw.filters, violations, [...path, 'filters']);
  }
  if (raw.sort !== undefined) {
    plan.orderBy = parseSort(strapi, uid, raw.sort, violations, [...path, 'sort']);
  }
  const populate = raw.populate ?? (depth === 0 ? defaultPopulate(uid) : undefined);
  return populate === undefined
    ? plan
    : parsePopulate(strapi, plan, populate, violations, [...path, 'populate'], depth + 1);
}

function parseFields(
  attributes: PublicAttributes,
  raw: unknown,
  violations: Violations,
  path: Path,
): string[] {
  const all = scalarNames(attributes);
  if (raw === undefined || raw === '*') return all;
  const names = namesIn(raw);
  if (!names) {
    violations.add(path, 'takes a list of attributes');
    return all;
  }
  if (names.includes('*')) return all;
  for (const name of names) {
    if (!all.includes(name)) violations.add(path, unknown('attribute', name, all));
  }
  const identity = ['id', 'documentId', 'locale'];
  return all.filter((name) => identity.includes(name) || names.includes(name));
}

/** `a,b`, `['a', 'b']` or `{ 0: 'a', 1: 'b' }` as a list. */
function namesIn(raw: unknown): string[] | undefined {
  if (typeof raw === 'string') return raw.split(',').map((name) => name.trim());
  if (typeof raw !== 'object' || raw === null) return undefined;
  const values: unknown[] = Object.values(raw);
  return values.every((value): value is string => typeof value === 'string') ? values : undefined;
}

function parsePopulate(
  strapi: Core.Strapi,
  plan: Plan,
  raw: unknown,
  violations: Violations,
  path: Path,
  depth: number,
): Plan {
  const attributes = publicAttributes(strapi, plan.uid);
  const wanted = wantedLevels(attributes, raw, violations, path);
  if (wanted.size > 0 && depth > MAX_DEPTH) {
    violations.add(path, `populate reaches at most ${MAX_DEPTH} levels deep`);
    return plan;
  }
  const populate = new Map<string, Plan>();
  let { localizations } = plan;
  for (const [name, nested] of wanted) {
    const at = [...path, name];
    const attribute = attributes.get(name);
    if (!attribute || attribute.kind === 'scalar') {
      violations.add(at, unknown('relation', name, ['*', ...populatableNames(attributes)]));
    } else if (attribute.kind === 'localizations') {
      const selection = selectionIn(nested, ['fields'], violations, at);
      localizations = parseFields(attributes, selection.fields, violations, [...at, 'fields']);
    } else {
      populate.set(name, parseTarget(strapi, attribute, nested, violations, at, depth));
    }
  }
  return { ...plan, populate, localizations };
}

function parseTarget(
  strapi: Core.Strapi,
  attribute: Populated,
  raw: unknown,
  violations: Violations,
  path: Path,
  depth: number,
): Plan {
  const allowed = attribute.kind === 'media' ? ['fields'] : NESTED_KEYS;
  const selection = selectionIn(raw, allowed, violations, path);
  if (attribute.kind === 'component') selection.populate ??= '*';
  // A component is part of the document, so it is no level of its own.
  const level = attribute.kind === 'component' ? depth - 1 : depth;
  return inDefaultOrder(
    attribute,
    parseSelection(strapi, attribute.target, selection, violations, path, level),
  );
}

/** The order in which the other side was linked changes with every publication of it. */
export const inDefaultOrder = ({ inverse, target }: Populated, plan: Plan): Plan =>
  inverse && !plan.orderBy && isContentUid(target) ? { ...plan, orderBy: [{ slug: 'asc' }] } : plan;

/** The levels that `populate` names, each with its raw selection: `*`, a list or an object. */
function wantedLevels(
  attributes: PublicAttributes,
  raw: unknown,
  violations: Violations,
  path: Path,
): Map<string, unknown> {
  const wanted = new Map<string, unknown>();
  const addName = (name: string): void => {
    if (name === '*') {
      for (const each of populatableNames(attributes)) wanted.set(each, true);
      return;
    }
    const [first = '', ...rest] = name.split('.');
    const below = wanted.get(first);
    if (rest.length === 0) wanted.set(first, below ?? true);
    else wanted.set(first, { populate: [...listIn(below), rest.join('.')] });
  };
  if (raw === true || raw === 'true') {
    addName('*');
  } else if (raw === false || raw === 'false') {
    return wanted;
  } else if (typeof raw === 'string') {
    for (const name of raw.split(',')) if (name.trim() !== '') addName(name.trim());
  } else if (typeof raw === 'object' && raw !== null) {
    for (const [key, value] of Object.entries(raw as Record<string, unknown>)) {
      const isEntry = /^\d+$/.test(key);
      if (isEntry && typeof value === 'string') addName(value);
      // `populate[cities][fields]=name&populate=themes` arrives as a list of both forms.
      else if (isEntry && typeof value === 'object' && value !== null) {
        for (const [name, below] of Object.entries(value)) wanted.set(name, below);
      } else if (value !== false && value !== 'false') wanted.set(key, value);
    }
  } else {
    violations.add(path, 'takes *, a list of relations or an object');
  }
  return wanted;
}

const listIn = (below: unknown): string[] => {
  if (typeof below !== 'object' || below === null || !('populate' in below)) return [];
  return Array.isArray(below.populate) ? below.populate.map(String) : [];
};

function selectionIn(
  raw: unknown,
  allowed: readonly string[],
  violations: Violations,
  path: Path,
): RawSelection {
  if (raw === true || raw === 'true') return {};
  if (raw === '*') return { populate: allowed.includes('populate') ? '*' : undefined };
  if (typeof raw === 'string') return { populate: raw };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    violations.add(path, `takes true or an object of ${allowed.join(', ')}`);
    return {};
  }
  for (const key of Object.keys(raw)) {
    if (!allowed.includes(key)) violations.add([...path, key], unknown('parameter', key, allowed));
  }
  return { ...raw };
}
