import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../content/query/pagination';
import { selectedFields, type SelectionSource } from '../selection/selected-fields';
import { MAX_DOCUMENTS, NESTED_LIST_ESTIMATE } from './limits';

interface Costing extends SelectionSource {
  /** Whether objects of a type count: components and files are part of a document. */
  isDocument(type: GraphQLObjectType): boolean;
}

/** How many documents the selected fields of an object are likely to show. */
export function estimatedDocuments(
  costing: Costing,
  parent: GraphQLObjectType,
  nodes: readonly (FieldNode | OperationDefinitionNode)[],
): number {
  let sum = 0;
  for (const { name, nodes: below } of selectedFields(costing, nodes)) {
    const field = parent.getFields()[name];
    const type = field && getNamedType(field.type);
    if (!field || !isObjectType(type) || isPartOfDocument(field)) continue;
    const each = (costing.isDocument(type) ? 1 : 0) + estimatedDocuments(costing, type, below);
    sum += each * lengthOf(costing, parent, field, below[0]);
    // Whatever follows, the operation is refused.
    if (sum > MAX_DOCUMENTS) break;
  }
  return sum;
}

/** How many objects the field shows: what it asks for, else what it gets. */
function lengthOf(
  { variableValues }: Costing,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number {
  const isConnection = field.name.endsWith('_connection');
  // The length of `nodes` is that of its connection.
  if (!isConnection && (!isList(field) || parent.name.endsWith('ResponseCollection'))) return 1;
  const { pagination } = getArgumentValues(field, node, variableValues);
  const page: Record<string, unknown> = { ...(typeof pagination === 'object' ? pagination : {}) };
  const asked = Number(page.limit ?? page.pageSize ?? 0);
  if (asked > 0) return Math.min(asked, MAX_PAGE_SIZE);
  const isPaged = parent.name === 'Query' || Object.keys(page).length > 0;
  return isPaged ? DEFAULT_PAGE_SIZE : NESTED_LIST_ESTIMATE;
}

/** Its languages are a document's own, as its components and files are. */
const isPartOfDocument = ({ name }: { name: string }): boolean => name.startsWith('localizations');

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
