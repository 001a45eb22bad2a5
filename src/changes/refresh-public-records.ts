import { CONTENT_TYPES, type ContentUid, contentTypeOf } from '../content/content-types';
import type { Transaction } from '../documents/one-write-at-a-time';
import { followNowOrSoon } from './due/postpone';
import { dependentsFunction, refreshFunction } from './functions-sql';

/** Documents that are compared at a time: the records of a batch are in memory, in PostgreSQL's. */
const BATCH = 500;

/**
 * Brings the public records of some documents up to what is published of them, in the transaction
 * that changed it, and gives every difference its number in the change feed. Where other documents
 * show something of what has changed (a city's name, an agreement's year), their records follow; if
 * they are very many, in transactions of their own soon after this one.
 */
export async function refreshPublicRecords(
  trx: Transaction,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<void> {
  const { plural } = contentTypeOf(uid);
  const changed: string[] = [];
  for (let done = 0; done < documentIds.length; done += BATCH) {
    const { rows }: { rows: { id: string }[] } = await trx.raw(
      `select id from ${refreshFunction(plural)}(?::text[]) as id`,
      [documentIds.slice(done, done + BATCH)],
    );
    changed.push(...rows.map(({ id }) => id));
  }
  if (changed.length > 0) await refreshDependents(trx, plural, changed);
}

async function refreshDependents(
  trx: Transaction,
  plural: string,
  changed: readonly string[],
): Promise<void> {
  const { rows }: { rows: { dataset: string; ids: string[] }[] } = await trx.raw(
    `select dataset, array_agg(distinct document_id order by document_id) as ids
       from ${dependentsFunction(plural)}(?::text[]) group by dataset`,
    [changed],
  );
  for (const { uid, plural: dataset } of CONTENT_TYPES) {
    const ids = rows.find((row) => row.dataset === dataset)?.ids ?? [];
    await followNowOrSoon(trx, uid, ids, () => refreshPublicRecords(trx, uid, ids));
  }
}
