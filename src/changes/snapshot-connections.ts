import type { Core } from '@strapi/strapi';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { onShutdown } from '../bootstrap/on-shutdown';
import { TooManyDownloads } from './too-many-downloads';

const WAIT_MS = 15_000;
const IDLE_MS = 10_000;
/** For feeds that are made in a moment, while all others are in the hands of slow readers. */
const FOR_SHORT_FEEDS = 2;

const pools = new WeakMap<Core.Strapi, Pool>();

/**
 * A connection for reading a dataset from beginning to end. They are few, and not those of the
 * readers of single documents: whoever downloads slowly holds one for as long as that takes.
 * @throws TooManyDownloads when none has become free after some seconds
 */
export async function takeSnapshotConnection(strapi: Core.Strapi): Promise<PoolClient> {
  let pool = pools.get(strapi);
  if (!pool) {
    pool = createPool(strapi);
    pools.set(strapi, pool);
  }
  try {
    return await pool.connect();
  } catch (cause) {
    const isFull = pool.totalCount >= pool.options.max;
    throw isFull ? new TooManyDownloads(cause) : cause;
  }
}

function createPool(strapi: Core.Strapi): Pool {
  const settings: PoolConfig = strapi.config.get('database.connection.connection');
  const pool = new Pool({
    ...settings,
    application_name: 'jumelle feeds',
    max: strapi.config.get<number>('jumelle.feeds.downloads') + FOR_SHORT_FEEDS,
    connectionTimeoutMillis: WAIT_MS,
    idleTimeoutMillis: IDLE_MS,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', (error) => strapi.log.warn(`A connection for feeds broke: ${error.message}`));
  onShutdown(strapi, () => pool.end());
  return pool;
}
