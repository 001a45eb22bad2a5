import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../../changes/change-tables';
import { type LogEntry, runOf } from './group-changes';

/** A run of writes as a whole; see `runOf`. */
export interface Run {
  run: string;
  /** Its first entry. */
  id: number;
  /** How many documents of each dataset it is about. */
  documents: ReadonlyMap<string, number>;
}

/** Runs that are over never change; the latest may still grow, and is then another. */
const measured = new WeakMap<Core.Strapi, Map<string, Run>>();
const MAX_KEPT = 50;

/**
 * Counts the run that an entry belongs to, in the datasets and locales that may be seen. Writes take
 * turns, so the entries of a transaction follow each other; those of a program do until somebody
 * else writes.
 */
export async function measureRun(
  strapi: Core.Strapi,
  visible: readonly string[],
  entry: LogEntry,
): Promise<Run> {
  const run = runOf(entry);
  const { first, last } = await edges(strapi, entry);
  const known = measured.get(strapi) ?? new Map<string, Run>();
  measured.set(strapi, known);
  const key = `${first} ${last} ${visible.join()}`;
  const found = known.get(key);
  if (found) return found;
  const { rows }: { rows: { dataset: string; documents: number }[] } =
    await strapi.db.connection.raw(
      `select dataset, count(*)::int as documents from (
         select dataset, document_id from ${LOG_TABLE}
         where id between ? and ? and action <> 'first-seen' and dataset || ' ' || locale = any(?)
         group by dataset, document_id
       ) d group by dataset`,
      [first, last, [...visible]],
    );
  const made = {
    ...{ run, id: first },
    documents: new Map(rows.map(({ dataset, documents }) => [dataset, documents])),
  };
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, made);
  return made;
}

/** Numbers of the first and last entry of a run. */
async function edges(
  strapi: Core.Strapi,
  entry: LogEntry,
): Promise<{ first: number; last: number }> {
  const [isOther, values]: [string, (string | null)[]] =
    entry.actorKind === 'staff'
      ? ['xmin::text <> ?', [entry.transaction]]
      : [
          'not (actor_kind = ? and actor_id is not distinct from ? and at >= ?::timestamptz)',
          [entry.actorKind, entry.actorId, `${entry.at.slice(0, 10)}T00:00:00Z`],
        ];
  const { rows }: { rows: { before: string | null; after: string | null; last: string }[] } =
    await strapi.db.connection.raw(
      `select
         (select id from ${LOG_TABLE} where action <> 'first-seen' and id < ? and ${isOther}
           order by id desc limit 1) as before,
         (select id from ${LOG_TABLE} where action <> 'first-seen' and id > ? and ${isOther}
           order by id limit 1) as after,
         (select max(id) from ${LOG_TABLE}) as last`,
      [entry.id, ...values, entry.id, ...values],
    );
  const [row] = rows;
  return {
    first: Number(row?.before ?? 0) + 1,
    last: row?.after ? Number(row.after) - 1 : Number(row?.last ?? entry.id),
  };
}
