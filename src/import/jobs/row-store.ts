import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../documents/one-write-at-a-time';
import type { Change, Outcome, Verdict } from '../plan/outcome';
import { ROWS } from './import-tables';

/** What is kept of a row's outcome. */
export type StoredRow = Pick<
  Outcome,
  'sheet' | 'row' | 'verdict' | 'messages' | 'label' | 'uid' | 'documentId' | 'cells'
> & { changes?: Change[] };

export interface RowFilter {
  verdict: Verdict | null;
  sheet: number | null;
  /** Only those that may make a city once more. */
  isDoubtful?: boolean;
  page: number;
  pageSize: number;
}

export async function clearRows(strapi: Core.Strapi, importId: string): Promise<void> {
  await strapi.db.connection.raw(`delete from ${ROWS} where import_id = ?`, [importId]);
}

export async function insertRows(
  strapi: Core.Strapi,
  importId: string,
  rows: readonly Outcome[],
): Promise<void> {
  await strapi.db.connection.raw(
    `insert into ${ROWS} (import_id, sheet, "row", verdict, outcome)
       select ?, * from unnest(?::int[], ?::int[], ?::text[], ?::jsonb[])`,
    [
      importId,
      rows.map(({ sheet }) => sheet),
      rows.map(({ row }) => row),
      rows.map(({ verdict }) => verdict),
      // PostgreSQL cannot keep U+0000, which only a damaged file has.
      rows.map(({ writes: _, ...outcome }) => JSON.stringify(outcome).replaceAll('\\u0000', '')),
    ],
  );
}

/** A row of which a new document was made. */
export type CreatedRow = Required<Pick<Outcome, 'sheet' | 'row' | 'documentId'>>;

/** Notes, in the transaction that makes them, which documents were made of rows. */
export async function noteCreated(
  trx: Transaction,
  importId: string,
  rows: readonly CreatedRow[],
): Promise<void> {
  await trx.raw(
    `update ${ROWS} r set outcome = r.outcome || jsonb_build_object('documentId', c.id)
       from unnest(?::int[], ?::int[], ?::text[]) as c (sheet, "row", id)
       where r.import_id = ? and r.sheet = c.sheet and r."row" = c."row"`,
    [
      rows.map(({ sheet }) => sheet),
      rows.map(({ row }) => row),
      rows.map(({ documentId }) => documentId),
      importId,
    ],
  );
}

export async function readRows(
  strapi: Core.Strapi,
  importId: string,
  { verdict, sheet, isDoubtful = false, page, pageSize }: RowFilter,
): Promise<{ rows: StoredRow[]; total: number }> {
  const condition = `import_id = :importId and (:verdict::text is null or verdict = :verdict)
    and (:sheet::int is null or sheet = :sheet)
    and (not :isDoubtful or outcome @> '{"messages":[{"code":"nearKnown"}]}')`;
  const bindings = {
    importId,
    verdict,
    sheet,
    isDoubtful,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  const { rows }: { rows: { outcome: string }[] } = await strapi.db.connection.raw(
    `select outcome::text as outcome from ${ROWS} where ${condition} order by sheet, "row" limit :limit offset :offset`,
    bindings,
  );
  const counted: { rows: { total: number }[] } = await strapi.db.connection.raw(
    `select count(*)::int as total from ${ROWS} where ${condition}`,
    bindings,
  );
  const parsed = rows.map(({ outcome }) => {
    const row: StoredRow = JSON.parse(outcome);
    return row;
  });
  return { rows: parsed, total: counted.rows[0]?.total ?? 0 };
}
