import type { Core } from '@strapi/strapi';
import type { Transaction } from './one-write-at-a-time';

type Work = (parameters: { trx: Transaction }) => Promise<unknown>;

/**
 * Has every transaction fail whose commit does, on a full disk or a broken connection. Knex says so
 * in a promise of the transaction (`executionPromise`) and not to whoever calls `commit`; Strapi
 * does the latter, and would tell a writer that all is well. To be called in `register()`.
 */
export function reportFailedCommits(strapi: Core.Strapi): void {
  const { db } = strapi;
  const stock = db.transaction.bind(db);
  const transaction = async (work?: Work): Promise<unknown> => {
    if (!work) return stock();
    // Inside another one nothing is committed.
    if (db.inTransaction()) return stock(work);
    let opened: Transaction | undefined;
    const result: unknown = await stock((parameters: { trx: Transaction }) => {
      opened = parameters.trx;
      return work(parameters);
    });
    await opened?.executionPromise;
    return result;
  };
  Object.assign(db, { transaction });
}
