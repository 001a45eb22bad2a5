import type { Scalar } from '../fields';
import {
  type ComponentSchema,
  type MediaAttribute,
  SYSTEM_ATTRIBUTES,
  type TypeSchema,
} from '../type-schema';
import { VALUE } from '../advice/value-advice';
import type { Path, Violation } from '../violation';
import { parseReferenceChange, type ReferenceChange } from './reference';
import { parseScalar } from './parse-scalar';

/** What a caller gave of a component: attributes that are not named keep their value. */
export interface ComponentInput {
  id: number | null;
  scalars: Readonly<Record<string, Scalar>>;
  media: Readonly<Record<string, ReferenceChange>>;
}

/** The data of a write, of the right types; attributes that are not named keep their value. */
export interface Input {
  scalars: Readonly<Record<string, Scalar>>;
  media: Readonly<Record<string, ReferenceChange>>;
  relations: Readonly<Record<string, ReferenceChange>>;
  /** Sides of relations that are entered elsewhere; kept so that a change is noticed. */
  inverse: Readonly<Record<string, ReferenceChange>>;
  components: Readonly<Record<string, readonly ComponentInput[]>>;
}

export interface InputOptions {
  /** Whether naming an attribute that Strapi keeps by itself is an error; else it is passed over. */
  refuseSystemAttributes: boolean;
}

/** Keys that the admin panel puts beside the attributes of a component. */
const COMPONENT_KEYS: ReadonlySet<string> = new Set(['id', '__component', '__temp_key__']);

/** Each entry is written by itself, and other writers wait. */
const ITEMS_LIMIT = 250;

/** Sorts the data of a write by attribute and says of everything that is unknown or mistyped. */
export function parseInput(
  schema: TypeSchema,
  data: Readonly<Record<string, unknown>>,
  { refuseSystemAttributes }: InputOptions,
): { input: Input; violations: Violation[] } {
  const violations: Violation[] = [];
  const input = {
    ...parsePlain(schema, data, [], violations),
    relations: parseReferences(schema.relations, data, [], violations),
    inverse: parseReferences(schema.inverse, data, [], violations),
    components: parseComponents(schema, data, violations),
  };
  const writable = [schema.scalars, schema.media, schema.relations, schema.inverse].flatMap(
    (attributes) => Object.keys(attributes),
  );
  const known = new Set([...writable, ...Object.keys(schema.components)]);
  for (const name of namesIn(data)) {
    if (known.has(name) || (SYSTEM_ATTRIBUTES.has(name) && !refuseSystemAttributes)) continue;
    violations.push({
      path: [name],
      ...(SYSTEM_ATTRIBUTES.has(name) ? VALUE.keptByServer() : VALUE.unknownAttribute([...known])),
    });
  }
  return { input, violations };
}

function parsePlain(
  schema: ComponentSchema,
  data: Readonly<Record<string, unknown>>,
  at: readonly (string | number)[],
  violations: Violation[],
): Pick<Input, 'scalars' | 'media'> {
  const scalars: Record<string, Scalar> = {};
  for (const [name, attribute] of Object.entries(schema.scalars)) {
    if (data[name] === undefined) continue;
    const parsed = parseScalar({ uid: schema.uid, name, attribute }, data[name]);
    if ('value' in parsed) scalars[name] = parsed.value;
    else violations.push({ path: pathTo(at, name), ...parsed.problem });
  }
  return { scalars, media: parseReferences(schema.media, data, at, violations) };
}

function parseReferences(
  attributes: Readonly<Record<string, MediaAttribute | object>>,
  data: Readonly<Record<string, unknown>>,
  at: readonly (string | number)[],
  violations: Violation[],
): Record<string, ReferenceChange> {
  const changes: Record<string, ReferenceChange> = {};
  for (const name of Object.keys(attributes)) {
    if (data[name] === undefined) continue;
    const parsed = parseReferenceChange(data[name]);
    if ('value' in parsed) changes[name] = parsed.value;
    else violations.push({ path: pathTo(at, name), ...parsed.problem });
  }
  return changes;
}

function parseComponents(
  schema: TypeSchema,
  data: Readonly<Record<string, unknown>>,
  violations: Violation[],
): Record<string, ComponentInput[]> {
  const components: Record<string, ComponentInput[]> = {};
  for (const [name, component] of Object.entries(schema.components)) {
    const given = data[name];
    if (given === undefined) continue;
    const items: unknown = given ?? [];
    if (!Array.isArray(items)) {
      violations.push({ path: [name], ...VALUE.list(given) });
      continue;
    }
    if (items.length > ITEMS_LIMIT) {
      violations.push({ path: [name], ...VALUE.fewer(ITEMS_LIMIT, items.length) });
      continue;
    }
    components[name] = items.flatMap((item: unknown, index) =>
      parseItem(component, item, [name, index], violations),
    );
  }
  return components;
}

function parseItem(
  component: ComponentSchema,
  given: unknown,
  at: Path,
  violations: Violation[],
): ComponentInput[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    violations.push({ path: at, ...VALUE.object(given) });
    return [];
  }
  const data: Record<string, unknown> = { ...given };
  const known = [...Object.keys(component.scalars), ...Object.keys(component.media)];
  for (const name of namesIn(data)) {
    if (known.includes(name) || COMPONENT_KEYS.has(name)) continue;
    violations.push({ path: pathTo(at, name), ...VALUE.unknownAttribute(known) });
  }
  const id = Number(data.id);
  return [{ id: Number.isInteger(id) ? id : null, ...parsePlain(component, data, at, violations) }];
}

/** Code may leave an attribute undefined, which says nothing of it. */
const namesIn = (data: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(data).filter((name) => data[name] !== undefined);

const pathTo = (at: readonly (string | number)[], name: string): Path => {
  const [first, ...rest] = [...at, name];
  return [String(first), ...rest];
};
