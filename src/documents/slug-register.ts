import type { Core } from '@strapi/strapi';
import { contentTypeOf, type ContentUid } from '../content/content-types';
import { nextSlug } from '../domain/slug';
import type { Write } from './write';

/**
 * Who has which slug, and who was public under it last. `held_by` is the document whose draft or
 * published version has the slug now; it has it alone. `published_by` is the document that the
 * public found there last, which a redirect still leads to after it has taken another slug.
 */
export const SLUG_TABLE = 'jumelle_slugs';

export const CREATE_SLUG_TABLE = `create table if not exists ${SLUG_TABLE} (
  type text not null, slug text not null, held_by text, published_by text, primary key (type, slug)
)`;

const typeOf = (uid: ContentUid): string => contentTypeOf(uid).singular;

/**
 * The document that has a slug, if it is not `documentId`. A document is looked up by its id or its
 * slug, so that the id of another is taken as well.
 */
export async function otherHolder(
  { strapi, trx, uid }: Write,
  slug: string,
  documentId: string | null,
): Promise<string | undefined> {
  const { tableName } = strapi.db.metadata.get(uid);
  const result: { rows: { holder: string }[] } = await trx.raw(
    `select holder from (
       select held_by as holder from :register: where type = :type and slug = :slug
       union all select document_id from :table: where document_id = :slug
     ) h where holder is not null and holder is distinct from :documentId limit 1`,
    { register: SLUG_TABLE, table: tableName, type: typeOf(uid), slug, documentId },
  );
  return result.rows[0]?.holder;
}

/** `slug`, numbered if need be; one that redirects to another document is left alone, too. */
export async function freeSlug(
  { trx, uid }: Write,
  slug: string,
  documentId: string | null,
): Promise<string> {
  const rows: { slug: string }[] = await trx(SLUG_TABLE)
    .select('slug')
    .where({ type: typeOf(uid) })
    .whereRaw('(slug = ? or starts_with(slug, left(?, 240)))', [slug, slug])
    .whereRaw('not coalesce(held_by = ?, published_by = ?, false)', [documentId, documentId]);
  const taken = new Set(rows.map((row) => row.slug));
  return nextSlug(slug, (candidate) => taken.has(candidate));
}

/** Brings the register up to what the versions of some documents of a type say now. */
export async function recordSlugs(
  { strapi, trx, uid }: Pick<Write, 'strapi' | 'trx' | 'uid'>,
  documentIds: readonly string[],
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  const bindings = {
    ids: [...documentIds],
    type: typeOf(uid),
    table: tableName,
    register: SLUG_TABLE,
  };
  const held = `select document_id, slug, bool_or(published_at is not null) as is_published
    from :table: where document_id = any(:ids) and slug is not null group by document_id, slug`;
  await trx.raw(
    `update :register: r set held_by = null
       where type = :type and held_by = any(:ids)
         and not exists (select from (${held}) h where h.slug = r.slug and h.document_id = r.held_by)`,
    bindings,
  );
  await trx.raw(
    `insert into :register: as r (type, slug, held_by, published_by)
       select :type, slug, document_id, case when is_published then document_id end from (${held}) h
       on conflict (type, slug) do update set held_by = excluded.held_by,
         published_by = coalesce(excluded.published_by, r.published_by)
         where r.held_by is null or r.held_by = excluded.held_by`,
    bindings,
  );
  await removeUnused(bindings, trx);
}

/** Forgets a document that is no more: its slugs are free, and nothing redirects to it. */
export async function forgetSlugs({ trx, uid }: Write, documentId: string): Promise<void> {
  const bindings = { documentId, type: typeOf(uid), register: SLUG_TABLE };
  await trx.raw(
    `update :register: set held_by = nullif(held_by, :documentId),
         published_by = nullif(published_by, :documentId)
       where type = :type and :documentId in (held_by, published_by)`,
    bindings,
  );
  await removeUnused(bindings, trx);
}

const removeUnused = (
  { type, register }: { type: string; register: string },
  trx: Write['trx'],
): Promise<unknown> => trx(register).delete().where({ type, held_by: null, published_by: null });

/**
 * Where the document is found now that was last public under a slug: its document id and present
 * slug. Null when nobody was, or the document is not public any more.
 */
export async function resolveFormerSlug(
  strapi: Core.Strapi,
  uid: ContentUid,
  slug: string,
): Promise<{ documentId: string; slug: string } | null> {
  const { tableName } = strapi.db.metadata.get(uid);
  const result: { rows: { documentId: string; slug: string }[] } = await strapi.db.connection.raw(
    `select d.document_id as "documentId", d.slug
       from ?? r join ?? d on d.document_id = r.published_by and d.published_at is not null
       where r.type = ? and r.slug = ? and d.slug <> r.slug limit 1`,
    [SLUG_TABLE, tableName, typeOf(uid), slug],
  );
  return result.rows[0] ?? null;
}
