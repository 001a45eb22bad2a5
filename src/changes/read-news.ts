import type { Core } from '@strapi/strapi';
import { RECORDS_TABLE } from './change-tables';
import { ensurePublicRecords } from './ensure-public-records';
import { ENTRY_COLUMNS, type EntryRow, entryOf, type PublicEntry } from './public-entry';

export interface NewsQuery {
  locale: string;
  /** Document ids of what the news must concern. */
  city?: string;
  theme?: string;
  /** ISO 8601 instant: changed then or later. */
  since?: string;
  /** Only what became public before that change. */
  before?: number;
  limit: number;
}

/** What is public, the latest first, by the change that made it public. */
export async function readNews(strapi: Core.Strapi, query: NewsQuery): Promise<PublicEntry[]> {
  await ensurePublicRecords(strapi);
  const parts = ['locale = ?', 'deleted_at is null'];
  const values: (string | number)[] = [query.locale];
  const add = (value: string | number | undefined, part: string): void => {
    if (value === undefined) return;
    parts.push(part);
    values.push(value);
  };
  add(query.city, 'cities @> array[?::text]');
  add(query.theme, 'themes @> array[?::text]');
  add(query.since, 'modified_at >= ?::timestamptz');
  add(query.before, 'published_sequence < ?');
  const { rows }: { rows: EntryRow[] } = await strapi.db.connection.raw(
    `select ${ENTRY_COLUMNS} from ${RECORDS_TABLE} where ${parts.join(' and ')}
       order by published_sequence desc limit ?`,
    [...values, query.limit],
  );
  return rows.map((row) => entryOf(row, strapi.config.get('server.absoluteUrl')));
}
