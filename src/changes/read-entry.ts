import type { Core } from '@strapi/strapi';
import type { DatasetName } from '../feeds/records';
import { RECORDS_TABLE } from './change-tables';
import { ensurePublicRecords } from './ensure-public-records';
import { ENTRY_COLUMNS, type EntryRow, entryOf, type PublicEntry } from './public-entry';

/** The record of one document in a locale, also of one that is no longer public. */
export async function readEntry(
  strapi: Core.Strapi,
  { dataset, locale, documentId }: { dataset: DatasetName; locale: string; documentId: string },
): Promise<PublicEntry | undefined> {
  await ensurePublicRecords(strapi);
  const { rows }: { rows: EntryRow[] } = await strapi.db.connection.raw(
    `select ${ENTRY_COLUMNS} from ${RECORDS_TABLE}
       where document_id = ? and locale = ? and dataset = ?`,
    [documentId, locale, dataset],
  );
  return rows[0] && entryOf(rows[0], strapi.config.get('server.absoluteUrl'));
}
