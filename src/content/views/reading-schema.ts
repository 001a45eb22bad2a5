/** Which rows of a document are read: what the public sees, or what staff are preparing. */
export type Version = 'published' | 'draft';
export const VERSIONS: readonly Version[] = ['published', 'draft'];

/** PostgreSQL schema of the helper functions and tables that are not Strapi's. */
export const HELPER_SCHEMA = 'jumelle';

/** Texts of uploaded files in other locales than the default one. */
export const FILE_TEXTS_TABLE = `${HELPER_SCHEMA}.file_texts`;

/** Name of the PostgreSQL schema whose views show every document in one locale and version. */
export const readingSchema = (locale: string, version: Version): string =>
  `reading_${locale.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_${version}`;

/** Name of the PostgreSQL schema with the views that lists of the panel need; see `listViewSql`. */
export const listSchema = (locale: string, version: Version): string =>
  `${readingSchema(locale, version)}_list`;

/** `SET LOCAL` holds until the transaction ends, so a pooled connection never leaks a locale. */
export const useReadingSchema = (locale: string, version: Version): string =>
  `set local search_path to "${readingSchema(locale, version)}", public`;

/** The same for a list of the panel. */
export const useListSchema = (locale: string, version: Version): string =>
  `set local search_path to "${listSchema(locale, version)}", public`;
