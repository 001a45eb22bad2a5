import { HELPER_SCHEMA } from '../../content/views/reading-schema';

export const DUE = `${HELPER_SCHEMA}.import_due`;

/**
 * Documents that an import has made public, but not yet search, nor the feeds: in the order in
 * which they get their numbers in the change feed. `is_new`: nothing else shows anything of them.
 */
export const CREATE_DUE = `
create table if not exists ${DUE} (
  id bigint generated always as identity primary key, uid text not null,
  document_id text not null, is_new boolean not null
);`;
