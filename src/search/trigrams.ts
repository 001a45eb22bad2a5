import { quote } from '../content/views/metadata';
import type { Transaction } from '../documents/one-write-at-a-time';

/** The schema, quoted, of PostgreSQL's extension pg_trgm, or nothing where it is missing. */
async function findTrigrams(trx: Transaction): Promise<string | undefined> {
  const { rows }: { rows: { schema: string }[] } = await trx.raw(
    `select nspname as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace
       where extname = 'pg_trgm'`,
  );
  return rows[0] && quote(rows[0].schema);
}

/**
 * The same, creating the extension where it is missing.
 * @throws Error in plain words where this database may not get it; the transaction is over then.
 */
export async function ensureTrigrams(trx: Transaction): Promise<string> {
  const schema = await findTrigrams(trx);
  if (schema !== undefined) return schema;
  try {
    await trx.raw('create extension pg_trgm with schema public');
  } catch (cause) {
    throw new Error(
      'Search needs the PostgreSQL extension pg_trgm, and it could not be added to this database ' +
        `(${cause instanceof Error ? cause.message : String(cause)}). Have it installed on the ` +
        'server (it is in postgresql-contrib) and let an administrator run, in this database: ' +
        'CREATE EXTENSION pg_trgm;',
      { cause },
    );
  }
  return quote('public');
}
