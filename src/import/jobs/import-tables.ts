import type { Core } from '@strapi/strapi';
import { HELPER_SCHEMA } from '../../content/views/reading-schema';

export const IMPORTS = `${HELPER_SCHEMA}.imports`;
export const FILES = `${HELPER_SCHEMA}.import_files`;
export const ROWS = `${HELPER_SCHEMA}.import_rows`;
export const MAPPINGS = `${HELPER_SCHEMA}.import_mappings`;

const LOCK = "select pg_advisory_xact_lock(hashtextextended('jumelle imports', 0))";

/**
 * - `imports`: one row an upload, with its mapping and how far it has come. `touched_at` is kept
 *   fresh while a process works on it; `is_cancelled` asks that process to stop; `is_written`: all is
 *   applied but for search and the feeds.
 * - `import_files`: the bytes that were uploaded.
 * - `import_rows`: what the last check says of each row.
 * - `import_mappings`: how sheets with the same headers were mapped last.
 */
const CREATE = `
create table if not exists ${IMPORTS} (
  id bigint generated always as identity primary key, state text not null,
  created_at timestamptz not null default now(), touched_at timestamptz not null default now(),
  actor jsonb not null, publish boolean not null default false, sheets jsonb not null,
  progress jsonb, error jsonb, counts jsonb, digest text, is_cancelled boolean not null default false
);
alter table ${IMPORTS} add column if not exists is_written boolean not null default false;
create unique index if not exists imports_one_applying on ${IMPORTS} (state) where state = 'applying';
create table if not exists ${FILES} (
  import_id bigint not null references ${IMPORTS} on delete cascade, position int not null,
  name text not null, content bytea not null, primary key (import_id, position)
);
create table if not exists ${ROWS} (
  import_id bigint not null references ${IMPORTS} on delete cascade, sheet int not null,
  "row" int not null, verdict text not null, outcome jsonb not null,
  primary key (import_id, sheet, "row")
);
create index if not exists import_rows_verdict on ${ROWS} (import_id, verdict, sheet, "row");
create table if not exists ${MAPPINGS} (
  headers text primary key, mapping jsonb not null, used_at timestamptz not null default now()
);`;

/** To be called in `bootstrap()`. Safe to repeat, on several instances at once. */
export async function ensureImportTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(LOCK);
    await trx.raw(CREATE);
  });
}
