import type { Core } from '@strapi/strapi';
import { keepPublishing } from '../changes/due/keep-publishing';
import { ensureChangeLog } from '../changes/ensure-change-log';
import { ensurePublicRecords } from '../changes/ensure-public-records';
import { followFiles } from '../changes/follow-files';
import { bootstrapReading } from '../content/prepare-reading';
import { ensureWriteIndexes } from '../documents/ensure-write-indexes';
import { ensureSearch } from '../search/ensure-search';
import { seedSample } from '../seed/seed-sample';
import { ensureLocales } from './ensure-locales';

/**
 * Brings the database to where content can be read and written, loads the sample as staff would
 * enter it, makes all of it searchable and records for the feeds what is public. To be called in
 * `bootstrap()`.
 */
export async function prepareContent(strapi: Core.Strapi): Promise<void> {
  await ensureWriteIndexes(strapi);
  await ensureLocales(strapi);
  await bootstrapReading(strapi);
  await ensureChangeLog(strapi);
  await seedSample(strapi);
  await ensureSearch(strapi);
  await ensurePublicRecords(strapi);
  followFiles(strapi);
  keepPublishing(strapi);
}
