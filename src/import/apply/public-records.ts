import { CHANGES_TABLE, RECORDS_TABLE, TOTALS_TABLE } from '../../changes/change-tables';
import { recordsFunction } from '../../changes/functions-sql';
import { refreshPublicRecords } from '../../changes/refresh-public-records';
import { type ContentUid, contentTypeOf } from '../../content/content-types';
import { literal } from '../../content/views/metadata';
import { type ApplyContext, rowsOf } from './context';

/** Public records of documents that nobody has seen yet, in the order in which they get numbers. */
const CREATE_TABLE = `create temp table import_records (
  place int not null, dataset text not null, document_id text not null,
  locale text not null, slug text, record text not null, quoted text not null, refs text[] not null,
  cities text[] not null, themes text[] not null, state text
) on commit drop`;

export const createRecords = async ({ trx }: ApplyContext): Promise<void> => {
  await trx.raw(CREATE_TABLE);
};

/** How many records are prepared: their places are without gaps. */
export interface RecordCounter {
  last: number;
}

/** Makes the public records of some new documents ready. */
export async function prepareRecords(
  { trx }: ApplyContext,
  uid: ContentUid,
  documentIds: readonly string[],
  counter: RecordCounter,
): Promise<void> {
  const { plural } = contentTypeOf(uid);
  const result: { rowCount: number } = await trx.raw(
    `insert into import_records (place, dataset, document_id, locale, slug, record, quoted, refs, cities,
         themes, state)
       select ?::int + row_number() over (order by r.slug, r.document_id, r.locale),
         ${literal(plural)}, r.* from ${recordsFunction(plural)}(?::text[]) r`,
    [counter.last, [...documentIds]],
  );
  counter.last += result.rowCount;
}

/**
 * Makes the prepared records public: each is a `Create` of the change feed, with the next numbers.
 * Numbers are without gaps, as those of every write (`changes/functions-sql.ts`), and belong to the
 * entry of the log of their own locale, else of the default one.
 */
export async function publishRecords(context: ApplyContext): Promise<void> {
  const { trx, defaultLocale } = context;
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('jumelle public changes', 0))");
  const [start] = await rowsOf<{ last: string; moment: string }>(
    context,
    `select coalesce(max(sequence), 0) as last,
       greatest(max(at), date_trunc('milliseconds', clock_timestamp()))::text as moment
       from (select sequence, at from ${CHANGES_TABLE} order by sequence desc limit 1) c`,
  );
  const { last, moment } = start ?? { last: '0', moment: '' };
  await trx.raw(
    `insert into ${CHANGES_TABLE} (sequence, type, dataset, document_id, locale, slug, at, log_id)
       select ?::bigint + r.place, 'Create', r.dataset, r.document_id, r.locale, r.slug,
         ?::timestamptz, coalesce(o.log_id, g.log_id)
       from import_records r
       left join import_log g on g.document_id = r.document_id and g.locale = ?
       left join import_log o on o.document_id = r.document_id and o.locale = r.locale
       order by r.place`,
    [last, moment, defaultLocale],
  );
  await trx.raw(
    `insert into ${RECORDS_TABLE} (dataset, document_id, locale, slug, record, quoted, refs, cities,
         themes, state, published_at, modified_at, published_sequence, sequence)
       select dataset, document_id, locale, slug, record, quoted, refs, cities, themes, state,
         ?::timestamptz, ?::timestamptz, ?::bigint + place, ?::bigint + place
       from import_records order by place`,
    [moment, moment, last, last],
  );
  await trx.raw(
    `insert into ${TOTALS_TABLE} as t (dataset, locale, changes)
       select dataset, locale, count(*) from import_records group by dataset, locale
       on conflict (dataset, locale) do update set changes = t.changes + excluded.changes`,
  );
}

/**
 * Brings the records of documents up to what they say now that show, or are shown in, what was
 * there before. The changes belong to the entries of the log of these documents; those of other
 * documents to the last one.
 */
export async function refreshRecords(
  context: ApplyContext,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<void> {
  const { trx, defaultLocale } = context;
  const [before] = await rowsOf<{ last: string }>(
    context,
    `select coalesce(max(sequence), 0) as last from ${CHANGES_TABLE}`,
  );
  await trx.raw(
    `select set_config('jumelle.log_id', max(log_id)::text, true) from import_log
       where document_id = any(?::text[])`,
    [[...documentIds]],
  );
  await refreshPublicRecords(trx, uid, documentIds);
  await trx.raw(
    `update ${CHANGES_TABLE} c set log_id = coalesce(
         (select o.log_id from import_log o
           where o.document_id = c.document_id and o.locale = c.locale),
         (select g.log_id from import_log g
           where g.document_id = c.document_id and g.locale = ?), c.log_id)
       where c.sequence > ?::bigint and c.document_id = any(?::text[])`,
    [defaultLocale, before?.last ?? '0', [...documentIds]],
  );
}
