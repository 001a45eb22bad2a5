import { CHANGES_TABLE, LOG_TABLE } from '../../changes/change-tables';
import type { ContentUid } from '../../content/content-types';
import { quote } from '../../content/views/metadata';
import { insertEntries } from '../../search/insert-entries';
import { readEntries, type SearchEntry } from '../../search/read-entries';
import { type ApplyContext, rowsOf } from './context';
import { linkColumns, ownedRelations } from './link-tables';
import { describeVersions } from './log-writes';
import { prepareRecords, type RecordCounter } from './public-records';

/** Shorter than the second after which PostgreSQL looks for deadlocks: the import gives way first. */
const LOCK_TIMEOUT_MS = 300;
const ATTEMPTS = 5;
/**
 * `lock_not_available`, and `foreign_key_violation`: a colleague has just published the document that
 * a link was to lead to, whose row is then another.
 */
const IN_THE_WAY: readonly unknown[] = ['55P03', '23503'];

interface Rehearsal {
  uid: ContentUid;
  /** Documents to rehearse, and those of them that become public. */
  ids: readonly string[];
  published: readonly string[];
  schemas: readonly string[];
  counter: RecordCounter;
}

/**
 * Prepares what is said of new documents that are linked to what the register had before. Such a
 * link locks the row that it leads to, and a colleague could not publish that document until the
 * import is over. So the links are made, what they make of the documents is read, and they are taken
 * back, in a moment; for good they are made in the import's turn.
 *
 * @returns false when somebody else was in the way all the time: then that, too, waits for the turn
 */
export async function rehearse(context: ApplyContext, rehearsal: Rehearsal): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await tryToRehearse(context, rehearsal)) return true;
  }
  return false;
}

async function tryToRehearse(context: ApplyContext, rehearsal: Rehearsal): Promise<boolean> {
  const { trx } = context;
  const { uid, counter } = rehearsal;
  const start = counter.last;
  await trx.raw('savepoint rehearsal');
  let found: Awaited<ReturnType<typeof play>> | undefined;
  try {
    found = await play(context, rehearsal);
  } catch (cause) {
    const isInTheWay = cause instanceof Error && 'code' in cause && IN_THE_WAY.includes(cause.code);
    if (!isInTheWay) throw cause;
  }
  await trx.raw('rollback to savepoint rehearsal');
  await trx.raw('release savepoint rehearsal');
  if (!found) {
    counter.last = start;
    return false;
  }
  await trx.raw(
    `insert into import_records
       select * from json_populate_recordset(null::import_records, ?::json)`,
    [found.records],
  );
  await trx.raw(
    `update import_log g set record = r.record, fields = r.fields
       from json_populate_recordset(null::import_log, ?::json) r
       where g.document_id = r.document_id and g.locale = r.locale and g.uid = r.uid`,
    [found.log],
  );
  await insertEntries(trx, uid, found.entries);
  return true;
}

async function play(
  context: ApplyContext,
  { uid, ids, published, schemas, counter }: Rehearsal,
): Promise<{ records: string; log: string; entries: SearchEntry[] }> {
  const { strapi, trx } = context;
  await trx.raw(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
  await linkForNow(context, ids);
  await describeVersions(context, uid, ids);
  await prepareRecords(context, uid, published, counter);
  return {
    records: await jsonOf(context, 'import_records', published),
    log: await jsonOf(context, 'import_log', ids),
    entries: await readEntries(strapi, trx, uid, published, schemas),
  };
}

/** Rows of some documents in a table, as JSON. */
async function jsonOf(
  context: ApplyContext,
  table: 'import_records' | 'import_log',
  ids: readonly string[],
): Promise<string> {
  const [found] = await rowsOf<{ rows: string }>(
    context,
    `select coalesce(json_agg(r), '[]')::text as rows from ${table} r
       where document_id = any(?::text[])`,
    [[...ids]],
  );
  return found?.rows ?? '[]';
}

/** Links some new documents, and the new ones that they lead to, to existing documents. */
async function linkForNow(context: ApplyContext, ids: readonly string[]): Promise<void> {
  for (const relation of ownedRelations(context)) {
    const { type, attribute, target, table } = relation;
    const { columns, values } = linkColumns(relation, {
      ...{ from: 'o.id', to: 't.id', order: 'l.ord', inverse: '0' },
    });
    await context.trx.raw(
      `with recursive reached as (
         select unnest(:ids::text[]) as id
         union select l.target from import_links l join reached r on l.owner = r.id where l.to_new
       )
       insert into ${quote(table)} (${columns})
         select ${values} from reached r
         join import_links l on l.owner = r.id and l.uid = :uid and l.attribute = :attribute
           and not l.to_new
         join ${quote(type.table)} o on o.document_id = l.owner and o.locale = :locale
         join ${quote(target.table)} t on t.document_id = l.target and t.locale = :locale
           and (t.published_at is null) = (o.published_at is null)
         order by l.position, l.ord`,
      { ids: [...ids], uid: type.uid, attribute, locale: type.defaultLocale },
    );
  }
}

/** Where the register stands: what changes later makes what is prepared doubtful. */
export interface Standing {
  log: string;
  sequence: string;
}

export async function readStanding(context: ApplyContext): Promise<Standing> {
  const [standing] = await rowsOf<Standing>(
    context,
    `select (select coalesce(max(id), 0) from ${LOG_TABLE})::text as log,
       (select coalesce(max(sequence), 0) from ${CHANGES_TABLE})::text as sequence`,
  );
  return standing ?? { log: '0', sequence: '0' };
}

/**
 * Finds the new documents that show something that has changed since, or changes with this import,
 * and forgets what was prepared of them; the others are late no more.
 */
export async function keepWhatHolds(context: ApplyContext, since: Standing): Promise<void> {
  const { trx } = context;
  await trx.raw(
    `create temp table import_changed on commit drop as
       select document_id collate "default" as document_id from ${LOG_TABLE} where id > ?::bigint
       union select document_id collate "default" from ${CHANGES_TABLE} where sequence > ?::bigint
       union select document_id from import_documents where not is_new or late is null`,
    [since.log, since.sequence],
  );
  for (let found = 1; found > 0;) {
    const result: { rowCount: number } = await trx.raw(
      `insert into import_changed select distinct l.owner from import_links l
         join import_changed c on c.document_id = l.target
         where not exists (select from import_changed x where x.document_id = l.owner)`,
    );
    found = result.rowCount;
  }
  await trx.raw(
    `update import_documents d set late = exists (
         select from import_changed c where c.document_id = d.document_id)
       where is_new and coalesce(late, true)`,
  );
  const gone: { rowCount: number } = await trx.raw(
    `delete from import_records r using import_documents d
       where d.document_id = r.document_id and d.late`,
  );
  if (gone.rowCount === 0) return;
  await trx.raw(
    `update import_records r set place = n.place from (
       select ctid as row, row_number() over (order by place) as place from import_records
     ) n where n.row = r.ctid`,
  );
}
