import type { Struct } from '@strapi/strapi';
import { EDTF_ATTRIBUTES } from '../edtf-attributes';
import { localisedAttributes } from '../localised-attributes';
import { columnOf, linkTableOf, literal, quote } from './metadata';
import { HELPER_SCHEMA, readingSchema } from './reading-schema';
import { boundsColumns, type ViewTarget } from './type-view-sql';

/**
 * Localised components of a type (a list of key figures, say) are one field of text: the list of
 * the asked locale where it has entries, else that of the default locale, hung on the row that the
 * type's view shows. Types without localised components read Strapi's own table.
 */
export function componentLinksViewSql(
  schema: Struct.ContentTypeSchema,
  { db, locale, defaultLocale, version }: ViewTarget,
): string | undefined {
  const { components } = localisedAttributes(schema);
  const first = components[0];
  if (!first || locale === defaultLocale) return undefined;
  const meta = db.metadata.get(schema.uid);
  const { table, from } = linkTableOf(meta, first);
  const links = `public.${quote(table)}`;
  const rows = `public.${quote(meta.tableName)}`;
  const published = `published_at is ${version === 'published' ? 'not null' : 'null'}`;
  const columns = (entity: string): string =>
    `k.id, ${entity} as ${quote(from)}, k.cmp_id, k.component_type, k.field, k."order"`;
  const perField = components.map(
    (name) => `select ${columns('d.id')}
      from ${rows} d
      left join ${rows} l on l.document_id = d.document_id
        and l.locale = ${literal(locale)} and l.${published}
      join ${links} k on k.field = ${literal(name)} and k.${quote(from)} =
        case when exists (select from ${links} x
          where x.${quote(from)} = l.id and x.field = ${literal(name)}) then l.id else d.id end
      where d.locale = ${literal(defaultLocale)} and d.${published}`,
  );
  return `create view ${quote(readingSchema(locale, version))}.${quote(table)} as
    select ${columns(`k.${quote(from)}`)} from ${links} k
      where k.field not in (${components.map(literal).join(', ')})
    union all ${perField.join('\n    union all ')};`;
}

/** Components with EDTF dates get the bounds of those dates beside them. */
export function componentDatesViewSql(uid: string, { db, locale, version }: ViewTarget): string {
  const meta = db.metadata.get(uid);
  const bounds = (EDTF_ATTRIBUTES[uid] ?? []).flatMap((attribute) => {
    const column = columnOf(meta, attribute);
    const names = boundsColumns(column);
    return [
      `${HELPER_SCHEMA}.edtf_start(c.${quote(column)}) as ${quote(names.start)}`,
      `${HELPER_SCHEMA}.edtf_end(c.${quote(column)}) as ${quote(names.end)}`,
    ];
  });
  return `create view ${quote(readingSchema(locale, version))}.${quote(meta.tableName)} as
    select ${['c.*', ...bounds].join(', ')} from public.${quote(meta.tableName)} c;`;
}
