import type { ContentUid } from '../../content/content-types';
import { quote } from '../../content/views/metadata';
import { SLUG_TABLE } from '../../documents/slug-register';
import { contentTypeOf } from '../../content/content-types';
import type { Write } from '../../documents/write';

/**
 * Of some documents those that may have something that another one has, too, which is then asked
 * of each: its address, its Wikidata id, its subject and number of years. One statement.
 */
export async function findDoubles(
  { strapi, trx, uid }: Write,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const table = quote(strapi.db.metadata.get(uid).tableName);
  const { rows }: { rows: { id: string }[] } = await trx.raw(doublesSql(uid, table), {
    ...{ type: contentTypeOf(uid).singular, ids: [...documentIds] },
  });
  return new Set(rows.map(({ id }) => id));
}

function doublesSql(uid: ContentUid, table: string): string {
  const bySlug = `select d.document_id as id from ${table} d
    join ${SLUG_TABLE} s on s.type = :type and s.slug = d.slug and s.held_by <> d.document_id
    where d.document_id = any(:ids)`;
  if (uid === 'api::anniversary.anniversary') {
    return `${bySlug} union select document_id from ${table} where document_id = any(:ids)`;
  }
  if (uid !== 'api::city.city') return bySlug;
  return `${bySlug} union
    select d.document_id from ${table} d join ${table} o using (wikidata_id)
    where d.document_id = any(:ids) and o.document_id <> d.document_id`;
}
