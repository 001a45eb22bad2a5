import type { ContentUid } from '../content/content-types';

export type Cell = string | number | boolean | Date | null;

export interface SheetRow {
  /** As the spreadsheet program shows it: the header is row 1. */
  number: number;
  cells: Cell[];
}

/** One sheet of an uploaded file, as read. */
export interface Sheet {
  file: string;
  /** Of the sheet, or the file's name for CSV. */
  name: string;
  headers: string[];
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>;
  rowCount: number;
}

export type SheetKind = 'cities' | 'twinnings' | 'exchanges' | 'pairs' | 'ignored';

/**
 * What the planner hands over to be written: one document to create or update, with its texts in
 * other locales. The planner makes the ids of new documents, so that relations can name them.
 */
export interface PlannedWrite {
  /** Index of the sheet, and the row's number in it. */
  sheet: number;
  row: number;
  action: 'create' | 'update';
  uid: ContentUid;
  documentId: string;
  slug: string;
  /**
   * As the document service takes them: scalars, lists of components, relations as arrays of
   * document ids. Of an update only what changes.
   */
  data: Record<string, unknown>;
  /** Texts by locale. */
  translations: Record<string, Record<string, unknown>>;
  publish: boolean;
}
