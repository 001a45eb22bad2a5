import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../../changes/change-tables';

/**
 * What documents that are gone were called, by document id: from the last that the log has of them
 * in their default locale, an agreement without a title after its cities. One statement.
 */
export async function readLastTitles(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map();
  const { rows }: { rows: { id: string; title: string | null }[] } = await strapi.db.connection.raw(
    `select distinct on (document_id) document_id as id,
         coalesce(record ->> 'name', record ->> 'title',
           (select string_agg(c ->> 'name', ' – ')
              from jsonb_path_query(record, '$.cities[*]') c),
           record ->> 'slug') as title
       from ${LOG_TABLE}
       where document_id = any(?) and jsonb_exists(record, 'slug')
       order by document_id, id desc`,
    [[...documentIds]],
  );
  return new Map(rows.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const])));
}
