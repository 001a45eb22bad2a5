import { LOG_TABLE } from '../../changes/change-tables';
import type { ContentUid } from '../../content/content-types';
import { quote } from '../../content/views/metadata';
import { type ApplyContext, rowsOf } from './context';
import { linkColumns, ownedRelations } from './link-tables';
import { describeVersions } from './log-writes';

/** Shorter than the second after which PostgreSQL looks for deadlocks: the import gives way first. */
const LOCK_TIMEOUT_MS = 300;
const ATTEMPTS = 5;
/**
 * `lock_not_available`, and `foreign_key_violation`: a colleague has just published the document that
 * a link was to lead to, whose row is then another.
 */
const IN_THE_WAY: readonly unknown[] = ['55P03', '23503'];

/**
 * Prepares what the change log says of new documents of a type that are linked to what the register
 * had before. Such a link locks the row that it leads to, and a colleague could not publish that
 * document until the import is over. So the links are made, what they make of the documents is read,
 * and they are taken back, in a moment; for good they are made in the import's turn.
 *
 * @returns false when somebody else was in the way all the time: then that, too, waits for the turn
 */
export async function rehearse(
  context: ApplyContext,
  uid: ContentUid,
  ids: readonly string[],
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await tryToRehearse(context, uid, ids)) return true;
  }
  return false;
}

async function tryToRehearse(
  context: ApplyContext,
  uid: ContentUid,
  ids: readonly string[],
): Promise<boolean> {
  const { trx } = context;
  await trx.raw('savepoint rehearsal');
  let log: string | undefined;
  try {
    log = await play(context, uid, ids);
  } catch (cause) {
    const isInTheWay = cause instanceof Error && 'code' in cause && IN_THE_WAY.includes(cause.code);
    if (!isInTheWay) throw cause;
  }
  await trx.raw('rollback to savepoint rehearsal');
  await trx.raw('release savepoint rehearsal');
  if (log === undefined) return false;
  await trx.raw(
    `update import_log g set record = r.record, fields = r.fields
       from json_populate_recordset(null::import_log, ?::json) r
       where g.document_id = r.document_id and g.locale = r.locale and g.uid = r.uid`,
    [log],
  );
  return true;
}

/** Answers the entries of some documents, as JSON. */
async function play(
  context: ApplyContext,
  uid: ContentUid,
  ids: readonly string[],
): Promise<string> {
  await context.trx.raw(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
  await linkForNow(context, ids);
  await describeVersions(context, uid, ids);
  const [found] = await rowsOf<{ rows: string }>(
    context,
    `select coalesce(json_agg(r), '[]')::text as rows from import_log r
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

/** The last entry of the change log: what is written later makes what is prepared doubtful. */
export async function readStanding(context: ApplyContext): Promise<string> {
  const [standing] = await rowsOf<{ last: string }>(
    context,
    `select coalesce(max(id), 0)::text as last from ${LOG_TABLE}`,
  );
  return standing?.last ?? '0';
}

/**
 * Finds the new documents that show something that has changed since, or changes with this import;
 * the others are late no more.
 *
 * @param since an entry of the change log, as `readStanding` answered
 */
export async function keepWhatHolds(context: ApplyContext, since: string): Promise<void> {
  const { trx } = context;
  await trx.raw(
    `create temp table import_changed on commit drop as
       select document_id collate "default" as document_id from ${LOG_TABLE} where id > ?::bigint
       union select document_id from import_documents where not is_new or late is null`,
    [since],
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
}
