import type { Core } from '@strapi/strapi';
import { followNowOrSoon } from '../changes/due/postpone';
import { CONTENT_TYPES, type ContentUid, contentTypeOf } from '../content/content-types';
import { linkTableOf, quote } from '../content/views/metadata';
import type { Transaction } from '../documents/one-write-at-a-time';
import { insertEntries } from './insert-entries';
import { readEntries, readPublishedSchemas } from './read-entries';
import { DOCUMENTS_TABLE, NAMES_TABLE } from './search-tables';
import { QUOTED } from './searched-attributes';

/** Documents that are read at a time, with all their texts. */
const BATCH = 500;

/**
 * Brings search up to what is published of some documents, in the transaction that changed them.
 * Where their names have changed, so have the composed titles of others: these follow.
 */
export async function refreshSearch(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<void> {
  const before = await readNames(trx, documentIds);
  await refreshEntries(strapi, trx, uid, documentIds);
  const after = await readNames(trx, documentIds);
  const renamed = documentIds.filter((id) => before.get(id) !== after.get(id));
  if (renamed.length === 0) return;
  for (const { uid: dependent } of CONTENT_TYPES) {
    const relations = Object.entries(QUOTED[dependent] ?? {});
    for (const [relation] of relations.filter(([, target]) => target === uid)) {
      const ids = await findQuoting(strapi, trx, dependent, relation, renamed);
      await followNowOrSoon(trx, dependent, ids, () => refreshSearch(strapi, trx, dependent, ids));
    }
  }
}

/** The same for documents that no other one names. */
export async function refreshEntries(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<void> {
  const schemas = await readPublishedSchemas(trx);
  for (let done = 0; done < documentIds.length; done += BATCH) {
    const batch = documentIds.slice(done, done + BATCH);
    for (const table of [NAMES_TABLE, DOCUMENTS_TABLE]) {
      await trx.raw(`delete from ${table} where document_id = any(?::text[])`, [batch]);
    }
    await insertEntries(trx, uid, await readEntries(strapi, trx, uid, batch, schemas));
  }
}

/** All names of each document as one text, to see whether they have changed. */
async function readNames(
  trx: Transaction,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows }: { rows: { id: string; names: string }[] } = await trx.raw(
    `select document_id as id, string_agg(kind || ' ' || folded, E'\\n' order by kind, folded) as names
       from ${NAMES_TABLE} where document_id = any(?::text[]) group by document_id`,
    [documentIds],
  );
  return new Map(rows.map(({ id, names }) => [id, names]));
}

/**
 * Documents whose title quoted one of the others so far, and those that are linked to it now: a
 * link goes with the version that was unpublished, and comes back when it is published again.
 */
async function findQuoting(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
  relation: string,
  quotedIds: readonly string[],
): Promise<string[]> {
  const meta = strapi.db.metadata.get(uid);
  const { table, from, to } = linkTableOf(meta, relation);
  const target = strapi.db.metadata.get(QUOTED[uid]?.[relation] ?? uid);
  const { rows }: { rows: { id: string }[] } = await trx.raw(
    `select document_id as id from ${DOCUMENTS_TABLE} where type = ? and quotes && ?::text[]
     union
     select d.document_id from public.${quote(meta.tableName)} d
       join public.${quote(table)} k on k.${quote(from)} = d.id
       join public.${quote(target.tableName)} o on o.id = k.${quote(to)}
       where d.published_at is not null and o.document_id = any(?::text[])`,
    [contentTypeOf(uid).singular, quotedIds, quotedIds],
  );
  return rows.map(({ id }) => id);
}
