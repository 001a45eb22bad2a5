import { HELPER_SCHEMA } from '../content/views/reading-schema';

export const NAMES_TABLE = `${HELPER_SCHEMA}.search_names`;
export const DOCUMENTS_TABLE = `${HELPER_SCHEMA}.search_documents`;

/**
 * What search looks up, of published documents only, one row a name and one a document.
 *
 * - `folded` and `ascii`: see `domain/fold.ts`. Everything is compared in ASCII, or byte by byte, so
 *   that the answers do not depend on the locale of the database.
 * - `quotes`: ids of the documents whose names are part of this one's title.
 * - `words`: names (weight A), summaries (B) and other text (D) of all languages, folded to ASCII.
 */
export const CREATE_TABLES = `
drop table if exists ${NAMES_TABLE}, ${DOCUMENTS_TABLE};
create table ${NAMES_TABLE} (
  type text not null, document_id text not null, slug text collate "C" not null, kind text not null,
  folded text collate "C" not null, ascii text collate "C" not null
);
create table ${DOCUMENTS_TABLE} (
  type text not null, document_id text not null, slug text collate "C" not null,
  quotes text[] not null, words tsvector not null
);`;

/** Made when the tables have been filled. `trigrams` is the schema of the extension pg_trgm. */
export const createIndexes = (trigrams: string): string => `
create index search_names_trigrams on ${NAMES_TABLE} using gin (ascii ${trigrams}.gin_trgm_ops);
create index search_names_document on ${NAMES_TABLE} (document_id);
create unique index search_documents_document on ${DOCUMENTS_TABLE} (document_id);
create index search_documents_quotes on ${DOCUMENTS_TABLE} using gin (quotes);
create index search_documents_words on ${DOCUMENTS_TABLE} using gin (words);`;
