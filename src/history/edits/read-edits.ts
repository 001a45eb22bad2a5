import { LOG_TABLE } from '../../changes/change-tables';
import type { ContentUid } from '../../content/content-types';
import { contentTypeOf } from '../../content/content-types';
import type { Transaction } from '../../documents/one-write-at-a-time';
import type { HistoryEntry } from '../contract';
import {
  ENTRY_COLUMNS,
  entryOf,
  type EntryRow,
  IS_TOLD,
  LOG,
  parseRecord,
  type VersionRecord,
} from '../history-entry';

/** The part of Knex that a transaction and the connection have in common. */
export type Connection = Pick<Transaction, 'raw'>;

interface Since {
  uid: ContentUid;
  documentId: string;
  locales: readonly string[];
  version: number;
}

/** What others have written to a document since a client read it, the first one first. */
export async function readEditsSince(
  connection: Connection,
  { uid, documentId, locales, version }: Since,
): Promise<HistoryEntry[]> {
  const { rows }: { rows: EntryRow[] } = await connection.raw(
    `select ${ENTRY_COLUMNS} from ${LOG}
       where l.document_id = ? and l.dataset = ? and l.locale = any(?) and l.id > ? and ${IS_TOLD}
         and l.transaction_id
           is distinct from coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)
       order by l.id`,
    [documentId, contentTypeOf(uid).plural, [...locales], version],
  );
  return rows.map(entryOf);
}

/** A version as it was when an entry was the last; null where there was none, or it was deleted. */
export async function readVersionAt(
  connection: Connection,
  { documentId, locale, version }: { documentId: string; locale: string; version: number },
): Promise<VersionRecord | null> {
  const { rows }: { rows: { record: string | null }[] } = await connection.raw(
    `select case when action <> 'delete' then record end as record from ${LOG_TABLE}
       where document_id = ? and locale = ? and id <= ? order by id desc limit 1`,
    [documentId, locale, version],
  );
  return parseRecord(rows[0]?.record ?? null);
}

/** Numbers of the last entries of documents, 0 for one that has none. */
export async function readVersions(
  connection: Connection,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows }: { rows: { id: string; version: string | null }[] } = await connection.raw(
    `select asked.id, (select max(l.id) from ${LOG} where l.document_id = asked.id) as version
       from unnest(?::text[]) asked (id)`,
    [[...documentIds]],
  );
  return new Map(rows.map(({ id, version }) => [id, Number(version ?? 0)]));
}
