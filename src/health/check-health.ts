import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { readLocales } from '../content/locales';
import { quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';
import { isReady } from './readiness';

/** What `GET /api/health` answers: nothing that helps an attacker, in words for an operator. */
export interface Health {
  status: 'ok' | 'starting' | 'unavailable';
  message: string;
}

const OK: Health = { status: 'ok', message: 'Ready: the database answers.' };
const STARTING: Health = { status: 'starting', message: 'Preparing the database and its content.' };
const UNAVAILABLE: Health = { status: 'unavailable', message: 'The database does not answer.' };

/** A database that needs longer for one row is of no use to readers either. */
const PATIENCE_MS = 3_000;

const checks = new WeakMap<Core.Strapi, Promise<Health>>();

/**
 * Whether readers get answers now. Requests that come while a check is under way share it, so that
 * impatient probes do not take the connections which a slow database needs for readers.
 */
export function checkHealth(strapi: Core.Strapi): Promise<Health> {
  const running = checks.get(strapi);
  if (running) return running;
  const check = checkOnce(strapi).finally(() => checks.delete(strapi));
  checks.set(strapi, check);
  return check;
}

async function checkOnce(strapi: Core.Strapi): Promise<Health> {
  if (!isReady(strapi)) return STARTING;
  const patience = new AbortController();
  const tooLate = async (): Promise<never> => {
    await delay(PATIENCE_MS, undefined, { signal: patience.signal });
    throw new Error(`no answer within ${PATIENCE_MS} ms`);
  };
  try {
    await Promise.race([readOneRow(strapi), tooLate()]);
    return OK;
  } catch (cause) {
    strapi.log.error(`Health: ${cause instanceof Error ? cause.message : String(cause)}`);
    return UNAVAILABLE;
  } finally {
    patience.abort();
  }
}

/** Reads the way a visitor does: through the views, which migrations may have taken away. */
async function readOneRow(strapi: Core.Strapi): Promise<void> {
  const locales = await readLocales(strapi);
  const { tableName } = strapi.db.metadata.get('api::city.city');
  const view = `${quote(readingSchema(locales.default, 'published'))}.${quote(tableName)}`;
  await strapi.db.connection.raw(`select from ${view} limit 1`);
}
