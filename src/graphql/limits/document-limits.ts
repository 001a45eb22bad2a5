import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { limitError } from './limit-error';
import { MAX_ALIASES, MAX_DEPTH, MAX_FIELDS } from './limits';

/** Size of a selection once its fragments are put in their places. */
interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0 };

/**
 * Refuses operations that are too deep, have too many aliases or too many fields. A fragment is
 * measured once, however often it is spread, so that a document of fragments that double each other
 * takes no longer than its own length; one that spreads itself or is missing counts for nothing,
 * and other rules report it.
 */
export const documentLimits: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    for (const error of exceeded(
      operation,
      sizeOf(operation, (name) => context.getFragment(name)),
    )) {
      context.reportError(error);
    }
    return false;
  },
});

function exceeded(node: OperationDefinitionNode, { depth, fields, aliases }: Size) {
  return [
    depth > MAX_DEPTH &&
      limitError('depth', {
        node,
        max: MAX_DEPTH,
        message: `Fields reach ${depth} levels deep; at most ${MAX_DEPTH} are allowed`,
      }),
    aliases > MAX_ALIASES &&
      limitError('aliases', {
        node,
        max: MAX_ALIASES,
        message: `Root fields and aliases are ${aliases}; at most ${MAX_ALIASES} are allowed`,
      }),
    fields > MAX_FIELDS &&
      limitError('fields', {
        node,
        max: MAX_FIELDS,
        message: `The operation has more than ${MAX_FIELDS} fields, fragments put in their places`,
      }),
  ].filter((error) => error !== false);
}

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
        const below = node.selectionSet ? measure(node.selectionSet) : NOTHING;
        // Introspection has a depth rule of its own.
        const depth = node.name.value.startsWith('__') ? 0 : below.depth + 1;
        const aliases = below.aliases + (node.alias ? 1 : 0);
        size = together(size, { depth, aliases, fields: below.fields + 1 });
      }
    }
    return size;
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
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
});

/** Aliased ones are counted as aliases already. */
const rootFieldsOf = ({ selections }: SelectionSetNode): number =>
  selections.filter((node) => node.kind === Kind.FIELD && !node.alias).length;
