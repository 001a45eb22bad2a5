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
  subscribe(PROGRESS, onProgress);
  const app = createStrapi({ appDir: root, distDir: join(root, 'dist'), autoReload: false });
  takeOver(app, shutdown);
  shutdown.add(() => stop(app, shutdown));
  try {
    await app.start();
  } catch (error) {
    // Errors of this kind are written for people: a setting or a document that must be changed.
    const forPeople = error?.name === 'ApplicationError' || error?.name === 'ValidationError';
    throw forPeople ? new PlainError(error.message, { cause: error }) : error;
  } finally {
    unsubscribe(PROGRESS, onProgress);
  }
  return { hasAdministrator: (await app.db.query('admin::user').count()) > 0 };
}

/** Strapi ends the process by itself, on signals and on errors, and would leave PostgreSQL behind. */
function takeOver(app, shutdown) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  shutdown.listen();
  app.stopWithError = (error) => {
    throw typeof error === 'string' ? new PlainError(error) : error;
  };
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
