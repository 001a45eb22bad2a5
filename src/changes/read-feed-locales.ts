import type { Core } from '@strapi/strapi';
import { readLocales } from '../content/locales';
import { TOTALS_TABLE } from './change-tables';
import { ensurePublicRecords } from './ensure-public-records';

/**
 * The locales of this instance, then those that it once had: whoever keeps a copy of them is told of
 * its end like of any other deletion.
 */
export async function readFeedLocales(strapi: Core.Strapi): Promise<string[]> {
  await ensurePublicRecords(strapi);
  const { codes } = await readLocales(strapi);
  const { rows }: { rows: { locale: string }[] } = await strapi.db.connection.raw(
    `select distinct locale from ${TOTALS_TABLE} order by locale`,
  );
  return [...new Set([...codes, ...rows.map(({ locale }) => locale)])];
}
