import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { reportProgress } from '../bootstrap/report-progress';
import { CREATE_CALENDAR_HISTORY } from '../calendar/calendar-history';
import { CONTENT_TYPES, type ContentTypeInfo } from '../content/content-types';
import { readLocales } from '../content/locales';
import { literal, quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';
import { announceRefresh } from '../documents/on-document-change';
import { oneWriteAtATime, type Transaction } from '../documents/one-write-at-a-time';
import { createProgress } from '../seed/progress';
import { CREATE_TABLES, RECORDS_TABLE } from './change-tables';
import { functionsSql, refreshFunction } from './functions-sql';

const BATCH = 500;

interface Installed {
  /** The locales that records are kept in. */
  locales: string;
  ready: Promise<void>;
}

const installed = new WeakMap<Core.Strapi, Installed>();

export const arePublicRecordsReady = (strapi: Core.Strapi): boolean => installed.has(strapi);

/**
 * Makes sure that there are public records in every locale: at the start, of a database that
 * predates them too, and again when there are other locales than before. What has changed in the
 * meantime, because a newer version shows documents differently, goes to the change feed.
 */
export async function ensurePublicRecords(strapi: Core.Strapi): Promise<void> {
  const { codes } = await readLocales(strapi);
  const locales = codes.join();
  let current = installed.get(strapi);
  if (current?.locales !== locales) {
    current = { locales, ready: install(strapi) };
    installed.set(strapi, current);
    // Whoever comes next tries again.
    current.ready.catch(() => installed.delete(strapi));
  }
  return current.ready;
}

/** Has all records compared again at the next start. */
export async function outdatePublicRecords(trx: Transaction): Promise<void> {
  if (await installedVersion(trx)) await trx.raw(`comment on table ${RECORDS_TABLE} is null`);
}

const install = (strapi: Core.Strapi): Promise<void> =>
  oneWriteAtATime(strapi, async (trx) => {
    const functions = functionsSql(strapi, await readLocales(strapi));
    const tables = CREATE_TABLES + CREATE_CALENDAR_HISTORY;
    const version = createHash('sha256')
      .update(tables)
      .update(functions)
      .update(await readingVersion(trx))
      .digest('hex');
    if ((await installedVersion(trx)) === version) return;
    await trx.raw(tables);
    await trx.raw(functions.replaceAll('?', '\\?'));
    const progress = createProgress((sentence) => reportProgress(strapi, sentence));
    for (const type of CONTENT_TYPES) {
      const ids = await knownIds(strapi, trx, type);
      for (let done = 0; done < ids.length; done += BATCH) {
        progress(() => `Preparing feeds: ${done} of ${ids.length} ${type.plural}`);
        const batch = ids.slice(done, done + BATCH);
        await trx.raw(`select count(*) from ${refreshFunction(type.plural)}(?::text[])`, [batch]);
      }
    }
    await trx.raw(`comment on table ${RECORDS_TABLE} is ${literal(version)}`);
    await announceRefresh(trx);
  });

/** Records show what the reading views show, whose fingerprints are their schemas' comments. */
async function readingVersion(trx: Transaction): Promise<string> {
  const { rows }: { rows: { version: string | null }[] } = await trx.raw(
    `select string_agg(nspname || ' ' || obj_description(oid, 'pg_namespace'), ',' order by nspname)
       as version from pg_namespace where nspname like 'reading\\_%\\_published'`,
  );
  return rows[0]?.version ?? '';
}

async function installedVersion(trx: Transaction): Promise<string | null | undefined> {
  const { rows }: { rows: { version: string | null }[] } = await trx.raw(
    `select obj_description(to_regclass(?), 'pg_class') as version`,
    [RECORDS_TABLE],
  );
  return rows[0]?.version;
}

/** Published documents, and those that were. */
async function knownIds(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, plural }: ContentTypeInfo,
): Promise<string[]> {
  const { default: locale } = await readLocales(strapi);
  const published = `${quote(readingSchema(locale, 'published'))}.${quote(strapi.db.metadata.get(uid).tableName)}`;
  const { rows }: { rows: { id: string }[] } = await trx.raw(
    `select id from (
       select document_id::text as id, slug::text collate "C" as slug from ${published}
       union
       select document_id, slug from ${RECORDS_TABLE} where dataset = ? and locale = ?
     ) d group by id order by min(slug), id`,
    [plural, locale],
  );
  return rows.map(({ id }) => id);
}
