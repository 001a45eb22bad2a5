import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { explainMistake } from '../middlewares/sender-mistakes/explain-mistake';

/** What went wrong, below the wrapping of GraphQL and of Apollo. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;

/**
 * An error as it is answered: what callers can put right is told in full, with Strapi's `name`,
 * `message` and `details`; anything else is logged and says nothing of what is inside.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const found = causeOf(error);
  const cause = explainMistake(found) ?? found;
  if (cause instanceof GraphQLError) {
    const code = cause.extensions.code ?? formatted.extensions?.code;
    return { ...formatted, extensions: { ...formatted.extensions, code } };
  }
  if (cause instanceof errors.ApplicationError || cause instanceof errors.HttpError) {
    const { name, message, details } = cause;
    const extensions = { code: codeOf(cause), error: { name, message, details } };
    return { ...formatted, message, extensions };
  }
  strapi.log.error(cause);
  return {
    message: 'Internal Server Error',
    path: formatted.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** The codes that clients of Strapi know. */
function codeOf(error: Error): string {
  if (error instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) {
    return 'FORBIDDEN';
  }
  return `STRAPI_${error.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`;
}
