import { STAFF_ACTIONS } from '../../permissions/staff-actions';

/** Who may read the history of entries. */
export const HISTORY_PERMISSIONS = [{ action: STAFF_ACTIONS.history, subject: null }];
