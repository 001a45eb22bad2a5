import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';
import type { Transaction } from './one-write-at-a-time';
import { CREATE_SLUG_TABLE, SLUG_TABLE } from './slug-register';

const LOCK = "select pg_advisory_xact_lock(hashtextextended('jumelle write indexes', 0))";

/**
 * What the database itself guarantees: one draft and one published row per document and locale, and
 * one holder per slug. Takes in the slugs of documents that came in past the rules. Safe to repeat,
 * on several instances at once. To be called in `bootstrap()`, when the tables exist.
 */
export async function ensureWriteIndexes(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(LOCK);
    await trx.raw(CREATE_SLUG_TABLE);
    await trx.raw(
      `create index if not exists ${SLUG_TABLE}_published_by_idx on ${SLUG_TABLE} (published_by)`,
    );
    for (const { uid, singular } of CONTENT_TYPES) {
      const { tableName } = strapi.db.metadata.get(uid);
      for (const [version, condition] of [
        ['draft', 'is null'],
        ['published', 'is not null'],
      ] as const) {
        const index = `${tableName}_one_${version}_idx`;
        if (await exists(trx, index)) continue;
        await trx.raw(
          `create unique index ?? on ?? (document_id, locale) where published_at ${condition}`,
          [index, tableName],
        );
      }
      await trx.raw(
        `insert into ${SLUG_TABLE} (type, slug, held_by, published_by)
           select ?, slug, min(document_id), min(document_id) filter (where published_at is not null)
           from ?? where slug is not null group by slug
           on conflict do nothing`,
        [singular, tableName],
      );
    }
  });
}

/** Even `if not exists` waits for whoever writes to the table, an import for instance. */
async function exists(trx: Transaction, index: string): Promise<boolean> {
  const { rows }: { rows: { exists: boolean }[] } = await trx.raw(
    'select to_regclass(?) is not null as exists',
    [index],
  );
  return rows[0]?.exists === true;
}
