import { HELPER_SCHEMA } from '../../content/views/reading-schema';

export const DUE_TABLE = `${HELPER_SCHEMA}.public_due`;

/**
 * Documents of which search and the feeds do not yet say what is public, in the order in which their
 * changes get numbers:
 *
 * - `is_new`: an import has made it, and nothing else shows anything of it;
 * - `log_id`: the entry of the log that brought it about, where it is that of another document.
 */
export const CREATE_DUE = `
create table if not exists ${DUE_TABLE} (
  id bigint generated always as identity primary key, uid text not null,
  document_id text not null, is_new boolean not null, log_id bigint, unique (document_id, uid)
);`;

/** Ends an insertion: what was due before is so for the new reason. */
export const OR_STILL_DUE = `on conflict (document_id, uid) do update
  set is_new = d.is_new and excluded.is_new, log_id = excluded.log_id`;
