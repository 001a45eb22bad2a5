import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to read a selection: the fragments of its document and the coerced variables. */
export interface SelectionSource {
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variableValues: Record<string, unknown>;
}

/** A field that is part of the answer. */
export interface SelectedField {
  /** Its key in the answer: the alias, or the name. */
  key: string;
  name: string;
  /** Every place that selects it; their selections below are one. The arguments are the same. */
  nodes: readonly [FieldNode, ...FieldNode[]];
}

/**
 * The fields that some selection sets of one object ask for, once each: through fragments, and
 * without what `@skip` and `@include` leave out. All our types are plain objects, so a fragment
 * that passed validation always applies.
 * Source: https://spec.graphql.org/October2021/#CollectFields()
 */
export function selectedFields(
  source: SelectionSource,
  nodes: readonly { selectionSet?: SelectionSetNode | undefined }[],
): SelectedField[] {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (!isIncluded(source, node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const known = found.get(key);
        if (known) known.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        visit(node.selectionSet);
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        visit(source.fragments[node.name.value]?.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) visit(selectionSet);
  return [...found].map(([key, fields]) => ({ key, name: fields[0].name.value, nodes: fields }));
}

function isIncluded({ variableValues }: SelectionSource, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}
