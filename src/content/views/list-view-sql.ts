import type { Struct } from '@strapi/strapi';
import { composedFor } from './composed-sql';
import { columnOf, literal, quote } from './metadata';
import { listSchema, readingSchema } from './reading-schema';
import type { ViewTarget } from './type-view-sql';

/**
 * The table of a type whose readers get titles or dates that nobody has entered, with those in the
 * rows of one locale and version: lists of the panel are filtered and put in order by what they
 * show. The other rows are as they are stored. Undefined for types without such attributes.
 */
export function listViewSql(
  schema: Struct.ContentTypeSchema,
  { db, locale, version, collation }: ViewTarget,
): string | undefined {
  const reading = readingSchema(locale, version);
  const composed = composedFor(schema.uid, { db, locale, schema: reading });
  const meta = db.metadata.get(schema.uid);
  const collations = new Map([
    ...(composed.title ? [[columnOf(meta, 'title'), collation] as const] : []),
    ...(composed.dueOn ? [[columnOf(meta, 'dueOn'), 'C'] as const] : []),
  ]);
  if (collations.size === 0) return undefined;
  const stored = ['id', 'documentId', ...Object.keys(schema.attributes)].flatMap((name) => {
    const attribute = meta.attributes[name];
    return attribute && 'columnName' in attribute ? (attribute.columnName ?? []) : [];
  });
  const columns = [...new Set([...stored, 'created_by_id', 'updated_by_id'])].map((name) => {
    const column = quote(name);
    const order = collations.get(name);
    return order
      ? `coalesce(v.${column}, d.${column}) collate ${quote(order)} as ${column}`
      : `d.${column}`;
  });
  const table = quote(meta.tableName);
  return `create view ${quote(listSchema(locale, version))}.${table} as
    select ${columns.join(', ')} from public.${table} d
    left join ${quote(reading)}.${table} v on v.document_id = d.document_id
      and d.locale = ${literal(locale)}
      and d.published_at is ${version === 'published' ? 'not null' : 'null'};`;
}
