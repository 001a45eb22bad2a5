import type { Core } from '@strapi/strapi';
import type { Actor } from '../../changes/actor';
import { DUE_TABLE, OR_STILL_DUE } from '../../changes/due/due-table';
import { publishDue } from '../../changes/due/publish-due';
import { ensurePublicRecords } from '../../changes/ensure-public-records';
import { CONTENT_TYPES, type ContentUid } from '../../content/content-types';
import { readLocales } from '../../content/locales';
import { linkTableOf, quote } from '../../content/views/metadata';
import { announceRefresh } from '../../documents/on-document-change';
import { takeTurn, type Transaction } from '../../documents/one-write-at-a-time';
import { schemaOf } from '../../documents/schema-of';
import { recordSlugs } from '../../documents/slug-register';
import { ensureSearch } from '../../search/ensure-search';
import type { PlannedWrite } from '../contract';
import type { CheckedWrite } from './checked-write';
import { type ApplyContext, inType, rowsOf } from './context';
import { findChanged, findLostReferences, findTaken } from './find-conflicts';
import { refuseRowsIfAny } from './import-error';
import { linkDrafts, linkPublished } from './link-existing-documents';
import { linkNewDocuments } from './link-new-documents';
import { ownedRelations } from './link-tables';
import { describeVersions, writeLog } from './log-writes';
import { prepareNewDocuments } from './prepare-new-documents';
import { keepWhatHolds } from './rehearse';
import { stagePlan, writeDocuments } from './stage-plan';
import { createStaging, documentsOf, numberLinks } from './staging';

export type Phase = 'writing' | 'preparing' | 'finishing' | 'publishing';

export interface ApplyOptions {
  /** The person who imports: author of the rows, and of the entries in the change log. */
  actor: Actor;
  /** Called now and then; `total` is that of the phase, as far as it is known. */
  onProgress(done: number, total: number, phase: Phase): void;
  /** The last entry of the change log when the import was planned. */
  since: bigint;
  /** What else is to be noted in the same transaction. */
  onWritten?(trx: Transaction): Promise<void>;
}

/**
 * Of a process that is killed meanwhile nothing goes on: where the operating system of the database
 * can tell (Windows cannot), a long statement ends with the connection that asked for it.
 */
const END_WITH_CLIENT = `do $$ begin
  set local client_connection_check_interval = '2s';
exception when invalid_parameter_value or undefined_object then null; end $$`;

/** Documents that are described together. */
const BATCH = 500;
/** How long the import asks for its turn. */
const PATIENCE_MS = 60_000;

/**
 * Carries an import out, in batches of SQL, in one transaction: all of it or nothing. It writes the
 * rows that the document service would have written, one document after the other, under the same
 * rules; only a change feed or a history sees each document change once, not step by step, and there
 * are no events for webhooks.
 *
 * Most of the work is about new documents and done before the import takes its turn among the
 * writers of the register, so that nobody waits for it. What it does in its turn is short: it makes
 * sure that the plan still holds, changes what was there before, and writes the log. Search and the
 * feeds come after the transaction, a slice at a time: they follow surely, if need be in another
 * process (`changes/due`).
 *
 * @throws ValidationError that names the rows because of which nothing was written, ApplicationError
 *   when others kept writing
 */
export async function applyWrites(
  strapi: Core.Strapi,
  writes: Iterable<PlannedWrite> | AsyncIterable<PlannedWrite>,
  options: ApplyOptions,
): Promise<{ created: number; updated: number }> {
  await ensureSearch(strapi);
  await ensurePublicRecords(strapi);
  const result = await writeAll(strapi, writes, options);
  const total = result.created + result.updated;
  await publishDue(strapi, (done) =>
    options.onProgress(done, Math.max(done, total), 'publishing'),
  ).catch((cause: unknown) => {
    // All is written, and `keepPublishing` tries again.
    strapi.log.error('What was imported could not be published yet', { cause });
  });
  return result;
}

async function writeAll(
  strapi: Core.Strapi,
  writes: Iterable<PlannedWrite> | AsyncIterable<PlannedWrite>,
  options: ApplyOptions,
): Promise<{ created: number; updated: number }> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await trx.raw(END_WITH_CLIENT);
    const context = await contextOf(strapi, trx, options.actor);
    await createStaging(context);
    const expected = Array.isArray(writes) ? writes.length : 0;
    const total = await stagePlan(context, writes, (done) =>
      options.onProgress(done, Math.max(expected, done), 'writing'),
    );
    await analyzeTables(context);
    await numberLinks(context);
    await linkNewDocuments(context);
    await analyzeTables(context);
    const standing = await prepareNewDocuments(context, (done) =>
      options.onProgress(done, total, 'preparing'),
    );
    options.onProgress(0, total, 'finishing');
    return takeTurn(strapi, trx, PATIENCE_MS, async () => {
      const result = await finish(context, options.since, standing);
      await options.onWritten?.(trx);
      return result;
    });
  });
}

async function contextOf(
  strapi: Core.Strapi,
  trx: Transaction,
  actor: Actor,
): Promise<ApplyContext> {
  const locales = await readLocales(strapi);
  return {
    ...{ strapi, trx, actor },
    defaultLocale: locales.default,
    locales: locales.codes,
    schemas: new Map(CONTENT_TYPES.map(({ uid }) => [uid, schemaOf(strapi, uid)])),
    authorId: actor.kind === 'staff' && actor.id !== null ? Number(actor.id) : null,
    now: new Date(),
  };
}

/** PostgreSQL cannot know by itself how much larger the tables have become in this transaction. */
async function analyzeTables(context: ApplyContext): Promise<void> {
  const { db } = context.strapi;
  const tables = new Set(['import_log']);
  for (const { uid, components } of context.schemas.values()) {
    tables.add(inType(context, uid).table);
    for (const [name, component] of Object.entries(components)) {
      tables.add(linkTableOf(db.metadata.get(uid), name).table);
      tables.add(db.metadata.get(component.uid).tableName);
    }
  }
  for (const { table } of ownedRelations(context)) tables.add(table);
  await context.trx.raw(`analyze ${[...tables].map(quote).join(', ')}`);
}

async function finish(
  context: ApplyContext,
  since: bigint,
  standing: string,
): Promise<{ created: number; updated: number }> {
  const { trx } = context;
  refuseRowsIfAny(await findChanged(context, since));
  await keepWhatHolds(context, standing);
  await writeUpdates(context);
  await linkDrafts(context);
  await linkPublished(context);
  refuseRowsIfAny([...(await findLostReferences(context)), ...(await findTaken(context))]);
  for (const uid of context.schemas.keys()) {
    await recordSlugs(inType(context, uid), await documentsOf(context, uid, 'facts'));
    const ids = await documentsOf(context, uid, 'late or not is_new');
    for (let start = 0; start < ids.length; start += BATCH) {
      await describeVersions(context, uid, ids.slice(start, start + BATCH));
    }
  }
  await writeLog(context);
  for (const uid of context.schemas.keys()) {
    await trx.raw(
      `insert into ${DUE_TABLE} as d (uid, document_id, is_new)
         select uid, document_id, is_new from import_documents
           where uid = ? and publish order by is_new desc, position ${OR_STILL_DUE}`,
      [uid],
    );
  }
  await announceRefresh(trx);
  const [counts] = await rowsOf<{ created: number; updated: number }>(
    context,
    `select count(*) filter (where is_new)::int as created,
       count(*) filter (where not is_new)::int as updated from import_documents`,
  );
  return counts ?? { created: 0, updated: 0 };
}

async function writeUpdates(context: ApplyContext): Promise<void> {
  const parts = await rowsOf<{ part: number; uid: ContentUid }>(
    context,
    'select part, uid from import_updates order by part',
  );
  for (const { part, uid } of parts) {
    const [found] = await rowsOf<{ writes: string }>(
      context,
      'select writes from import_updates where part = ?',
      [part],
    );
    const writes: CheckedWrite[] = JSON.parse(found?.writes ?? '[]');
    await writeDocuments(context, uid, writes);
  }
}
