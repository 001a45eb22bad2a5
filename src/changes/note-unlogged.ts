import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf } from '../content/content-types';
import { readLocales } from '../content/locales';
import type { Transaction } from '../documents/one-write-at-a-time';
import { type Actor, SYSTEM } from './actor';
import { LOG_TABLE } from './change-tables';
import { changedFieldsSql } from './log-change';
import { versionsSql } from './version-sql';

interface Unlogged {
  trx: Transaction;
  uid: ContentUid;
  documentId: string;
  actor?: Actor;
  /** Why it is not what it was: what was deleted elsewhere. */
  cause?: Readonly<Record<string, unknown>>;
}

/**
 * Notes in the log what has become of the drafts of a document without a write to it: a document or
 * a file that it named was deleted, or somebody wrote to the tables directly. So nobody who writes
 * to it next is said to have done that.
 */
export async function noteUnlogged(
  strapi: Core.Strapi,
  { trx, uid, documentId, actor = SYSTEM, cause = { kind: 'elsewhere' } }: Unlogged,
): Promise<void> {
  const { default: defaultLocale, codes } = await readLocales(strapi);
  for (const locales of [[defaultLocale], codes.filter((code) => code !== defaultLocale)]) {
    if (locales.length === 0) continue;
    await trx.raw(
      `with asked as (select ?::text as document_id, unnest(?::text[]) as locale),
       written as (${versionsSql(strapi, uid, locales[0] === defaultLocale, false)}),
       compared as (
         select w.locale, w.record, ${changedFieldsSql('w.record', 'p.record')} as fields
         from written w join lateral (
           select record from ${LOG_TABLE} l
           where l.document_id = ? and l.locale = w.locale order by l.id desc limit 1
         ) p on true
       )
       insert into ${LOG_TABLE} (actor_kind, actor_id, actor_name, action, is_published,
         dataset, document_id, locale, fields, record, cause)
       select ?, ?, ?, 'update', false, ?, ?, locale, fields, record, ?
       from compared where fields <> '{}'`,
      [
        ...[documentId, locales, documentId, actor.kind, actor.id, actor.name],
        ...[contentTypeOf(uid).plural, documentId, JSON.stringify(cause)],
      ],
    );
  }
}
