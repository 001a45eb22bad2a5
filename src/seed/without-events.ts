import type { Core } from '@strapi/strapi';

type Callback = Parameters<Core.Strapi['db']['transaction']>[0];

/**
 * Runs a bulk write without what is to happen after its commit. For every entry written, Strapi
 * then re-reads it with all that surrounds it, to tell webhooks: for a sample, thousands of
 * statements in the first seconds of a server, and a crash of the process if it is stopped
 * meanwhile (see `createEventManager` in @strapi/core). To be used before the server listens, when
 * nobody waits for news of a write.
 */
export async function withoutEvents<Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> {
  const { db } = strapi;
  const transaction = db.transaction.bind(db);
  const silent = (callback?: Callback): Promise<unknown> =>
    callback
      ? transaction((given): unknown => callback({ ...given, onCommit: () => undefined }))
      : transaction();
  Object.assign(db, { transaction: silent });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(db, 'transaction');
  }
}
