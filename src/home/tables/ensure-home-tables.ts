import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../../changes/change-tables';
import { readLocales } from '../../content/locales';
import { literal, quote } from '../../content/views/metadata';
import { oneWriteAtATime, type Transaction } from '../../documents/one-write-at-a-time';
import { fillFromLogSql, followLogSql } from './follow-log-sql';
import { CREATE_HOME_TABLES, DOCUMENTS_TABLE, TRANSLATIONS_TABLE } from './home-tables';

/**
 * Makes the tables of the home page and what keeps them, and fills them from the log, unless they
 * are those of this version. To be called in `bootstrap()`, when the log exists.
 */
export async function ensureHomeTables(strapi: Core.Strapi): Promise<void> {
  const { default: defaultLocale } = await readLocales(strapi);
  const follow = followLogSql(strapi, defaultLocale);
  const fill = fillFromLogSql(strapi, defaultLocale);
  const indexes = indexesSql(strapi, defaultLocale);
  const version = createHash('sha256')
    .update([CREATE_HOME_TABLES, follow, fill, indexes].join('\n'))
    .digest('hex');
  // Most starts find everything in place and need not wait for who is writing.
  if ((await installedVersion(strapi.db.connection)) === version) return;
  await oneWriteAtATime(strapi, async (trx) => {
    if ((await installedVersion(trx)) === version) return;
    await trx.raw(`drop table if exists ${DOCUMENTS_TABLE}, ${TRANSLATIONS_TABLE}`);
    for (const sql of [CREATE_HOME_TABLES, follow, fill, indexes]) {
      await trx.raw(sql.replaceAll('?', '\\?'));
    }
    await trx.raw(`comment on table ${DOCUMENTS_TABLE} is ${literal(version)}`);
  });
}

async function installedVersion(
  connection: Pick<Transaction, 'raw'>,
): Promise<string | null | undefined> {
  const { rows }: { rows: { version: string | null }[] } = await connection.raw(
    `select obj_description(to_regclass(?), 'pg_class') as version`,
    [DOCUMENTS_TABLE],
  );
  return rows[0]?.version;
}

/** For the latest changes, the list of all agreements, and cities that are in the register twice. */
const indexesSql = (strapi: Core.Strapi, defaultLocale: string): string => `
create index if not exists change_log_latest on ${LOG_TABLE} (id) where action <> 'first-seen';
create index if not exists twinnings_drafts_idx
  on public.${quote(strapi.db.metadata.get('api::twinning.twinning').tableName)}
    (slug collate "C", document_id) where published_at is null and locale = ${literal(defaultLocale)};
create index if not exists cities_wikidata_idx
  on public.${quote(strapi.db.metadata.get('api::city.city').tableName)} (wikidata_id)
  where wikidata_id is not null;`;
