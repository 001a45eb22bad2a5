import type { ContentUid } from '../../content/content-types';
import { fieldLabel, modelWords } from '../../labels/labels';

/**
 * What to change about a write, without a stop at the end: `message` for programs, with the names of
 * the schema; `french` for staff, with those of the panel.
 */
export interface Advice {
  message: string;
  french: string;
}

/** A field in a French sentence: « Latitude ». */
export const champ = (uid: string, name: string): string =>
  `«\u00a0${fieldLabel('fr', uid, name)}\u00a0»`;

/** A type in a French sentence: ville. */
export const type = (uid: ContentUid): string => modelWords('fr', uid)?.one.toLowerCase() ?? uid;
