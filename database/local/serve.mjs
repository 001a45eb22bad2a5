import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { PlainError } from './plain-error.mjs';

/** Where the server says what it is at: src/bootstrap/report-progress.ts. */
const PROGRESS = 'jumelle:progress';
/** Requests that are under way when the server is told to stop may take this long to finish. */
const DRAIN_MS = 5_000;

/**
 * Runs the compiled server in this process: killing the process, however, also frees its port.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {ReturnType<import('./shutdown.mjs').createShutdown>} options.shutdown
 * @param {(message: string) => void} options.onProgress told what the server is at while it gets ready
 * @returns {Promise<{ hasAdministrator: boolean }>} once it listens
 */
export async function serve({ root, shutdown, onProgress }) {
  const { createStrapi } = createRequire(join(root, 'package.json'))('@strapi/strapi');
  // Advice to programmers about parts of Strapi; whoever runs this can do nothing about it.
  process.noDeprecation = true;
  subscribe(PROGRESS, onProgress);
  const app = withoutItsHandlers(() =>
    createStrapi({ appDir: root, distDir: join(root, 'dist'), autoReload: false }),
  );
  // Likewise on errors.
  app.stopWithError = (error) => {
    throw typeof error === 'string' ? new PlainError(error) : error;
  };
  let started = false;
  // What it would now log is only that its database goes away.
  shutdown.announce(() => (app.log.silent = !started));
  // Halfway up it cannot be taken down in order; ending the process rolls back what is under way.
  shutdown.add(() => started && stop(app, shutdown));
  try {
    await app.start();
    started = true;
  } catch (error) {
    // Errors of this kind are written for people: a setting or a document that must be changed.
    const forPeople = error?.name === 'ApplicationError' || error?.name === 'ValidationError';
    throw forPeople ? new PlainError(error.message, { cause: error }) : error;
  } finally {
    unsubscribe(PROGRESS, onProgress);
  }
  return { hasAdministrator: (await app.db.query('admin::user').count()) > 0 };
}

/** Strapi would end the process on these signals, and leave PostgreSQL behind. */
function withoutItsHandlers(create) {
  const signals = ['SIGINT', 'SIGTERM'];
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  const app = create();
  for (const signal of signals) {
    for (const handler of process.listeners(signal)) {
      if (!before.get(signal).includes(handler)) process.off(signal, handler);
    }
  }
  return app;
}

async function stop(app, shutdown) {
  const { httpServer } = app.server;
  if (httpServer.listening) {
    const drained = new Promise((done) => httpServer.close(done));
    httpServer.closeIdleConnections();
    const patience = setTimeout(() => httpServer.closeAllConnections(), DRAIN_MS);
    await drained;
    clearTimeout(patience);
  }
  await app.destroy();
  shutdown.listen(); // destroy() has removed every listener of the process
}
