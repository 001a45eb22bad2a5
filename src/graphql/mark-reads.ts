import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from './resolvers/context';

/**
 * Says of a request whether it only reads, which its method does not: the cache of public answers
 * is emptied after each that may have written.
 */
export const markReads: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation }) {
        contextValue.state.onlyReads = operation?.operation === OperationTypeNode.QUERY;
      },
    };
  },
};
