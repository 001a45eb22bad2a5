import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { PlainError } from './plain-error.mjs';

const OLDEST = 14;
/** The contrib module that search needs. */
const EXTENSION = 'pg_trgm';
/** A database that starts together with us (compose, a reboot) gets this long to come up. */
const PATIENCE_MS = 30_000;
const NOT_YET = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03'];

/** Whether the settings name a PostgreSQL of the reader's own, instead of the one that comes along. */
export function hasOwnDatabase(env = process.env) {
  return Boolean(env.DATABASE_URL || env.DATABASE_HOST);
}

/**
 * Looks whether the database can carry Jumelle, so that a wrong one is refused in plain words and not
 * by the first query that stumbles.
 *
 * @param {(message: string) => void} onProgress
 * @throws {PlainError}
 */
export async function checkOwnDatabase(onProgress, env = process.env) {
  const { DATABASE_CLIENT: client = 'postgres', DATABASE_URL: url } = env;
  if (client !== 'postgres' || (url && !/^postgres(ql)?:\/\//.test(url))) {
    throw new PlainError(
      'Jumelle runs on PostgreSQL only: DATABASE_URL must start with postgresql://.',
    );
  }
  const connection = await connect(settings(env), onProgress);
  try {
    await inspect(connection);
  } finally {
    await connection.end();
  }
}

/** The same variables as config/database.ts, which is not compiled yet at this point. */
function settings(env) {
  const ssl = env.DATABASE_SSL === 'true' && {
    rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false',
    ca: env.DATABASE_SSL_CA || undefined,
  };
  if (env.DATABASE_URL) return { connectionString: env.DATABASE_URL, ssl };
  return {
    host: env.DATABASE_HOST,
    port: Number(env.DATABASE_PORT || 5432),
    database: env.DATABASE_NAME || 'jumelle',
    user: env.DATABASE_USERNAME || 'jumelle',
    password: env.DATABASE_PASSWORD,
    ssl,
  };
}

async function connect(options, onProgress) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = create(options);
    client.on('error', () => {}); // told by the query that is under way
    try {
      await client.connect();
      return client;
    } catch (error) {
      // A name that resolves to several addresses fails with one error for each.
      const { code, message } = error.errors?.[0] ?? error;
      if (!NOT_YET.includes(code) || Date.now() > deadline) {
        throw new PlainError(
          `No connection to the database at ${where(client)}: ${explain(code, message)}`,
        );
      }
      onProgress(`Waiting for the database at ${where(client)}`);
    }
    await sleep(1_000);
  }
}

function create(options) {
  try {
    return new pg.Client({ ...options, connectionTimeoutMillis: 10_000 });
  } catch {
    throw new PlainError(
      'DATABASE_URL cannot be read. It looks like postgresql://user:password@host:5432/name, with special characters in the password written as %XX.',
    );
  }
}

function where({ host, port, database }) {
  return `${host}:${port}/${database}`;
}

function explain(code, message) {
  const words = {
    ECONNREFUSED: 'nothing listens there.',
    ENOTFOUND: 'there is no such host.',
    '28P01': 'user name or password are wrong.',
    '3D000': 'that database does not exist. Create it first.',
    '57P03': 'it does not finish starting.',
  };
  return words[code] ?? `${message}.`;
}

async function inspect(client) {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int / 10000 as version,
            current_setting('server_encoding') as encoding,
            has_database_privilege(current_database(), 'create')
              and has_schema_privilege('public', 'create') as may_create,
            exists (select from pg_available_extensions where name = $1) as is_complete`,
    [EXTENSION],
  );
  const [{ version, encoding, may_create: mayCreate, is_complete: isComplete }] = rows;
  const here = `The database at ${where(client)}`;
  if (version < OLDEST) {
    throw new PlainError(`${here} is PostgreSQL ${version}; Jumelle needs ${OLDEST} or newer.`);
  }
  if (encoding !== 'UTF8') {
    throw new PlainError(
      `${here} stores text as ${encoding}, which cannot hold all names. Create one with: create database … encoding 'UTF8' template template0.`,
    );
  }
  if (!isComplete) {
    throw new PlainError(`${here} lacks ${EXTENSION}: install PostgreSQL's contrib modules.`);
  }
  if (!mayCreate) {
    throw new PlainError(
      `${here} does not let ${client.user} create tables and schemas. Make that user the owner: alter database … owner to ….`,
    );
  }
}
