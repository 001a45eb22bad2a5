import type { QueryResultRow } from 'pg';
import { queryAt } from './database';
import type { TestServer } from './start-server';

/** Rows of one statement on the server's database, behind its back. */
export const query = <Row extends QueryResultRow = QueryResultRow>(
  server: TestServer,
  sql: string,
  values?: readonly unknown[],
): Promise<Row[]> => queryAt<Row>(server.databaseUrl, sql, values);

/** The SQL statements, transaction control included, that the server sent while `action` ran. */
export const recordStatements = async (
  server: TestServer,
  action: () => Promise<unknown>,
): Promise<string[]> => {
  const before = server.tap.statements.length;
  await action();
  return server.tap.statements.slice(before);
};

/** How many there were. */
export const countStatements = async (
  server: TestServer,
  action: () => Promise<unknown>,
): Promise<number> => (await recordStatements(server, action)).length;
