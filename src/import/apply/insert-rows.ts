import { quote } from '../../content/views/metadata';
import { type ApplyContext, rowsOf } from './context';

/** Ids for rows to come; those that are not used are left out for ever, as PostgreSQL does anyway. */
export async function nextIds(
  context: ApplyContext,
  table: string,
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  const rows = await rowsOf<{ id: number }>(
    context,
    `select nextval(pg_get_serial_sequence(?, 'id'))::int as id from generate_series(1, ?::int)`,
    [quote(table), count],
  );
  return rows.map(({ id }) => id);
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows in one statement: they travel as JSON, in the types of the table's columns. All rows
 * have the columns of the first; `times` are columns that have the same moment in all of them.
 */
export async function insertRows(
  { trx }: ApplyContext,
  table: string,
  rows: readonly Row[],
  times: Readonly<Record<string, Date>> = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(quote);
  const moments = Object.keys(times).map(quote);
  await trx.raw(
    `insert into ${quote(table)} (${[...columns, ...moments].join(', ')})
       select ${[...columns.map((column) => `r.${column}`), ...moments.map(() => '?::timestamp')].join(', ')}
       from json_populate_recordset(null::${quote(table)}, ?::json) r`,
    [...Object.values(times), JSON.stringify(rows)],
  );
}

/** Changes rows by their id in one statement, in the same way. */
export async function updateRows(
  { trx }: ApplyContext,
  table: string,
  rows: readonly (Row & { id: number })[],
  times: Readonly<Record<string, Date>> = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .filter((column) => column !== 'id')
    .map((column) => `${quote(column)} = r.${quote(column)}`);
  const moments = Object.keys(times).map((column) => `${quote(column)} = ?::timestamp`);
  await trx.raw(
    `update ${quote(table)} t set ${[...columns, ...moments].join(', ')}
       from json_populate_recordset(null::${quote(table)}, ?::json) r where t.id = r.id`,
    [...Object.values(times), JSON.stringify(rows)],
  );
}
