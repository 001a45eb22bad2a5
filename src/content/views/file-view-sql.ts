import { FILE_UID } from '../query/attributes';
import { quote } from './metadata';
import { FILE_TEXTS_TABLE, readingSchema } from './reading-schema';
import type { ViewTarget } from './type-view-sql';

/** Attributes of a file that say in words what is on it. */
const TEXTS: readonly string[] = ['alternativeText', 'caption'];

/**
 * Uploaded files with their texts in the asked locale, each in the default locale's words where
 * there are none. Strapi keeps one text a file: that is the default locale's, whose readers need no
 * view.
 */
export function fileViewSql({
  db,
  locale,
  defaultLocale,
  version,
}: ViewTarget): string | undefined {
  if (locale === defaultLocale) return undefined;
  const meta = db.metadata.get(FILE_UID);
  const columns = Object.entries(meta.attributes).flatMap(([name, attribute]) => {
    if (!('columnName' in attribute) || !attribute.columnName) return [];
    const column = quote(attribute.columnName);
    return TEXTS.includes(name)
      ? [`coalesce(t.${column}, f.${column}) as ${column}`]
      : [`f.${column}`];
  });
  return `create view ${quote(readingSchema(locale, version))}.${quote(meta.tableName)} as
    select ${columns.join(', ')} from public.${quote(meta.tableName)} f
    left join ${FILE_TEXTS_TABLE} t on t.file_id = f.id and t.locale = '${locale}';`;
}
