import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { versionsSql } from '../../changes/version-sql';
import { type ContentUid, contentTypeOf } from '../../content/content-types';
import type { Transaction } from '../../documents/one-write-at-a-time';
import type { HistoryEntry } from '../contract';
import {
  ENTRY_COLUMNS,
  entryOf,
  type EntryRow,
  LOG,
  parseRecord,
  type VersionRecord,
} from '../history-entry';
import { LOG_TABLE } from '../../changes/change-tables';

interface Target {
  trx: Transaction;
  uid: ContentUid;
  documentId: string;
}

/**
 * An entry of the history of a document and the version that it left.
 *
 * @throws NotFoundError when the document has no such entry, or it left none
 */
export async function readEntry(
  { trx, uid, documentId }: Target,
  id: number,
): Promise<{ entry: HistoryEntry; record: VersionRecord }> {
  const { rows }: { rows: (EntryRow & { record: string | null })[] } = await trx.raw(
    `select ${ENTRY_COLUMNS}, l.record from ${LOG}
       where l.id = ? and l.document_id = ? and l.dataset = ?`,
    [id, documentId, contentTypeOf(uid).plural],
  );
  const [row] = rows;
  const record = parseRecord(row?.record ?? null);
  if (!row || !record) throw new errors.NotFoundError('There is no such version of this entry');
  return { entry: entryOf(row), record };
}

/** The drafts of a document as the log would write them now, by locale. */
export async function readDraftRecords(
  strapi: Core.Strapi,
  { trx, uid, documentId }: Target,
  { defaultLocale, locales }: { defaultLocale: string; locales: readonly string[] },
): Promise<Map<string, VersionRecord>> {
  const found = new Map<string, VersionRecord>();
  for (const isDefault of [true, false]) {
    const asked = locales.filter((locale) => (locale === defaultLocale) === isDefault);
    if (asked.length === 0) continue;
    const { rows }: { rows: { locale: string; record: string }[] } = await trx.raw(
      `with asked as (select ?::text as document_id, unnest(?::text[]) as locale)
       ${versionsSql(strapi, uid, isDefault, false)}`,
      [documentId, asked],
    );
    add(found, rows);
  }
  return found;
}

/** The versions that were deleted together with the default one, the last time, by locale. */
export async function readDeletedVersions(
  { trx, documentId }: Target,
  defaultLocale: string,
): Promise<Map<string, VersionRecord>> {
  const { rows }: { rows: { locale: string; record: string | null }[] } = await trx.raw(
    `with last as (
       select id, transaction_id from ${LOG_TABLE}
       where document_id = :documentId and locale = :defaultLocale and action = 'delete'
       order by id desc limit 1
     )
     select l.locale, l.record from ${LOG}, last
     where l.document_id = :documentId and l.action = 'delete' and l.id >= last.id
       and l.transaction_id is not distinct from last.transaction_id order by l.id`,
    { documentId, defaultLocale },
  );
  const found = new Map<string, VersionRecord>();
  add(found, rows);
  return found;
}

function add(
  found: Map<string, VersionRecord>,
  rows: readonly { locale: string; record: string | null }[],
): void {
  for (const { locale, record } of rows) {
    const version = parseRecord(record);
    if (version) found.set(locale, version);
  }
}

/** Number of the last entry of a document, in any locale. */
export async function lastEntryOf(trx: Transaction, documentId: string): Promise<number> {
  const { rows }: { rows: { last: string | null }[] } = await trx.raw(
    `select max(id) as last from ${LOG_TABLE} where document_id = ?`,
    [documentId],
  );
  return Number(rows[0]?.last ?? 0);
}
