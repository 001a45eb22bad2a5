import { errors } from '@strapi/utils';

/** Where in the data: attribute names and positions in lists. */
export type Path = readonly [string, ...(string | number)[]];

/** One thing that is wrong with a write; the message says what to change and ends without a stop. */
export interface Violation {
  path: Path;
  message: string;
}

/** `['milestones', 2, 'date']` as a reader writes it: `milestones[2].date`. */
export const fieldOf = (path: Path): string =>
  path
    .slice(1)
    .reduce<string>(
      (field, key) => field + (typeof key === 'number' ? `[${key}]` : `.${key}`),
      path[0],
    );

/** @throws ValidationError unless the list is empty */
export function refuseIfAny(violations: readonly Violation[]): void {
  if (violations.length > 0) refuse(violations);
}

/**
 * Refuses a write because of everything that is wrong with it, in the shape of Strapi's own
 * validation errors: status 400 in REST and the admin, `BAD_USER_INPUT` in GraphQL.
 *
 * @throws ValidationError
 */
export function refuse(violations: readonly Violation[]): never {
  const details = violations.map(({ path, message }) => ({
    path: path.map(String),
    field: fieldOf(path),
    message: `${fieldOf(path)}: ${message}`,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(details.map(({ message }) => message).join('; '), {
    errors: details,
  });
}

const SHOWN_LENGTH = 60;

/** A value as a message quotes it. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
