import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { quote } from '../content/views/metadata';
import { attributeValues, type Source } from './record-columns';

/** The versions of the asked documents in the asked locales: `asked` has `document_id`, `locale`. */
export const versionsSql = (
  strapi: Core.Strapi,
  uid: ContentUid,
  isDefault: boolean,
  isPublished: boolean,
): string => `${versionSql(strapi, uid, isDefault)}
  join asked on asked.document_id = d.document_id and asked.locale = d.locale
  where d.published_at is ${isPublished ? 'not null' : 'null'}`;

/** What a version itself says, without any fallback: a translation its text, and no facts. */
export function versionSql(strapi: Core.Strapi, uid: ContentUid, isDefault: boolean): string {
  const tableOf = (type: string): string =>
    `public.${quote(strapi.db.metadata.get(type).tableName)}`;
  const source: Source = {
    strapi,
    documents: tableOf,
    componentLinks: (_uid, table) => `public.${quote(table)}`,
    files: (table) => `public.${quote(table)}`,
    namesFiles: true,
  };
  const { columns, components } = localisedAttributes(strapi.contentType(uid));
  const shown = attributeValues({ uid, alias: 'd' }, source).filter(
    ([name]) => isDefault || columns.includes(name) || components.includes(name),
  );
  const entries = shown.map(([name, value]) => `${value} as ${quote(name)}`).join(', ');
  return `select d.document_id::text as document_id, d.locale::text as locale, to_jsonb(f) as record
    from ${tableOf(uid)} d cross join lateral (select ${entries}) f`;
}
