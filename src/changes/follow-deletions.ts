import type { Core } from '@strapi/strapi';
import {
  CONTENT_TYPES,
  type ContentUid,
  contentTypeOf,
  isContentUid,
} from '../content/content-types';
import { publicAttributes } from '../content/query/attributes';
import { columnOf, linkTableOf, literal, quote } from '../content/views/metadata';
import { beforeWrite } from '../documents/before-write';
import { requireLocales } from '../documents/locale-param';
import { onDocumentChange } from '../documents/on-document-change';
import type { Transaction } from '../documents/one-write-at-a-time';
import { currentActor } from './actor';
import { noteUnlogged } from './note-unlogged';

interface Linked {
  uid: ContentUid;
  documentId: string;
}

/** What is linked to a document that is being deleted, and what that is called. */
interface Deletion {
  label: string | null;
  linked: Linked[];
}

/**
 * A document that is deleted disappears from the lists of others: the log of each of them says so,
 * who did it and why. To be called in `register()`.
 */
export function followDeletions(strapi: Core.Strapi): void {
  const deletions = new WeakMap<Transaction, Map<string, Deletion>>();
  beforeWrite(strapi, async (write) => {
    const { trx, uid, action, params, defaultLocale } = write;
    const { documentId } = params;
    if (action !== 'delete' || typeof documentId !== 'string') return write;
    const locales = requireLocales(write);
    if (locales !== '*' && !locales.includes(defaultLocale)) return write;
    const known = deletions.get(trx) ?? new Map<string, Deletion>();
    deletions.set(trx, known);
    known.set(documentId, await readDeletion(strapi, trx, { uid, documentId }, defaultLocale));
    return write;
  });
  onDocumentChange(strapi, async ({ trx, uid, documentId, action }) => {
    const deletion = action === 'delete' ? deletions.get(trx)?.get(documentId) : undefined;
    if (!deletion) return;
    const cause = { kind: 'deletion', uid, documentId, label: deletion.label };
    for (const linked of deletion.linked) {
      await noteUnlogged(strapi, { trx, ...linked, actor: currentActor(strapi), cause });
    }
  });
}

async function readDeletion(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentId }: Linked,
  defaultLocale: string,
): Promise<Deletion> {
  const meta = strapi.db.metadata.get(uid);
  const label = columnOf(meta, contentTypeOf(uid).text);
  const queries = CONTENT_TYPES.flatMap((owner) => {
    const { tableName } = strapi.db.metadata.get(owner.uid);
    return [...publicAttributes(strapi, owner.uid)].flatMap(([name, attribute]) => {
      if (attribute.kind !== 'relation' || attribute.inverse || attribute.target !== uid) return [];
      const { table, from, to } = linkTableOf(strapi.db.metadata.get(owner.uid), name);
      return `select ${literal(owner.uid)} as uid, d.document_id::text as "documentId"
        from gone join public.${quote(table)} k on k.${quote(to)} = gone.id
        join public.${quote(tableName)} d on d.id = k.${quote(from)}
        where d.published_at is null and d.document_id <> gone.document_id`;
    });
  });
  const gone = `gone as (select id, document_id, ${quote(label)} as label
    from public.${quote(meta.tableName)}
    where document_id = ? and locale = ? and published_at is null)`;
  const { rows }: { rows: { uid: string; documentId: string }[] } =
    queries.length === 0
      ? { rows: [] }
      : await trx.raw(`with ${gone} ${queries.join(' union ')}`, [documentId, defaultLocale]);
  const { rows: names }: { rows: { label: string | null }[] } = await trx.raw(
    `with ${gone} select label from gone`,
    [documentId, defaultLocale],
  );
  return {
    label: names[0]?.label ?? null,
    linked: rows.flatMap((row) => (isContentUid(row.uid) ? [{ ...row, uid: row.uid }] : [])),
  };
}
