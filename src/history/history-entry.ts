import { instantSql, LOG_TABLE } from '../changes/change-tables';
import type { HistoryEntry } from './contract';

/** A version as the log keeps it: values by attribute, documents and files as cards with their ids. */
export type VersionRecord = Readonly<Record<string, unknown>>;

export interface EntryRow {
  id: string;
  at: string;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  action: string;
  is_published: boolean;
  locale: string;
  fields: string[];
  cause: string | null;
}

/** JSON of the database, which Strapi has the driver hand over as text. */
export function parseRecord(text: string | null): VersionRecord | null {
  if (text === null) return null;
  const record: VersionRecord = JSON.parse(text);
  return record;
}

/** The columns of an `EntryRow`, from the log as `l`. */
export const ENTRY_COLUMNS = `l.id, ${instantSql('l.at')} as at, l.actor_kind, l.actor_id,
  l.actor_name, l.action, l.is_published, l.locale, l.fields, l.cause`;

/** Saving without having changed anything is nothing to tell. */
export const IS_TOLD = `not (l.action = 'update' and l.fields = '{}' and l.cause is null
  and not l.is_published)`;

export const LOG = `${LOG_TABLE} l`;

export const entryOf = (row: EntryRow): HistoryEntry => ({
  id: Number(row.id),
  at: row.at,
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  action: row.action,
  isPublished: row.is_published,
  locale: row.locale,
  fields: row.fields,
  cause: parseRecord(row.cause),
});
