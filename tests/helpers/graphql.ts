import type { TestServer } from './start-server';

export interface GraphqlOptions {
  variables?: object;
  token?: string;
}

/** Sends operations to the GraphQL endpoint of a server. */
export const graphqlClient = (server: TestServer) => {
  const send = (query: string, { variables, token }: GraphqlOptions = {}) => {
    const request = server.request.post('/graphql').send({ query, variables });
    return token ? request.auth(token, { type: 'bearer' }) : request;
  };
  return {
    send,
    /** `data` of an operation that has no errors. */
    async ask(query: string, options?: GraphqlOptions) {
      const { body } = await send(query, options).expect(200);
      expect(body.errors).toBeUndefined();
      return body.data;
    },
    /** The only error of an operation: its HTTP status, message and extensions. */
    async refusal(query: string, options?: GraphqlOptions) {
      const { body, status } = await send(query, options);
      expect(body.errors).toHaveLength(1);
      const [{ message, extensions }] = body.errors;
      return { status, message, ...extensions };
    },
  };
};
