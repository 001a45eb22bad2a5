import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf } from '../content/content-types';
import { readLocales } from '../content/locales';
import { literal } from '../content/views/metadata';
import type { DocumentChange } from '../documents/on-document-change';
import { currentActor } from './actor';
import { IDENTITY_FUNCTION, LOG_TABLE } from './change-tables';
import { versionSql, versionsSql } from './version-sql';

/**
 * Notes a write in the log, in its transaction: who, when, in which locales, which fields are not
 * what they were when the log last heard of the document, and the version as it now is. Of a
 * document that is gone, the version as it was.
 */
export async function logChange(strapi: Core.Strapi, change: DocumentChange): Promise<void> {
  const { trx, uid, documentId, action } = change;
  const { default: defaultLocale } = await readLocales(strapi);
  const { kind, id, name } = currentActor(strapi);
  const isPublished = change.isPublished && action !== 'unpublish' && action !== 'delete';
  for (const locales of [
    change.locales.filter((locale) => locale === defaultLocale),
    change.locales.filter((locale) => locale !== defaultLocale),
  ]) {
    if (locales.length === 0) continue;
    const written =
      action === 'delete'
        ? 'select locale, null::jsonb as record from asked'
        : versionsSql(strapi, uid, locales[0] === defaultLocale, isPublished);
    await trx.raw(
      `with asked as (select ?::text as document_id, unnest(?::text[]) as locale),
       written as (${written}),
       logged as (
         insert into ${LOG_TABLE} (actor_kind, actor_id, actor_name, action, is_published,
           dataset, document_id, locale, fields, record)
         select ?, ?, ?, ?, ?, ?, ?, w.locale,
           ${changedFieldsSql('w.record', 'p.record')}, coalesce(w.record, p.record)
         from written w left join lateral (
           select record from ${LOG_TABLE} l
           where l.document_id = ? and l.locale = w.locale order by l.id desc limit 1
         ) p on true
         returning id
       )
       select set_config('jumelle.log_id', max(id)::text, true) from logged`,
      [
        ...[documentId, [...locales], kind, id, name, action, isPublished],
        ...[contentTypeOf(uid).plural, documentId, documentId],
      ],
    );
  }
}

/** A first entry for every document that the log has not heard of: a database that predates it. */
export const firstEntriesSql = (
  strapi: Core.Strapi,
  uid: ContentUid,
  defaultLocale: string,
): string =>
  [true, false]
    .map(
      (isDefault) => `insert into ${LOG_TABLE}
        (actor_kind, actor_name, action, is_published, dataset, document_id, locale, fields, record)
      select 'system', 'Jumelle', 'first-seen', false, ${literal(contentTypeOf(uid).plural)},
        v.document_id, v.locale, '{}', v.record
      from (${versionSql(strapi, uid, isDefault)}
        where d.published_at is null
          and d.locale ${isDefault ? '=' : '<>'} ${literal(defaultLocale)}) v`,
    )
    .join(';\n');

/**
 * Names of the attributes that two versions do not have in common; nothing where one is missing. A
 * related document that has been renamed, or a picture with another text, is the same one.
 */
export const changedFieldsSql = (
  after: string,
  before: string,
): string => `case when ${after} is null
  then '{}' else array(select key collate "C" from jsonb_each(${after}) a
    full join jsonb_each(coalesce(${before}, '{}')) b using (key)
    where coalesce(a.value, 'null') is distinct from coalesce(b.value, 'null')
      and ${IDENTITY_FUNCTION}(coalesce(a.value, 'null'))
        is distinct from ${IDENTITY_FUNCTION}(coalesce(b.value, 'null'))
      and not (b.value is null and a.value = '[]') order by 1) end`;
