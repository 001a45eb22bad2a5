import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf, isContentUid } from '../../content/content-types';
import { readLocales } from '../../content/locales';
import { announceRefresh } from '../../documents/on-document-change';
import { oneWriteAtATime, type Transaction } from '../../documents/one-write-at-a-time';
import { refreshEntries, refreshSearch } from '../../search/refresh-search';
import { CHANGES_TABLE, LOG_TABLE } from '../change-tables';
import { refreshFunction } from '../functions-sql';
import { refreshPublicRecords } from '../refresh-public-records';
import { DUE_TABLE } from './due-table';

/** Documents at a time: colleagues have their turn after each of these. */
const SLICE = 200;

interface Due {
  uid: ContentUid;
  ids: string[];
  isNew: boolean;
  /** Null: that of each document itself. */
  logId: string | null;
}

interface DueRow {
  id: string;
  uid: string;
  documentId: string;
  isNew: boolean;
  logId: string | null;
}

/** Work under way in this process: nobody does it twice. */
const underWay = new WeakMap<Core.Strapi, Promise<void>>();

/**
 * Brings search and the feeds up to what imports and far-reaching writes have made public, a slice
 * at a time, so that who saves meanwhile waits for a slice at most. What is due is kept in the
 * database: a process that is stopped leaves it to the next one. Every slice says what is public
 * then, whatever anybody has done to the documents since.
 *
 * @param onProgress how many documents are done
 */
export function publishDue(
  strapi: Core.Strapi,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const before = underWay.get(strapi) ?? Promise.resolve();
  const work = before.catch(() => undefined).then(() => publishAll(strapi, onProgress));
  underWay.set(strapi, work);
  return work;
}

async function publishAll(strapi: Core.Strapi, onProgress: (done: number) => void) {
  const { default: defaultLocale } = await readLocales(strapi);
  let done = 0;
  for (;;) {
    const count = await oneWriteAtATime(strapi, async (trx) => {
      const due = await takeDue(trx);
      if (due) await publish(strapi, trx, due, defaultLocale);
      return due?.ids.length ?? 0;
    });
    if (count === 0) return;
    done += count;
    onProgress(done);
  }
}

/** The next documents of one kind; they are due no more once the transaction is committed. */
async function takeDue(trx: Transaction): Promise<Due | undefined> {
  const { rows }: { rows: DueRow[] } = await trx.raw(
    `with head as (select uid, is_new, log_id from ${DUE_TABLE} order by id limit 1)
     select d.id::text as id, d.uid, d.document_id as "documentId", d.is_new as "isNew",
         d.log_id::text as "logId"
       from ${DUE_TABLE} d join head h on d.uid = h.uid and d.is_new = h.is_new
         and d.log_id is not distinct from h.log_id
       order by d.id limit ${SLICE}`,
  );
  const [first] = rows;
  if (!first) return undefined;
  await trx.raw(`delete from ${DUE_TABLE} where id = any(?::bigint[])`, [rows.map(({ id }) => id)]);
  const { uid, isNew, logId } = first;
  if (!isContentUid(uid)) throw new Error(`${uid} is not a content type`);
  return { uid, isNew, logId, ids: rows.map(({ documentId }) => documentId) };
}

async function publish(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, ids, isNew, logId }: Due,
  defaultLocale: string,
): Promise<void> {
  // What changes of other documents has its cause in the last of these.
  await trx.raw(
    `select set_config('jumelle.log_id', coalesce(?, max(id)::text), true) from ${LOG_TABLE}
       where document_id = any(?::text[])`,
    [logId, ids],
  );
  const { rows }: { rows: { last: string }[] } = await trx.raw(
    `select coalesce(max(sequence), 0)::text as last from ${CHANGES_TABLE}`,
  );
  if (isNew) {
    await trx.raw(`select count(*) from ${refreshFunction(contentTypeOf(uid).plural)}(?::text[])`, [
      ids,
    ]);
    await refreshEntries(strapi, trx, uid, ids);
  } else {
    await refreshPublicRecords(trx, uid, ids);
    await refreshSearch(strapi, trx, uid, ids);
  }
  if (logId === null) await nameOwnEntries(trx, ids, rows[0]?.last ?? '0', defaultLocale);
  await announceRefresh(trx);
}

/** Changes after a given one belong to what the log last says of their document, if possible in their locale. */
async function nameOwnEntries(
  trx: Transaction,
  ids: readonly string[],
  last: string,
  defaultLocale: string,
): Promise<void> {
  const entry = (locale: string): string =>
    `(select max(l.id) from ${LOG_TABLE} l
       where l.document_id = c.document_id and l.locale = ${locale})`;
  await trx.raw(
    `update ${CHANGES_TABLE} c set log_id = coalesce(${entry('c.locale')}, ${entry('?')}, c.log_id)
       where c.sequence > ?::bigint and c.document_id = any(?::text[])`,
    [defaultLocale, last, [...ids]],
  );
}
