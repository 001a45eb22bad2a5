import { errors } from '@strapi/utils';
import type { EditConflict } from '../contract';

export const CONFLICT_NAME = 'EditConflictError';

/** In words that the panel has in French as well, see `src/admin/history/words`. */
export const CONFLICT_MESSAGES = {
  changed: 'This entry has been changed meanwhile',
  removed: 'This entry has been removed meanwhile',
} as const;

/** Refuses a write because of what others have written since; answered with status 409. */
export class EditConflictError extends errors.ApplicationError<'EditConflictError'> {
  constructor(conflict: EditConflict) {
    super(CONFLICT_MESSAGES.changed, conflict);
    this.name = CONFLICT_NAME;
  }
}
