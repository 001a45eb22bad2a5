import type { Core } from '@strapi/strapi';
import { onShutdown } from '../../bootstrap/on-shutdown';
import { CONTENT_TYPES, type ContentTypeInfo, type ContentUid } from '../../content/content-types';
import type { Transaction } from '../../documents/one-write-at-a-time';
import { fieldOf, type Violation } from '../../documents/violation';
import { DOCUMENTS_TABLE } from '../tables/home-tables';
import { findProblems } from './find-problems';

const BATCH = 200;
/** Up to so many documents are checked before anybody is let in: that takes no time. */
const AT_ONCE = 1000;
const DAY_MS = 24 * 3600_000;
/** Between two batches, so that who works meanwhile does not notice. */
const PAUSE_MS = 100;

/**
 * Looks once at every start, and once a day, whether what is published keeps the rules of today:
 * every write is checked, but rules come with new versions, and somebody may have written past
 * them. A large register is looked at little by little. To be called in `bootstrap()`.
 */
export async function keepChecking(strapi: Core.Strapi): Promise<void> {
  let stopped = false;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const checkAll = async (isHurried: boolean): Promise<void> => {
    for (const type of CONTENT_TYPES) {
      let after = '';
      for (;;) {
        if (stopped) return;
        const ids = await publishedIds(strapi, type, after);
        if (ids.length > 0) await checkDocuments(strapi, type.uid, ids);
        const last = ids.at(-1);
        if (last === undefined || ids.length < BATCH) break;
        after = last;
        if (!isHurried) await pause();
      }
    }
  };
  const checkInBackground = (): void => {
    checkAll(false).catch((cause: unknown) => {
      if (!stopped) strapi.log.error('Published documents could not be checked', { cause });
    });
  };
  const timer = setInterval(checkInBackground, DAY_MS);
  timer.unref();
  onShutdown(strapi, async () => {
    stopped = true;
    clearInterval(timer);
  });
  if ((await countPublished(strapi)) <= AT_ONCE) await checkAll(true);
  else checkInBackground();
}

/** Looks at some documents again and notes what is wrong with them; what they break, by id. */
export async function recheck(
  strapi: Core.Strapi,
  documents: readonly { uid: ContentUid; documentId: string }[],
): Promise<Map<string, Violation[]>> {
  const found = new Map<string, Violation[]>();
  for (const { uid } of CONTENT_TYPES) {
    const ids = documents.flatMap((each) => (each.uid === uid ? [each.documentId] : []));
    if (ids.length === 0) continue;
    for (const [id, violations] of await checkDocuments(strapi, uid, ids)) {
      found.set(id, violations);
    }
  }
  return found;
}

async function checkDocuments(
  strapi: Core.Strapi,
  uid: ContentUid,
  ids: readonly string[],
): Promise<Map<string, Violation[]>> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const problems = await findProblems(strapi, trx, uid, ids);
    const noted = Object.fromEntries(
      [...problems].map(([id, violations]) => [
        id,
        violations.map(({ path, message }) => ({ field: fieldOf(path), message })),
      ]),
    );
    await trx.raw(
      `update ${DOCUMENTS_TABLE} d set problems = :noted::jsonb -> d.document_id
       where d.document_id = any(:ids)
         and d.problems is distinct from (:noted::jsonb -> d.document_id)`,
      { ids: [...ids], noted: JSON.stringify(noted) },
    );
    return problems;
  });
}

async function publishedIds(
  strapi: Core.Strapi,
  { plural }: ContentTypeInfo,
  after: string,
): Promise<string[]> {
  const { rows }: { rows: { id: string }[] } = await strapi.db.connection.raw(
    `select document_id as id from ${DOCUMENTS_TABLE}
     where dataset = ? and is_published and document_id > ? order by document_id limit ?`,
    [plural, after, BATCH],
  );
  return rows.map(({ id }) => id);
}

async function countPublished(strapi: Core.Strapi): Promise<number> {
  const { rows }: { rows: { total: number }[] } = await strapi.db.connection.raw(
    `select count(*)::int as total from
       (select from ${DOCUMENTS_TABLE} where is_published limit ${AT_ONCE + 1}) d`,
  );
  return rows[0]?.total ?? 0;
}
