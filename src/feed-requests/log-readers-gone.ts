import type { Core } from '@strapi/strapi';
import { StalledReaderError } from '../http/byte-stream';

/** What a connection says that the other side has ended. */
const GONE = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];

/**
 * Readers that go away in the middle of an answer, or fall asleep, are no failures of the server: a
 * line in the log instead of the stack that Koa prints of each. To be called in `register()`.
 */
export function logReadersGone(strapi: Core.Strapi): void {
  const { app } = strapi.server;
  const print = app.onerror.bind(app);
  // Not a listener of its own: that of Strapi's upload plugin calls this one.
  app.onerror = (error: Error & { code?: string; headerSent?: boolean }) => {
    const isGone = error.code !== undefined && GONE.includes(error.code);
    if (error instanceof StalledReaderError) strapi.log.info(error.message);
    else if (isGone && error.headerSent === true)
      strapi.log.http(`A reader left: ${error.message}`);
    else print(error);
  };
}
