import type { Core } from '@strapi/strapi';
import type { PoolClient } from 'pg';
import { CHANGES_TABLE, instantSql, RECORDS_TABLE } from '../changes/change-tables';
import { ensurePublicRecords } from '../changes/ensure-public-records';
import { fetchRows } from '../changes/fetch-rows';
import { takeSnapshotConnection } from '../changes/snapshot-connections';
import type { CalendarSource, FormerSource } from '../feeds/calendar-source';
import type { DatasetName, DatasetRecords, FeedRecord } from '../feeds/records';
import { HISTORY_TABLE } from './calendar-history';

/** Which records: those that concern a city or a theme (document ids), or once did. */
export interface SourceQuery {
  city?: string;
  theme?: string;
  /** Condition on the row `r` of the table of records, beside those that were different before. */
  where?: string;
}

/** One moment of the database, for reading what calendars are made from, one dataset at a time. */
export interface CalendarSnapshot {
  /** Records in the order of their slugs, with those that are public no more. */
  read: <Name extends DatasetName>(
    dataset: Name,
    query?: SourceQuery,
  ) => AsyncIterable<CalendarSource<DatasetRecords[Name]>>;
  /** Names of documents, in the order asked. */
  names: (documentIds: readonly string[]) => Promise<string[]>;
  /** When one of some datasets last changed: ISO 8601, UTC. */
  modified: (datasets: readonly DatasetName[]) => Promise<string | null>;
  /** Number of the last public change; 0 before the first. */
  sequence: () => Promise<number>;
  /** The document with which this register began: what tells it from others under any domain. */
  origin: () => Promise<string | null>;
  /** Gives the connection back. Must always be called, and not while something is being read. */
  close: () => Promise<void>;
}

interface SourceRow {
  record: string;
  revision: number;
  modified: string;
  deletedAt: string | null;
  cities: string[];
  themes: string[];
  former: (Omit<FormerSource<FeedRecord>, 'record'> & { record: string })[];
}

const sourcesSql = (where: string): string => `
select r.record, r.revision, ${instantSql('r.modified_at')} as modified,
  ${instantSql('r.deleted_at')} as "deletedAt", r.cities, r.themes, h.former
from ${RECORDS_TABLE} r
cross join lateral (
  select coalesce(json_agg(json_build_object('record', f.record, 'revision', f.revision,
    'until', ${instantSql('f.until_at')}, 'cities', f.cities, 'themes', f.themes) order by f.id), '[]')
    as former
  from ${HISTORY_TABLE} f where f.document_id = r.document_id and f.locale = r.locale
) h
where r.dataset = $1 and r.locale = $2 and (${where} or r.document_id in (
  select document_id from ${HISTORY_TABLE} where locale = $2))
order by r.slug, r.document_id`;

/** @throws TooManyDownloads when no connection becomes free */
export async function openCalendarSnapshot(
  strapi: Core.Strapi,
  locale: string,
): Promise<CalendarSnapshot> {
  await ensurePublicRecords(strapi);
  const connection = await takeSnapshotConnection(strapi);
  try {
    await connection.query('begin isolation level repeatable read, read only');
  } catch (error) {
    connection.release(true);
    throw error;
  }
  const first = async <Row extends object>(sql: string, values: unknown[]) =>
    (await connection.query<Row>(sql, values)).rows[0];
  let closed: Promise<void> | undefined;
  return {
    read: (dataset, query) => readSources(connection, dataset, locale, query),
    names: async (documentIds) => {
      const { rows } = await connection.query<{ name: string | null }>(
        `select r.record::json ->> 'name' as name from unnest($1::text[]) with ordinality as d (id, at)
           join ${RECORDS_TABLE} r on r.document_id = d.id and r.locale = $2 order by d.at`,
        [documentIds, locale],
      );
      return rows.flatMap(({ name }) => name ?? []);
    },
    modified: async (datasets) => {
      const row = await first<{ at: string | null }>(
        `select ${instantSql('max(c.at)')} as at from unnest($1::text[]) as d (name)
           cross join lateral (select at from ${CHANGES_TABLE} where dataset = d.name and locale = $2
             order by sequence desc limit 1) c`,
        [datasets, locale],
      );
      return row?.at ?? null;
    },
    sequence: async () => {
      const row = await first<{ last: string | null }>(
        `select max(sequence) as last from ${CHANGES_TABLE}`,
        [],
      );
      return Number(row?.last ?? 0);
    },
    origin: async () => {
      const row = await first<{ id: string }>(
        `select document_id as id from ${CHANGES_TABLE} order by sequence limit 1`,
        [],
      );
      return row?.id ?? null;
    },
    close: () => (closed ??= giveBack(connection)),
  };
}

async function* readSources<Name extends DatasetName>(
  connection: PoolClient,
  dataset: Name,
  locale: string,
  { city, theme, where = 'true' }: SourceQuery = {},
): AsyncGenerator<CalendarSource<DatasetRecords[Name]>> {
  const values: unknown[] = [dataset, locale];
  const conditions = [where];
  if (city !== undefined) conditions.push(`r.cities @> array[$${values.push(city)}::text]`);
  if (theme !== undefined) conditions.push(`r.themes @> array[$${values.push(theme)}::text]`);
  const sql = sourcesSql(`(${conditions.join(' and ')})`);
  const rows = fetchRows<SourceRow>(connection, sql, values);
  for await (const row of rows) yield sourceOf<DatasetRecords[Name]>(row);
}

function sourceOf<Record extends FeedRecord>({
  record,
  former,
  modified,
  ...rest
}: SourceRow): CalendarSource<Record> {
  const lastUntil = former.at(-1)?.until ?? modified;
  return {
    ...rest,
    record: JSON.parse(record),
    former: former.map((form) => ({ ...form, record: JSON.parse(form.record) })),
    // What an exchange concerns can change without its record.
    modified: lastUntil > modified ? lastUntil : modified,
  };
}

async function giveBack(connection: PoolClient): Promise<void> {
  try {
    await connection.query('rollback');
    connection.release();
  } catch {
    // A connection in doubt is not used again.
    connection.release(true);
  }
}
