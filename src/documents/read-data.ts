import { errors } from '@strapi/utils';
import { type Input, parseInput } from './input/parse-input';
import type { Violation } from './violation';
import type { Write } from './write';

interface RequestState {
  route?: { handler?: unknown; info?: { type?: string } };
}

const requestState = ({ strapi }: Write): RequestState => strapi.requestContext.get()?.state ?? {};

/**
 * The data of a create, update or clone, sorted by attribute, and what is wrong with it as such.
 *
 * @throws ValidationError when there is none
 */
export function readData(
  write: Write,
  locale: string,
): { data: Record<string, unknown>; input: Input; violations: Violation[] } {
  const { data } = write.params;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new errors.ValidationError('data: give an object with the attributes of the document');
  }
  const given: Record<string, unknown> = { ...data };
  const parsed = parseInput(write.schema, given, {
    // The panel sends back some of what it read; API clients should know what they write.
    refuseSystemAttributes: requestState(write).route?.info?.type === 'content-api',
  });
  const violations = parsed.violations.filter(
    ({ path }) => !(path[0] === 'locale' && given.locale === locale),
  );
  return { data: given, input: parsed.input, violations };
}

/** Who wrote it, which the admin panel adds to the data. */
export function authorsIn(data: Record<string, unknown>): Record<string, unknown> {
  const { createdBy, updatedBy } = data;
  return {
    ...(createdBy === undefined ? {} : { createdBy }),
    ...(updatedBy === undefined ? {} : { updatedBy }),
  };
}

const ADMIN_PUBLISH = 'collection-types.publish';

/**
 * Whether the document will be public after this request: asked for in the call itself, or by the
 * panel's Publish button, which saves and publishes in two calls.
 */
export function isPublishing(write: Write): boolean {
  const { route } = requestState(write);
  return (
    write.params.status === 'published' ||
    (route?.info?.type === 'admin' && route.handler === ADMIN_PUBLISH)
  );
}
