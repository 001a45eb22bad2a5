import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** GraphQL finds out late that there are none, and calls it a failure of the server. */
export const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    const message = 'There are no subscriptions; allowed: query, mutation';
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
