import { type ASTNode, GraphQLError } from 'graphql';

/** A refusal that names the limit; over HTTP a 400. */
export const limitError = (
  limit: string,
  { max, message, node }: { max: number; message: string; node?: ASTNode },
): GraphQLError =>
  new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', limit, max, http: { status: 400 } },
  });
