import type { Core } from '@strapi/strapi';
import { contentTypeOf, type ContentUid, isContentUid } from '../content/content-types';
import type { Version } from '../content/views/reading-schema';

export interface Relation {
  name: string;
  target: ContentUid;
  isMany: boolean;
}

/** Relations of a type that lead to documents of ours. */
export const relationsOf = (strapi: Core.Strapi, uid: ContentUid): Relation[] =>
  Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) => {
    // Strapi makes a relation of the other languages of a document.
    if (attribute.type !== 'relation' || name === 'localizations') return [];
    if (!('target' in attribute)) return [];
    const { target, relation } = attribute;
    return typeof target === 'string' && isContentUid(target)
      ? [{ name, target, isMany: relation.endsWith('Many') }]
      : [];
  });

/**
 * What the relations of documents lead to, by document id, as a list of the content manager has it:
 * one document, yet without its name, or the number of them. Relations are kept with the default
 * locale alone; the rows of translations have none. One statement a relation.
 */
export async function readLinks(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentIds: readonly string[],
  { defaultLocale, version }: { defaultLocale: string; version: Version },
  relations: readonly Relation[],
): Promise<Map<string, Record<string, unknown>>> {
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: {
      ...{ documentId: { $in: [...documentIds] }, locale: defaultLocale },
      publishedAt: { $notNull: version === 'published' },
    },
    select: ['id', 'documentId'],
    populate: Object.fromEntries(
      relations.map(({ name, isMany }) => [
        name,
        isMany ? { count: true } : { select: ['id', 'documentId', 'locale'] },
      ]),
    ),
  });
  return new Map(
    rows.map((row) => [
      String(row['documentId']),
      Object.fromEntries(
        relations.map(({ name, target, isMany }) => {
          const found = row[name];
          const isOne = !isMany && typeof found === 'object' && found !== null;
          return [name, isOne ? { ...found, [contentTypeOf(target).text]: null } : found];
        }),
      ),
    ]),
  );
}
