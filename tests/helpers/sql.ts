import type { QueryResultRow } from 'pg';
import { queryAt } from './database';
import type { TestServer } from './start-server';

/** Rows of one statement on the server's database, behind its back. */
export const query = <Row extends QueryResultRow = QueryResultRow>(
  server: TestServer,
  sql: string,
  values?: readonly unknown[],
): Promise<Row[]> => queryAt<Row>(server.databaseUrl, sql, values);

/**
 * The SQL statements, transaction control included, that the server sent for requests of `action`.
 * What it does meanwhile for earlier ones, or by itself, is left out.
 */
export const recordStatements = async (
  server: TestServer,
  action: () => Promise<unknown>,
): Promise<string[]> => {
  const begun = process.hrtime.bigint();
  await action();
  return server.tap.statements
    .filter(({ request }) => request !== undefined && request >= begun)
    .map(({ sql }) => sql);
};

/** How many there were. */
export const countStatements = async (
  server: TestServer,
  action: () => Promise<unknown>,
): Promise<number> => (await recordStatements(server, action)).length;
