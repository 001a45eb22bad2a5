import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { CONTENT_TYPES } from '../../content/content-types';
import { estimatedDocuments } from './cost';
import { isDeeperThan } from './is-deeper-than';
import { limitError } from './limit-error';
import { MAX_DOCUMENTS, MAX_VARIABLES_DEPTH, MAX_VARIABLES_LENGTH } from './limits';

type Variables = Record<string, unknown>;

/** The limits that depend on variables, checked before each execution of a known document. */
export const requestLimits: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, operation, schema }) {
        // Which operation is meant is unclear: the execution says so.
        if (!operation) return;
        const variables = request.variables ?? {};
        const error =
          variablesError(operation, variables) ??
          costError({ schema, document, operation, variables });
        if (error) throw error;
      },
    };
  },
};

function variablesError(
  { operation }: OperationDefinitionNode,
  variables: Variables,
): GraphQLError | undefined {
  if (isDeeperThan(variables, MAX_VARIABLES_DEPTH)) {
    return limitError('variables', {
      max: MAX_VARIABLES_DEPTH,
      message: `Variables nest more than ${MAX_VARIABLES_DEPTH} levels deep`,
    });
  }
  const isQuery = operation === OperationTypeNode.QUERY;
  if (!isQuery || JSON.stringify(variables).length <= MAX_VARIABLES_LENGTH) return undefined;
  return limitError('variables', {
    max: MAX_VARIABLES_LENGTH,
    message: `The variables of a query are more than ${MAX_VARIABLES_LENGTH} characters of JSON`,
  });
}

interface Executing {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Variables;
}

function costError({
  schema,
  document,
  operation,
  variables,
}: Executing): GraphQLError | undefined {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Wrong variables are reported by the execution, which does not take place.
  if (!root || !coerced) return undefined;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const costing = { fragments, variableValues: coerced, isDocument };
  const cost = estimatedDocuments(costing, root, [operation]);
  if (cost <= MAX_DOCUMENTS) return undefined;
  return limitError('cost', {
    max: MAX_DOCUMENTS,
    message: `The operation may show more than ${MAX_DOCUMENTS} documents: ask for a smaller page (pagination: { limit }) or for fewer relations`,
  });
}

const documentTypes: ReadonlySet<string> = new Set(
  CONTENT_TYPES.map(({ singular }) => singular.charAt(0).toUpperCase() + singular.slice(1)),
);
const isDocument = ({ name }: { name: string }): boolean => documentTypes.has(name);
