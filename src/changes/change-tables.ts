import { HELPER_SCHEMA } from '../content/views/reading-schema';

export const RECORDS_TABLE = `${HELPER_SCHEMA}.public_records`;
export const CHANGES_TABLE = `${HELPER_SCHEMA}.public_changes`;
export const LOG_TABLE = `${HELPER_SCHEMA}.change_log`;
export const TOTALS_TABLE = `${HELPER_SCHEMA}.public_change_totals`;
/** A value of a record without what it only quotes: documents and files as their ids. */
export const IDENTITY_FUNCTION = `${HELPER_SCHEMA}.identity_of`;

/** Instants as every feed writes them: ISO 8601, UTC, milliseconds. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Every write to a document, drafts included: the audit trail, and the history that staff see. One
 * row a write and locale:
 * - `actor_kind` (`staff`, `token` or `system`), `actor_id`, `actor_name`;
 * - `action` of the document service (`create`, `update`, `publish` …), or `first-seen` for what was
 *   there before the log; `is_published`: whether it wrote the published version;
 * - `fields`: attributes that have changed since the entry before;
 * - `record`: the version as it then was, without any fallback; a translation has only its text.
 *   Documents and files are named by id, so that it can be restored;
 * - `cause`: what brought the write about, where it was not a person at a form: a restored entry,
 *   an import, a deletion elsewhere. Whoever writes says so for the whole transaction, by
 *   `set_config('jumelle.cause', <json>, true)`;
 * - `transaction_id`: what was written at once.
 */
export const CREATE_LOG = `
create table ${LOG_TABLE} (
  id bigint generated always as identity primary key,
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  actor_kind text not null, actor_id text, actor_name text not null, action text not null,
  is_published boolean not null, dataset text collate "C" not null,
  document_id text collate "C" not null, locale text collate "C" not null,
  fields text[] not null, record jsonb
);
create index change_log_document on ${LOG_TABLE} (document_id, locale, id);
create index change_log_at on ${LOG_TABLE} (at);`;

/** What a log needs that was made by an earlier version; nothing happens where it is there. */
export const COMPLETE_LOG = `
alter table ${LOG_TABLE} add column if not exists cause jsonb,
  add column if not exists transaction_id bigint;
alter table ${LOG_TABLE}
  alter column cause set default nullif(current_setting('jumelle.cause', true), '')::jsonb,
  alter column transaction_id set default pg_current_xact_id()::text::bigint;
create index if not exists change_log_deletions on ${LOG_TABLE} (dataset, id)
  where action = 'delete';
create or replace function ${IDENTITY_FUNCTION}(value jsonb) returns jsonb
language plpgsql immutable as $function$
begin
  return case jsonb_typeof(value)
    when 'array' then (select coalesce(jsonb_agg(${IDENTITY_FUNCTION}(e) order by n), '[]')
      from jsonb_array_elements(value) with ordinality x (e, n))
    when 'object' then case
      when value \\? 'documentId' then value -> 'documentId'
      when value \\? 'mime' then coalesce(value -> 'id', value -> 'url')
      else (select jsonb_object_agg(key, ${IDENTITY_FUNCTION}(v)) from jsonb_each(value) x (key, v))
    end
    else value end;
end
$function$;`;

/**
 * What is public, and every change of it.
 *
 * `public_records` has one row a document and locale that is or was public:
 * - `record`: what feeds show of it (`feeds/records.ts`, without `modified`), as JSON text; of a
 *   document that is public no more, the last one;
 * - `quoted`, `refs`, `cities`, `themes`, `state`: see `record-sql.ts`;
 * - `revision`: how often the record has changed since it was first public; never shrinks;
 * - `published_at`, `modified_at`, `deleted_at`: when it became public (again), was last changed
 *   (a deletion included), stopped being public;
 * - `published_sequence`, `sequence`: numbers of the changes that made it public and changed it last.
 *
 * `public_changes` has one row a change of a record: its place in the change feed. Numbers are given
 * without gaps, in the order of commits, under a lock that the transaction holds to its end.
 * `log_id` is the entry of the log whose write brought it about, also where the record is that of
 * another document.
 *
 * `public_change_totals` counts the changes of each dataset and locale.
 */
export const CREATE_TABLES = `
create table if not exists ${RECORDS_TABLE} (
  dataset text collate "C" not null, document_id text collate "C" not null,
  locale text collate "C" not null, slug text collate "C", record text not null,
  quoted text not null, refs text[] not null, cities text[] not null, themes text[] not null,
  state text, revision integer not null default 0, published_at timestamptz not null,
  modified_at timestamptz not null, deleted_at timestamptz, published_sequence bigint not null,
  sequence bigint not null, primary key (document_id, locale)
);
create index if not exists public_records_dataset on ${RECORDS_TABLE}
  (dataset, locale, slug, document_id);
create index if not exists public_records_news on ${RECORDS_TABLE} (locale, published_sequence)
  where deleted_at is null;
create index if not exists public_records_refs on ${RECORDS_TABLE} using gin (refs);
create index if not exists public_records_cities on ${RECORDS_TABLE} using gin (cities);
create table if not exists ${CHANGES_TABLE} (
  sequence bigint primary key, type text not null, dataset text collate "C" not null,
  document_id text collate "C" not null, locale text collate "C" not null,
  slug text collate "C", at timestamptz not null,
  log_id bigint default nullif(current_setting('jumelle.log_id', true), '')::bigint
);
create index if not exists public_changes_locale on ${CHANGES_TABLE} (locale, sequence);
create index if not exists public_changes_dataset on ${CHANGES_TABLE} (dataset, locale, sequence);
create index if not exists public_changes_datasets on ${CHANGES_TABLE} (dataset, sequence);
create index if not exists public_changes_at on ${CHANGES_TABLE} (at);
create table if not exists ${TOTALS_TABLE} (
  dataset text collate "C" not null, locale text collate "C" not null, changes bigint not null,
  primary key (dataset, locale)
);`;
