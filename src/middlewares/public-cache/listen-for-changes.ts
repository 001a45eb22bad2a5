import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { onShutdown } from '../../bootstrap/on-shutdown';
import { forgetLocales, hearOfLocales } from '../../content/locales';
import {
  CHANGE_CHANNEL,
  DUE,
  hearOfDue,
  LOCALES_CHANGED,
} from '../../documents/on-document-change';
import type { ResponseStore } from '../../http/response-store';

const RETRY_AFTER_MS = 2_000;

/**
 * Empties the store when this or another instance has committed a change, has the locales read anew
 * when it was one of them, and passes on that search and the feeds have to follow. PostgreSQL
 * delivers the word on a connection of its own; while that connection is down, nothing is kept.
 */
export function listenForChanges(strapi: Core.Strapi, store: ResponseStore): void {
  let client: Client | undefined;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const settings: ClientConfig = strapi.config.get('database.connection.connection');
    const next = new Client({ ...settings, keepAlive: true, application_name: 'jumelle changes' });
    client = next;
    next.on('error', reconnect);
    next.on('end', reconnect);
    next.on('notification', ({ payload }) => {
      if (payload === LOCALES_CHANGED) forgetLocales();
      if (payload === DUE) hearOfDue(strapi);
      store.clear();
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANGE_CHANNEL}`);
      hearOfLocales(true);
      store.trust(true);
    } catch (cause) {
      reconnect(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };

  const reconnect = (cause?: Error): void => {
    hearOfLocales(false);
    store.trust(false);
    if (stopped || retry) return;
    if (cause) strapi.log.warn(`No word of changes from PostgreSQL (${cause.message}): retrying`);
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, RETRY_AFTER_MS);
    retry.unref();
  };

  store.trust(false);
  void connect();
  onShutdown(strapi, async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end();
  });
}
