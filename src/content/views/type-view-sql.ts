import type { Core, Struct } from '@strapi/strapi';
import { isEdtfAttribute } from '../edtf-attributes';
import { localisedAttributes } from '../localised-attributes';
import { composedFor } from './composed-sql';
import { columnOf, linkTableOf, literal, quote } from './metadata';
import { HELPER_SCHEMA, readingSchema, type Version } from './reading-schema';

export interface ViewTarget {
  db: Core.Strapi['db'];
  locale: string;
  defaultLocale: string;
  version: Version;
  /** ICU collation in whose alphabetical order the locale sorts. */
  collation: string;
}

const TEXT_TYPES = new Set(['string', 'text', 'richtext', 'enumeration', 'uid', 'email']);

const filled = (column: string): string => `btrim(${column}, E' \\t\\r\\n') <> ''`;
const ofVersion = (alias: string, version: Version): string =>
  `${alias}.published_at is ${version === 'published' ? 'not null' : 'null'}`;

/** Bounds of an EDTF attribute, for comparison and sorting. */
export const boundsColumns = (column: string): { start: string; end: string } => ({
  start: `${column}_start`,
  end: `${column}_end`,
});

/**
 * One row a document: facts from the row of the default locale (`d`), text from the row of the
 * asked locale (`l`) where it has any, field by field. The view has the columns of Strapi's table,
 * so that Strapi's own query engine filters, sorts and populates what the reader gets; further
 * columns are `fallback_fields` and the bounds of EDTF dates.
 */
export function typeViewSql(schema: Struct.ContentTypeSchema, target: ViewTarget): string {
  const { db, locale, defaultLocale, version, collation } = target;
  const meta = db.metadata.get(schema.uid);
  const localised = localisedAttributes(schema);
  const composed = composedFor(schema.uid, { db, locale, schema: readingSchema(locale, version) });
  const translated = locale !== defaultLocale;
  const columns: string[] = [];

  for (const name of ['id', 'documentId', ...Object.keys(schema.attributes)]) {
    const attribute = meta.attributes[name];
    if (!attribute || !('columnName' in attribute) || !attribute.columnName) continue;
    if (name === 'locale') continue;
    const column = quote(attribute.columnName);
    let expression = `d.${column}`;
    if (localised.columns.includes(name)) {
      const choices = [`case when ${filled(`d.${column}`)} then d.${column} end`];
      if (translated) choices.unshift(`case when ${filled(`l.${column}`)} then l.${column} end`);
      if (name === 'title' && composed.title) choices.push(composed.title);
      expression = `coalesce(${choices.join(', ')}) collate ${quote(collation)}`;
    } else if (name === 'dueOn' && composed.dueOn) {
      expression = `coalesce(${composed.dueOn}, d.${column}) collate "C"`;
    } else if (name === 'updatedAt' && translated) {
      expression = `greatest(d.${column}, l.${column})`;
    } else if (name !== 'documentId' && TEXT_TYPES.has(attribute.type)) {
      // Not the document id: its indexes are Strapi's, in the database's own collation.
      expression = `d.${column} collate "C"`;
    }
    columns.push(`${expression} as ${column}`);
    if (isEdtfAttribute(schema.uid, name)) {
      const value = name === 'dueOn' && composed.dueOn ? expression : `d.${column}`;
      const bounds = boundsColumns(attribute.columnName);
      columns.push(`${HELPER_SCHEMA}.edtf_start(${value}) collate "C" as ${quote(bounds.start)}`);
      columns.push(`${HELPER_SCHEMA}.edtf_end(${value}) collate "C" as ${quote(bounds.end)}`);
    }
  }
  for (const name of ['created_by_id', 'updated_by_id']) columns.push(`d.${name}`);

  const { hasText, fallbackFields } = translated
    ? translationState(meta, localised)
    : { hasText: 'false', fallbackFields: `'[]'::jsonb` };
  columns.push(
    `case when ${hasText} then ${literal(locale)} else d.locale end collate "C" as locale`,
    `case when ${hasText} then ${fallbackFields} else '[]'::jsonb end as fallback_fields`,
  );

  const table = quote(meta.tableName);
  const overlay = translated
    ? `left join public.${table} l on l.document_id = d.document_id
         and l.locale = ${literal(locale)} and ${ofVersion('l', version)}`
    : '';
  return `create view ${quote(readingSchema(locale, version))}.${table} as
    select ${columns.join(',\n      ')}
    from public.${table} d ${overlay}
    where d.locale = ${literal(defaultLocale)} and ${ofVersion('d', version)};`;
}

/** Whether the translation says anything, and which of the reader's fields it leaves unsaid. */
function translationState(
  meta: ReturnType<Core.Strapi['db']['metadata']['get']>,
  localised: { columns: string[]; components: string[] },
): { hasText: string; fallbackFields: string } {
  const inRow = (alias: string, name: string): string =>
    `coalesce(${filled(`${alias}.${quote(columnOf(meta, name))}`)}, false)`;
  const inComponents = (alias: string, name: string): string => {
    const link = linkTableOf(meta, name);
    return `exists (select from public.${quote(link.table)} k
      where k.${quote(link.from)} = ${alias}.id and k.field = ${literal(name)})`;
  };
  const fields = [
    ...localised.columns.map((name) => ({ name, test: inRow })),
    ...localised.components.map((name) => ({ name, test: inComponents })),
  ];
  const hasText = fields.map(({ name, test }) => test('l', name)).join(' or ');
  const missing = fields.map(
    ({ name, test }) =>
      `case when ${test('d', name)} and not ${test('l', name)} then ${literal(name)} end`,
  );
  return {
    hasText: `(l.id is not null and (${hasText}))`,
    fallbackFields: `to_jsonb(array_remove(array[${missing.join(', ')}]::text[], null))`,
  };
}
