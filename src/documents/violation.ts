import { errors } from '@strapi/utils';
import type { ContentUid } from '../content/content-types';
import type { Advice } from './advice/advice';

/** Where in the data: attribute names and positions in lists. */
export type Path = readonly [string, ...(string | number)[]];

/** One thing that is wrong with a write, and what to change. */
export interface Violation extends Advice {
  path: Path;
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
  throw new RefusedWrite(violations);
}

/** Keeps what was wrong, so that the panel can tell staff of it in their own words. */
export class RefusedWrite extends errors.ValidationError {
  readonly violations: readonly Violation[];
  /** The type of the document, once it is known. */
  uid: ContentUid | undefined;
  /** The document that it was about, unless it was a new one: of several in one go, the first. */
  documentId: string | undefined;

  constructor(violations: readonly Violation[]) {
    const details = violations.map(({ path, message }) => ({
      path: path.map(String),
      field: fieldOf(path),
      message: `${fieldOf(path)}: ${message}`,
      name: 'ValidationError',
    }));
    super(details.map(({ message }) => message).join('; '), { errors: details });
    this.violations = violations;
  }
}
