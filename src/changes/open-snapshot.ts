import type { Core } from '@strapi/strapi';
import type { DatasetSnapshot } from '../feeds/feed-context';
import type { DatasetName } from '../feeds/records';
import { CHANGES_TABLE, instantSql, RECORDS_TABLE } from './change-tables';
import { ensurePublicRecords } from './ensure-public-records';
import { ENTRY_COLUMNS, type EntryRow, entryOf, type PublicEntry } from './public-entry';
import { fetchRows } from './fetch-rows';
import { takeSnapshotConnection } from './snapshot-connections';

/** Which records are asked for. Cities and themes are given by document id. */
export interface RecordQuery {
  dataset: DatasetName;
  locale: string;
  city?: string;
  theme?: string;
  state?: string;
  /** ISO 8601 instant: records that have changed then or later. */
  since?: string;
  /** Of what is no longer public, too, the last record. */
  withDeleted?: boolean;
}

/** Records at one moment of the database. */
export interface Snapshot extends DatasetSnapshot {
  /** In the order of slugs, fetched while they are read. To be read once. */
  entries: AsyncIterable<PublicEntry>;
  /** Gives the connection back, whether or not everything has been read. Must always be called. */
  close(): Promise<void>;
}

/**
 * Opens a dataset for reading on a connection of its own, with memory that does not grow with it.
 * @throws HttpError 503 when too many are open already
 */
export async function openSnapshot(strapi: Core.Strapi, query: RecordQuery): Promise<Snapshot> {
  await ensurePublicRecords(strapi);
  const publicUrl: string = strapi.config.get('server.absoluteUrl');
  const connection = await takeSnapshotConnection(strapi);
  try {
    await connection.query('begin isolation level repeatable read, read only');
    const { sql, values } = conditions(query);
    const { rows } = await connection.query<{
      count: number;
      modified: string | null;
      sequence: string;
    }>(
      `select (count(*) filter (where ${query.withDeleted ? 'true' : 'deleted_at is null'}))::int as count,
         ${instantSql('max(modified_at)')} as modified,
         (select coalesce(max(sequence), 0) from ${CHANGES_TABLE}) as sequence
       from ${RECORDS_TABLE} where ${sql}`,
      values,
    );
    const records = fetchRows<EntryRow>(
      connection,
      `select ${ENTRY_COLUMNS} from ${RECORDS_TABLE}
         where ${sql} ${query.withDeleted ? '' : 'and deleted_at is null'}
         order by slug, document_id`,
      values,
    );
    let closed: Promise<void> | undefined;
    return {
      dataset: query.dataset,
      count: rows[0]?.count ?? 0,
      modified: rows[0]?.modified ?? null,
      sequence: Number(rows[0]?.sequence ?? 0),
      entries: entriesOf(records, publicUrl),
      close: () => (closed ??= finish(connection, records)),
    };
  } catch (error) {
    connection.release(true);
    throw error;
  }
}

async function* entriesOf(
  rows: AsyncIterable<EntryRow>,
  publicUrl: string,
): AsyncGenerator<PublicEntry> {
  for await (const row of rows) yield entryOf(row, publicUrl);
}

async function finish(
  connection: Awaited<ReturnType<typeof takeSnapshotConnection>>,
  records: AsyncGenerator<EntryRow>,
): Promise<void> {
  try {
    // Waits for what is being fetched.
    await records.return(undefined);
    await connection.query('rollback');
    connection.release();
  } catch {
    // A connection in doubt is not used again.
    connection.release(true);
  }
}

function conditions(query: RecordQuery): { sql: string; values: unknown[] } {
  const values: unknown[] = [query.dataset, query.locale];
  const parts = ['dataset = $1', 'locale = $2'];
  const add = (value: string | undefined, part: (placeholder: string) => string): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(part(`$${values.length}`));
  };
  add(query.city, (value) => `cities @> array[${value}::text]`);
  add(query.theme, (value) => `themes @> array[${value}::text]`);
  add(query.state, (value) => `state = ${value}`);
  add(query.since, (value) => `modified_at >= ${value}::timestamptz`);
  return { sql: parts.join(' and '), values };
}
