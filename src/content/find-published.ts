import type { Core } from '@strapi/strapi';
import { resolveFormerSlug } from '../documents/slug-register';
import type { ContentUid } from './content-types';

/** A published document as addresses name it. */
export interface Named {
  documentId: string;
  /** The present one. */
  slug: string;
}

/** The published document that has a slug, or that was last public under it; null if there is none. */
export async function findPublished(
  strapi: Core.Strapi,
  uid: ContentUid,
  slug: string,
): Promise<Named | null> {
  // No column holds U+0000, and PostgreSQL takes the question for an error.
  if (slug.includes('\0')) return null;
  const found: { documentId: string } | null = await strapi.db.query(uid).findOne({
    select: ['documentId'],
    where: { slug, publishedAt: { $notNull: true } },
  });
  return found ? { documentId: found.documentId, slug } : resolveFormerSlug(strapi, uid, slug);
}
