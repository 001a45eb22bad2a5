import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';

/** The document that a writer means by an id or a slug, whichever of its versions has it. */
export async function findDocumentId(
  strapi: Core.Strapi,
  uid: ContentUid,
  idOrSlug: string,
): Promise<string | undefined> {
  const row: { documentId?: string } | null = await strapi.db.query(uid).findOne({
    select: ['documentId'],
    where: { $or: [{ documentId: idOrSlug }, { slug: idOrSlug }] },
  });
  return row?.documentId;
}
