import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf } from '../content/content-types';
import { schemaOf } from '../documents/schema-of';
import type { ToldEntry } from './contract';
import { fieldChanges } from './field-changes';
import { ENTRY_COLUMNS, entryOf, type EntryRow, IS_TOLD, LOG, parseRecord } from './history-entry';
import { LOG_TABLE } from '../changes/change-tables';

export interface HistoryQuery {
  uid: ContentUid;
  documentId: string;
  /** Whose versions may be shown. */
  locales: readonly string[];
  /** Only what changed this attribute. */
  field?: string;
  /** Only what this actor did: kind and id, or name where there is no id. */
  actor?: { kind: string; key: string };
  page: number;
  pageSize: number;
}

export interface History {
  entries: ToldEntry[];
  total: number;
  /** Everybody who has written, the last one first. */
  actors: { kind: string; key: string; name: string }[];
  /** Attributes that have ever changed. */
  fields: string[];
}

interface ToldRow extends EntryRow {
  record: string | null;
  previous: string | null;
}

const ACTOR_KEY = 'coalesce(l.actor_id, l.actor_name)';

/** Who changed what in a document and when, the latest first. */
export async function readHistory(strapi: Core.Strapi, query: HistoryQuery): Promise<History> {
  const { connection } = strapi.db;
  const ofDocument = {
    documentId: query.documentId,
    dataset: contentTypeOf(query.uid).plural,
    locales: [...query.locales],
  };
  const scope = `l.document_id = :documentId and l.dataset = :dataset
    and l.locale = any(:locales) and ${IS_TOLD}`;
  const wanted = `${scope}
    ${query.field === undefined ? '' : 'and :field = any(l.fields)'}
    ${query.actor ? `and l.actor_kind = :kind and ${ACTOR_KEY} = :key` : ''}`;
  const bindings = {
    ...ofDocument,
    ...(query.field === undefined ? {} : { field: query.field }),
    ...query.actor,
    limit: query.pageSize,
    offset: (query.page - 1) * query.pageSize,
  };
  const { rows }: { rows: ToldRow[] } = await connection.raw(
    `select ${ENTRY_COLUMNS}, l.record, p.record as previous from (
       select * from ${LOG} where ${wanted} order by l.id desc limit :limit offset :offset
     ) l left join lateral (
       select case when b.action <> 'delete' then b.record end as record from ${LOG_TABLE} b
       where b.document_id = l.document_id and b.locale = l.locale and b.id < l.id
       order by b.id desc limit 1
     ) p on true order by l.id desc`,
    bindings,
  );
  const { rows: counts }: { rows: { total: string }[] } = await connection.raw(
    `select count(*) as total from ${LOG} where ${wanted}`,
    bindings,
  );
  const { rows: actors }: { rows: History['actors'] } = await connection.raw(
    `select l.actor_kind as kind, ${ACTOR_KEY} as key,
       (array_agg(l.actor_name order by l.id desc))[1] as name
     from ${LOG} where ${scope} group by 1, 2 order by max(l.id) desc`,
    ofDocument,
  );
  const { rows: fields }: { rows: { field: string }[] } = await connection.raw(
    `select distinct f as field from ${LOG}, unnest(l.fields) f where ${scope} order by 1`,
    ofDocument,
  );
  return {
    entries: rows.map((row) => told(strapi, query.uid, row)),
    total: Number(counts[0]?.total ?? 0),
    actors,
    fields: fields.map(({ field }) => field),
  };
}

function told(strapi: Core.Strapi, uid: ContentUid, row: ToldRow): ToldEntry {
  const { action, fields } = row;
  const says = action !== 'first-seen' && action !== 'delete';
  const changes = says
    ? fieldChanges(schemaOf(strapi, uid), parseRecord(row.previous), parseRecord(row.record))
    : [];
  return {
    ...entryOf(row),
    // What a new version starts with although nobody chose it (`isHome`: no) is nothing to tell.
    changes: changes.filter(({ field }) => fields.includes(field)),
    hasVersion: row.record !== null,
  };
}
