import type { Core } from '@strapi/strapi';
import type { ChangeFilter, FeedChange } from '../feeds/changes/change-feed';
import { CHANGES_TABLE, instantSql, TOTALS_TABLE } from './change-tables';
import { ensurePublicRecords } from './ensure-public-records';

interface Span extends ChangeFilter {
  /** Changes with larger numbers than this one … */
  after: number;
  /** … up to this one, if it is given. */
  upTo?: number;
  limit: number;
}

type Value = string | number;

/** Changes in the order of their numbers. Costs the same however many there are. */
export async function readChanges(strapi: Core.Strapi, span: Span): Promise<FeedChange[]> {
  await ensurePublicRecords(strapi);
  const { parts, values } = conditions(span);
  parts.push('sequence > ?');
  values.push(span.after);
  if (span.upTo !== undefined) {
    parts.push('sequence <= ?');
    values.push(span.upTo);
  }
  const { rows }: { rows: (Omit<FeedChange, 'sequence'> & { sequence: string })[] } =
    await strapi.db.connection.raw(
      `select sequence, type, dataset, document_id as "documentId", locale, slug,
         ${instantSql('at')} as at
       from ${CHANGES_TABLE} where ${parts.join(' and ')} order by sequence limit ?`,
      [...values, span.limit],
    );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** Number of the first change after a number, or of the last one up to it. */
export async function closestChange(
  strapi: Core.Strapi,
  filter: ChangeFilter,
  place: { after: number } | { upTo: number },
): Promise<number | null> {
  const { parts, values } = conditions(filter);
  const [condition, number, order] =
    'after' in place ? ['sequence > ?', place.after, 'asc'] : ['sequence <= ?', place.upTo, 'desc'];
  const { rows }: { rows: { sequence: string }[] } = await strapi.db.connection.raw(
    `select sequence from ${CHANGES_TABLE} where ${[...parts, condition].join(' and ')}
       order by sequence ${order} limit 1`,
    [...values, number],
  );
  return rows[0] ? Number(rows[0].sequence) : null;
}

/** Where the change feed stands. */
export interface FeedState {
  /** Number of the last change; 0 before the first. */
  sequence: number;
  /** When that was. */
  modified: string | null;
}

export async function readFeedState(strapi: Core.Strapi): Promise<FeedState> {
  await ensurePublicRecords(strapi);
  const { rows }: { rows: { sequence: string; modified: string }[] } =
    await strapi.db.connection.raw(
      `select sequence, ${instantSql('at')} as modified
         from ${CHANGES_TABLE} order by sequence desc limit 1`,
    );
  return { sequence: Number(rows[0]?.sequence ?? 0), modified: rows[0]?.modified ?? null };
}

/** How many changes there are in all. */
export async function countChanges(strapi: Core.Strapi, filter: ChangeFilter): Promise<number> {
  const { parts, values } = conditions(filter);
  const { rows }: { rows: { total: string }[] } = await strapi.db.connection.raw(
    `select coalesce(sum(changes), 0) as total from ${TOTALS_TABLE}
       where ${['true', ...parts].join(' and ')}`,
    values,
  );
  return Number(rows[0]?.total ?? 0);
}

/** Number of the last change before an instant (ISO 8601); 0 where there is none. */
export async function lastSequenceBefore(strapi: Core.Strapi, instant: string): Promise<number> {
  const { rows }: { rows: { sequence: string | null }[] } = await strapi.db.connection.raw(
    `select sequence from ${CHANGES_TABLE} where at < ?::timestamptz
       order by at desc, sequence desc limit 1`,
    [instant],
  );
  return Number(rows[0]?.sequence ?? 0);
}

function conditions({ locale, dataset }: ChangeFilter): { parts: string[]; values: Value[] } {
  const parts: string[] = [];
  const values: Value[] = [];
  if (locale !== undefined) {
    parts.push('locale = ?');
    values.push(locale);
  }
  if (dataset !== undefined) {
    parts.push('dataset = ?');
    values.push(dataset);
  }
  return { parts, values };
}
