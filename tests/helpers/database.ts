import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier, type QueryResultRow } from 'pg';

/** The name of the run begins those of its databases, so that they are found again. */
const setting = (name: 'TEST_DATABASE_URL' | 'TEST_RUN'): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run the tests through Jest, see CONTRIBUTING.md`);
  return value;
};

/** Rows of one statement run at the database `url`, over a connection of its own. */
export const queryAt = async <Row extends QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

const admin = (sql: string, values?: readonly unknown[]) =>
  queryAt<{ name: string }>(setting('TEST_DATABASE_URL'), sql, values);

export const databaseUrl = (name: string): string => {
  const url = new URL(setting('TEST_DATABASE_URL'));
  url.pathname = `/${name}`;
  return url.href;
};

/** For a connection to end, which may be amid a long statement. */
const END_MS = 60_000;

/**
 * Ends all connections of ours to a database, and waits until they are gone: PostgreSQL copies,
 * renames and drops none that somebody uses, and waits for five seconds at most.
 */
const endConnections = (name: string): Promise<unknown> =>
  admin(
    `select pg_terminate_backend(pid, ${END_MS})::text as name from pg_stat_activity
     where datname = $1 and usename = current_user`,
    [name],
  );

/** A new database, a copy of the database `from` if given, which nobody may be using; its name. */
export const createDatabase = async (from?: string): Promise<string> => {
  const name = `${setting('TEST_RUN')}_${randomUUID().slice(0, 8)}`;
  if (from) await endConnections(from);
  const template = from ? `template ${escapeIdentifier(from)}` : '';
  await admin(`create database ${escapeIdentifier(name)} ${template}`);
  return name;
};

/**
 * Not `with (force)`: that is refused to a role that is no superuser while autovacuum looks at the
 * database, whose worker belongs to nobody. Without `force` PostgreSQL stops such a worker by itself.
 */
export const dropDatabase = async (name: string): Promise<void> => {
  await endConnections(name);
  await admin(`drop database if exists ${escapeIdentifier(name)}`);
};

/** Everything of this run, on a server that stays. */
export const dropTestDatabases = async (): Promise<void> => {
  const run = setting('TEST_RUN');
  const found = await admin(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [run],
  );
  for (const { name } of found) await dropDatabase(name);
};

/**
 * The database `<run>_<name>`, made by `fill` the first time that any test file asks for it. Others
 * who ask meanwhile, in this process or another, wait.
 */
export const templateDatabase = async (
  name: string,
  fill: () => Promise<string>,
): Promise<string> => {
  const template = `${setting('TEST_RUN')}_${name}`;
  const client = new Client({ connectionString: setting('TEST_DATABASE_URL') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [template]);
    const found = await client.query('select from pg_database where datname = $1', [template]);
    if (found.rowCount === 0) {
      const filled = await fill();
      await endConnections(filled);
      await client.query(
        `alter database ${escapeIdentifier(filled)} rename to ${escapeIdentifier(template)}`,
      );
    }
    return template;
  } finally {
    await client.end();
  }
};
