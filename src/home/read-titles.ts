import type { Core } from '@strapi/strapi';
import { contentTypeOf, type ContentUid } from '../content/content-types';
import { columnOf, quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';

interface Wanted {
  uid: ContentUid;
  documentId: string;
}

/**
 * What documents are called in a language, drafts included, by document id: their name or title,
 * composed where they have none, else their slug. Those that are gone are missing. One statement a
 * type.
 */
export async function readTitles(
  strapi: Core.Strapi,
  language: string,
  wanted: readonly Wanted[],
): Promise<Map<string, string>> {
  const byType = new Map<ContentUid, Set<string>>();
  for (const { uid, documentId } of wanted) {
    byType.set(uid, (byType.get(uid) ?? new Set()).add(documentId));
  }
  const titles = new Map<string, string>();
  for (const [uid, ids] of byType) {
    const meta = strapi.db.metadata.get(uid);
    const { rows }: { rows: { id: string; title: string }[] } = await strapi.db.connection.raw(
      `select document_id as id,
         coalesce(${quote(columnOf(meta, contentTypeOf(uid).text))}, slug, document_id) as title
       from ${quote(readingSchema(language, 'draft'))}.${quote(meta.tableName)}
       where document_id = any(?)`,
      [[...ids]],
    );
    for (const { id, title } of rows) titles.set(id, title);
  }
  return titles;
}
