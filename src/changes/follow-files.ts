import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentUid, isContentUid } from '../content/content-types';
import { FILE_UID, publicAttributes } from '../content/query/attributes';
import { linkTableOf, literal, quote } from '../content/views/metadata';
import { announceRefresh } from '../documents/on-document-change';
import { oneWriteAtATime, type Transaction } from '../documents/one-write-at-a-time';
import { ensurePublicRecords } from './ensure-public-records';
import { refreshPublicRecords } from './refresh-public-records';

type Affected = { uid: ContentUid; documentId: string }[];

/**
 * A picture's text or address is changed in the media library, not in the documents that show it:
 * their records follow. House rules keep reactions to writes out of lifecycle hooks, because a
 * publication is a deletion there; files have no versions and no document service of their own.
 * To be called in `bootstrap()`.
 */
export function followFiles(strapi: Core.Strapi): void {
  inOneTransaction(strapi);
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    async afterUpdate(event) {
      const { id }: { id?: number } = event.params.where ?? {};
      if (id !== undefined) await refreshRecordsShowing(strapi, id);
    },
    async beforeDelete(event) {
      const { id }: { id?: number } = event.params.where ?? {};
      event.state.affected = id === undefined ? [] : await affectedBy(strapi, id);
    },
    async afterDelete(event) {
      await refresh(strapi, (event.state.affected ?? []) as Affected);
    },
  });
}

/** Brings the public records up to date that show a file whose texts have changed. */
export async function refreshRecordsShowing(strapi: Core.Strapi, file: number): Promise<void> {
  await refresh(strapi, await affectedBy(strapi, file));
}

const affectedBy = (strapi: Core.Strapi, file: number): Promise<Affected> =>
  oneWriteAtATime(strapi, (trx) => documentsShowing(strapi, trx, [file]));

async function refresh(strapi: Core.Strapi, affected: Affected): Promise<void> {
  if (affected.length === 0) return;
  await ensurePublicRecords(strapi);
  await oneWriteAtATime(strapi, async (trx) => {
    for (const { uid } of CONTENT_TYPES) {
      const ids = affected.filter((each) => each.uid === uid).map((each) => each.documentId);
      if (ids.length > 0) await refreshPublicRecords(trx, uid, ids);
    }
    await announceRefresh(trx);
  });
}

/** A file and the records that show it change together: Strapi opens no transaction for a file. */
function inOneTransaction(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE_UID);
  const stock = { update: files.update.bind(files), delete: files.delete.bind(files) };
  Object.assign(files, {
    update: (parameters: Parameters<typeof stock.update>[0]) =>
      oneWriteAtATime(strapi, () => stock.update(parameters)),
    delete: (parameters: Parameters<typeof stock.delete>[0]) =>
      oneWriteAtATime(strapi, () => stock.delete(parameters)),
  });
}

/** Published documents that show one of the files, themselves or in a component. */
export async function documentsShowing(
  strapi: Core.Strapi,
  trx: Transaction,
  files: number[],
): Promise<Affected> {
  const queries = CONTENT_TYPES.flatMap(({ uid }) => {
    const meta = strapi.db.metadata.get(uid);
    const from = `from public.files_related_mph f`;
    const columns = `select ${literal(uid)} as uid, d.document_id::text as "documentId"`;
    const isShown = 'f.file_id = any(:files) and d.published_at is not null';
    const inComponents = [...publicAttributes(strapi, uid)].flatMap(([name, attribute]) => {
      if (attribute.kind !== 'component') return [];
      const link = linkTableOf(meta, name);
      return `${columns} ${from}
        join public.${quote(link.table)} k on k.cmp_id = f.related_id
          and k.component_type = f.related_type
        join public.${quote(meta.tableName)} d on d.id = k.${quote(link.from)}
        where f.related_type = ${literal(attribute.target)} and k.field = ${literal(name)} and ${isShown}`;
    });
    return [
      `${columns} ${from} join public.${quote(meta.tableName)} d on d.id = f.related_id
        where f.related_type = ${literal(uid)} and ${isShown}`,
      ...inComponents,
    ];
  });
  const { rows }: { rows: { uid: string; documentId: string }[] } = await trx.raw(
    queries.join(' union '),
    { files },
  );
  return rows.flatMap(({ uid, documentId }) => (isContentUid(uid) ? [{ uid, documentId }] : []));
}
