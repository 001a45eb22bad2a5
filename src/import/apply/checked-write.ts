import type { ContentUid } from '../../content/content-types';
import type { Fields } from '../../documents/fields';
import type { PlannedWrite } from '../contract';

/** One locale of a document: the rows it has, and what its draft is to say. */
export interface CheckedVersion {
  locale: string;
  fields: Fields;
  /** Of an existing draft, what it says so far. */
  current: Fields | null;
  draftId: number | null;
  publishedId: number | null;
}

/** A planned write that breaks no rule as far as can be seen before its turn. */
export interface CheckedWrite extends Pick<PlannedWrite, 'sheet' | 'row' | 'action' | 'publish'> {
  /** Its place among all writes. */
  position: number;
  uid: ContentUid;
  documentId: string;
  /** Absent where only texts of other locales are written. */
  facts: CheckedVersion | null;
  translations: CheckedVersion[];
}

/** Every version that is written. */
export const versionsOf = ({ facts, translations }: CheckedWrite): CheckedVersion[] =>
  facts ? [facts, ...translations] : translations;
