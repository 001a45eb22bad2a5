import type { Core } from '@strapi/strapi';
import {
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type Attribute, publicAttributes, scalarNames } from '../../content/query/attributes';
import { parsePagination } from '../../content/query/pagination';
import { inDefaultOrder, parseSelection, type RawSelection } from '../../content/query/selection';
import type { Path, Violations } from '../../content/query/violations';
import { modelOf } from '../schema/models';
import { type Branch, branchKey } from './branch';
import { rawArguments } from './raw-arguments';
import { type SelectedField, selectedFields, type SelectionSource } from './selected-fields';

const CONNECTION = '_connection';

export interface Asking extends SelectionSource {
  strapi: Core.Strapi;
  schema: GraphQLSchema;
  violations: Violations;
}

/** The fields through which documents are shown, each with what it selects of them. */
export type Showing = readonly Pick<SelectedField, 'key' | 'nodes'>[];

/** What an operation asks of one level of documents. */
export interface AskedLevel {
  /** For `parseSelection`; without filters and sort, which are arguments of the level above. */
  selection: RawSelection;
  below: Branch[];
}

/** Turns what is selected of documents of one type into plans, down to the last level. */
export function askedLevel(
  asking: Asking,
  uid: string,
  showing: Showing,
  path: Path = [],
): AskedLevel {
  const type = objectType(asking.schema, modelOf(asking.strapi, uid).globalId);
  const attributes = publicAttributes(asking.strapi, uid);
  const fields = new Set<string>();
  const localizations = new Set<string>();
  const below: Branch[] = [];
  let withLocalizations = false;
  for (const { key: via, nodes } of showing) {
    for (const field of selectedFields(asking, nodes)) {
      const name = field.name.replace(CONNECTION, '');
      const attribute = attributes.get(name);
      if (!attribute) continue; // `__typename`, `fallbackFields`
      const at = [...path, field.key];
      if (attribute.kind === 'scalar') {
        fields.add(name);
      } else if (attribute.kind === 'localizations') {
        withLocalizations = true;
        for (const each of localizedFields(asking, uid, field, at)) localizations.add(each);
      } else {
        const asked = askedBranch(asking, type, name, attribute, field, at);
        below.push({ ...asked, key: branchKey(via, field.key) });
      }
    }
  }
  const populate = withLocalizations ? { localizations: { fields: [...localizations] } } : {};
  return { selection: { fields: [...fields], populate }, below };
}

function askedBranch(
  asking: Asking,
  parent: GraphQLObjectType,
  name: string,
  attribute: Exclude<Attribute, { kind: 'scalar' | 'localizations' }>,
  field: SelectedField,
  path: Path,
): Omit<Branch, 'key'> {
  const { strapi, violations } = asking;
  const definition = parent.getFields()[field.name];
  if (!definition) throw new Error(`${parent.name} has no field ${field.name}`);
  const { filters, sort, pagination } = rawArguments(
    getArgumentValues(definition, field.nodes[0], asking.variableValues),
  );
  const level = askedLevel(asking, attribute.target, showingOf(asking, field), path);
  const raw = { ...level.selection, filters, sort };
  const plan = parseSelection(strapi, attribute.target, raw, violations, path);
  const sliced = Object.keys(pagination ?? {}).length > 0;
  return {
    attribute: name,
    plan: inDefaultOrder(attribute, plan),
    page: sliced ? parsePagination(pagination, violations, [...path, 'pagination']) : undefined,
    below: level.below,
  };
}

/** A connection shows its documents through `nodes`, any other field shows them itself. */
export const showingOf = (source: SelectionSource, field: SelectedField): Showing =>
  field.name.endsWith(CONNECTION)
    ? selectedFields(source, field.nodes).filter(({ name }) => name === 'nodes')
    : [field];

function localizedFields(asking: Asking, uid: string, field: SelectedField, path: Path): string[] {
  const attributes = publicAttributes(asking.strapi, uid);
  const names = showingOf(asking, field).flatMap(({ nodes }) =>
    selectedFields(asking, nodes).map(({ name }) => name),
  );
  const own = names.filter((name) => !name.startsWith('__') && name !== 'fallbackFields');
  const strangers = own.filter((name) => attributes.get(name)?.kind !== 'scalar');
  for (const name of strangers) {
    const allowed = scalarNames(attributes).join(', ');
    asking.violations.add([...path, name], `localizations show plain fields only: ${allowed}`);
  }
  return own.filter((name) => !strangers.includes(name));
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = getNamedType(schema.getType(name));
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of this schema`);
  return type;
}
