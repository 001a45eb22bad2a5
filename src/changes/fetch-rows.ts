import type { PoolClient, QueryResultRow } from 'pg';

const ROWS_AT_A_TIME = 100;

let cursors = 0;

/**
 * The rows of a query, fetched while they are read. To be called in a transaction, which frees what
 * has not been read to its end.
 *
 * A cursor of SQL, asked by callbacks. Of streams of rows (`pg-query-stream`) and of the promises of
 * `pg`, each keeps hold of the next: once the first has grown old, all rows survive the small garbage
 * collections and wait for the next great one. Measured on 17,000 cities, of 13 MB that were
 * allocated between two small collections 6 MB stayed; like this, nothing.
 */
export async function* fetchRows<Row extends QueryResultRow>(
  connection: PoolClient,
  sql: string,
  values: readonly unknown[],
): AsyncGenerator<Row> {
  const cursor = `rows_${(cursors += 1)}`;
  await run(connection, `declare ${cursor} no scroll cursor for ${sql}`, values);
  let rows: Row[];
  do {
    rows = await run<Row>(connection, `fetch ${ROWS_AT_A_TIME} from ${cursor}`);
    yield* rows;
  } while (rows.length === ROWS_AT_A_TIME);
  await run(connection, `close ${cursor}`);
}

const run = <Row extends QueryResultRow>(
  connection: PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    connection.query<Row>(sql, [...values], (error: Error | null, result) => {
      if (error) reject(error);
      else resolve(result.rows);
    });
  });
