import { LOG_TABLE } from '../../changes/change-tables';
import { changedFieldsSql } from '../../changes/log-change';
import { versionsSql } from '../../changes/version-sql';
import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { literal } from '../../content/views/metadata';
import { type ApplyContext, rowsOf, verbatim } from './context';

/** Notes what versions now say of some documents of a type, for the change log. */
export async function describeVersions(
  { strapi, trx, defaultLocale }: ApplyContext,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<void> {
  for (const isDefault of [true, false]) {
    for (const isPublished of [true, false]) {
      const written = versionsSql(strapi, uid, isDefault, isPublished);
      await trx.raw(
        `with asked as materialized (
           select document_id collate "default" as document_id, locale from import_log
             where uid = ${literal(uid)} and document_id = any(?::text[])
               and (locale = ${literal(defaultLocale)}) = ${isDefault}
               and is_published = ${isPublished}
         )
         update import_log g set record = w.record, fields = ${verbatim(changedFieldsSql('w.record', 'null::jsonb'))}
           from (${verbatim(written)}) w
           where g.document_id = w.document_id and g.locale = w.locale and g.uid = ${literal(uid)}`,
        [[...documentIds]],
      );
    }
  }
}

/** Writes the change log, in the order of the writes; `import_log` then knows the entries' ids. */
export async function writeLog(context: ApplyContext): Promise<void> {
  const { kind, id, name } = context.actor;
  const datasets = [...context.schemas.keys()]
    .map((uid) => `when ${literal(uid)} then ${literal(contentTypeOf(uid).plural)}`)
    .join(' ');
  // Only existing documents have an entry before this one.
  const before = `(select l.record from ${LOG_TABLE} l
    where l.document_id = g.document_id and l.locale = g.locale order by l.id desc limit 1)`;
  await rowsOf(
    context,
    `with entries as materialized (
       select g.*, case when d.is_new then g.fields else
         ${verbatim(changedFieldsSql('g.record', before))} end as changed
       from import_log g join import_documents d using (position)
     ), logged as (
       insert into ${LOG_TABLE} (actor_kind, actor_id, actor_name, action, is_published, dataset,
         document_id, locale, fields, record)
       select ?, ?, ?, action, is_published, case uid ${datasets} end, document_id, locale,
         coalesce(changed, '{}'), record
       from entries order by position, part
       returning id, document_id, locale
     )
     update import_log g set log_id = l.id from logged l
       where l.document_id = g.document_id and l.locale = g.locale`,
    [kind, id, name],
  );
}
