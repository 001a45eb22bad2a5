import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { limitError } from './limit-error';
import { MAX_ALIASES, MAX_DEPTH, MAX_FIELDS, MAX_RELATIONS } from './limits';

/** Size of a selection once its fragments are put in their places. */
interface Size {
  depth: number;
  aliases: number;
  fields: number;
  /** Fields with fields below them. */
  relations: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0, relations: 0 };
const LIMITS: readonly { limit: keyof Size; max: number; what: string }[] = [
  { limit: 'depth', max: MAX_DEPTH, what: 'levels of fields' },
  { limit: 'aliases', max: MAX_ALIASES, what: 'root fields and aliases' },
  { limit: 'fields', max: MAX_FIELDS, what: 'fields' },
  { limit: 'relations', max: MAX_RELATIONS, what: 'fields with fields below them' },
];

/**
 * Refuses operations that are too deep or too long. A fragment is measured once, however often it
 * is spread, so that a document of fragments that double each other takes no longer than its own
 * length; one that spreads itself or is missing counts for nothing, and other rules report it.
 */
export const documentLimits: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const size = sizeOf(node, (name) => context.getFragment(name));
    for (const { limit, max, what } of LIMITS) {
      if (size[limit] <= max) continue;
      const message = `The operation has more than ${max} ${what}, counting those of fragments`;
      context.reportError(limitError(limit, { node, max, message }));
    }
    return false;
  },
});

function sizeOf(
  operation: OperationDefinitionNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
): Size {
  const known = new Map<string, Size>();
  const measure = ({ selections }: SelectionSetNode): Size => {
    let size = NOTHING;
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        size = together(size, measure(node.selectionSet));
      } else if (node.kind === Kind.FRAGMENT_SPREAD) {
        size = together(size, measureFragment(node.name.value));
      } else {
        size = together(size, sizeOfField(node));
      }
    }
    return size;
  };
  const sizeOfField = ({ name, alias, selectionSet }: FieldNode): Size => {
    const below = selectionSet ? measure(selectionSet) : NOTHING;
    // Introspection reads no documents, and has a depth rule of its own.
    const isIntrospection = name.value.startsWith('__');
    return {
      depth: isIntrospection ? 0 : below.depth + 1,
      aliases: below.aliases + (alias ? 1 : 0),
      fields: below.fields + 1,
      relations: isIntrospection ? 0 : below.relations + (selectionSet ? 1 : 0),
    };
  };
  const measureFragment = (name: string): Size => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, NOTHING);
    const definition = fragment(name);
    const size = definition ? measure(definition.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  };
  const size = measure(operation.selectionSet);
  return { ...size, aliases: size.aliases + rootFieldsOf(operation.selectionSet) };
}

const together = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
  relations: a.relations + b.relations,
});

/** Aliased ones are counted as aliases already. */
const rootFieldsOf = ({ selections }: SelectionSetNode): number =>
  selections.filter((node) => node.kind === Kind.FIELD && !node.alias).length;
