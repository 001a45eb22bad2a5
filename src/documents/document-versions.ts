import { errors } from '@strapi/utils';
import { contentTypeOf } from '../content/content-types';
import type { Write } from './write';

/** In which locales a document has a draft and a published version, with their row ids. */
export interface DocumentVersions {
  documentId: string;
  drafts: ReadonlyMap<string, number>;
  published: ReadonlyMap<string, number>;
}

interface VersionRow {
  id: number;
  locale: string;
  is_published: boolean;
}

/** @throws NotFoundError (404) when there is no such document */
export async function readVersions(
  { strapi, trx, uid, defaultLocale }: Write,
  documentId: unknown,
): Promise<DocumentVersions> {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows: VersionRow[] =
    typeof documentId === 'string'
      ? await trx(tableName)
          .select('id', 'locale', trx.raw('published_at is not null as is_published'))
          .where({ document_id: documentId })
      : [];
  const idsWhere = (isPublished: boolean): Map<string, number> =>
    new Map(
      rows.flatMap((row) => (row.is_published === isPublished ? [[row.locale, row.id]] : [])),
    );
  const drafts = idsWhere(false);
  if (!drafts.has(defaultLocale)) {
    const { singular } = contentTypeOf(uid);
    throw new errors.NotFoundError(
      `There is no ${singular} with the document id ${JSON.stringify(documentId)}`,
    );
  }
  return { documentId: String(documentId), drafts, published: idsWhere(true) };
}
