import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';
import { readLocales } from '../content/locales';
import { oneWriteAtATime } from '../documents/one-write-at-a-time';
import { COMPLETE_LOG, CREATE_LOG, LOG_TABLE } from './change-tables';
import { CREATE_DUE } from './due/due-table';
import { firstEntriesSql } from './log-change';

/**
 * Makes the log of all writes, with a first entry for every document that is there already. To be
 * called in `bootstrap()` before anything is written.
 */
export async function ensureChangeLog(strapi: Core.Strapi): Promise<void> {
  const { default: defaultLocale } = await readLocales(strapi);
  await oneWriteAtATime(strapi, async (trx) => {
    const { rows }: { rows: { log: string | null }[] } = await trx.raw(
      'select to_regclass(?)::text as log',
      [LOG_TABLE],
    );
    if (!rows[0]?.log) await trx.raw(CREATE_LOG);
    await trx.raw(COMPLETE_LOG + CREATE_DUE);
    if (rows[0]?.log) return;
    for (const { uid } of CONTENT_TYPES) {
      await trx.raw(firstEntriesSql(strapi, uid, defaultLocale).replaceAll('?', '\\?'));
    }
  });
}
