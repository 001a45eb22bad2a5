import { HELPER_SCHEMA } from '../../content/views/reading-schema';

export const DOCUMENTS_TABLE = `${HELPER_SCHEMA}.staff_documents`;
export const TRANSLATIONS_TABLE = `${HELPER_SCHEMA}.staff_translations`;

/**
 * What the home page of the panel says about documents, kept so that it costs the same with ten
 * cities and with ten thousand. Both tables follow the log of all writes, see `follow-log-sql.ts`.
 *
 * `staff_documents` has one row a document, about its draft in the default locale:
 * - `is_published`: whether there is a published version of it;
 * - `text_hash`: fingerprint of its localised text, null where it has none to translate;
 * - `changed_at`: when that text last changed;
 * - `no_source`, `no_coordinates`: whether a type that has them lacks them;
 * - `population_as_of`: of a city with a population, the EDTF date of that, empty without one;
 * - `problems`: rules that the published version breaks, as `[{ field, message }]`.
 *
 * `staff_translations` has one row a document and further locale:
 * - `text_hash`: fingerprint of its text, null where it says nothing (which is no translation);
 * - `based_on`: what `text_hash` of the document was when the translation last changed or was last
 *   confirmed; `is_stale`: whether that is not what it is now;
 * - `changed_at`, `changed_in`: when, and in which transaction, the translation's text last changed.
 */
export const CREATE_HOME_TABLES = `
create table ${DOCUMENTS_TABLE} (
  document_id text collate "C" primary key, dataset text collate "C" not null,
  is_published boolean not null, text_hash text, changed_at timestamptz not null,
  no_source boolean not null, no_coordinates boolean not null,
  population_as_of text collate "C", problems jsonb
);
create index staff_documents_text on ${DOCUMENTS_TABLE} (dataset, is_published)
  where text_hash is not null;
create index staff_documents_latest on ${DOCUMENTS_TABLE} (changed_at desc, document_id)
  where text_hash is not null;
create index staff_documents_no_source on ${DOCUMENTS_TABLE} (dataset, changed_at desc, document_id)
  where no_source;
create index staff_documents_no_coordinates
  on ${DOCUMENTS_TABLE} (dataset, changed_at desc, document_id) where no_coordinates;
create index staff_documents_population on ${DOCUMENTS_TABLE} (dataset, population_as_of, document_id)
  where population_as_of is not null;
create index staff_documents_problems on ${DOCUMENTS_TABLE} (dataset, document_id)
  where problems is not null;
create table ${TRANSLATIONS_TABLE} (
  document_id text collate "C", locale text collate "C", dataset text collate "C" not null,
  is_published boolean not null, text_hash text, based_on text, is_stale boolean not null,
  changed_at timestamptz not null, changed_in xid8,
  primary key (document_id, locale)
);
create index staff_translations_text on ${TRANSLATIONS_TABLE} (locale, dataset, is_published)
  where text_hash is not null;
create index staff_translations_stale on ${TRANSLATIONS_TABLE} (locale, dataset)
  where is_stale;`;
