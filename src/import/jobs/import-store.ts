import type { Core } from '@strapi/strapi';
import type { Actor } from '../../changes/actor';
import type { Transaction } from '../../documents/one-write-at-a-time';
import type { SheetKind } from '../contract';
import type { Message } from '../message';
import { FILES, IMPORTS } from './import-tables';

export type ImportState = 'mapping' | 'checking' | 'checked' | 'applying' | 'applied' | 'failed';

/** A sheet with its mapping, as it is kept. */
export interface StoredSheet {
  index: number;
  /** Position of its file, and of the sheet within it. */
  file: number;
  place: number;
  fileName: string;
  name: string;
  headers: string[];
  /** A few values of each column. */
  samples: string[][];
  rowCount: number;
  kind: SheetKind;
  columns: (string | null)[];
  constants: Record<string, string>;
}

export interface Counts {
  create: number;
  update: number;
  unchanged: number;
  error: number;
}

export interface Progress {
  phase: string;
  done: number;
  total: number;
}

export interface StoredImport {
  id: string;
  state: ImportState;
  createdAt: Date;
  actor: Actor;
  publish: boolean;
  sheets: StoredSheet[];
  progress: Progress | null;
  error: Message[] | null;
  counts: Counts | null;
  digest: string | null;
}

interface Upload {
  name: string;
  content: Buffer;
}

/** A process that works on an import says so every few seconds; after this time it is gone. */
const GONE_AFTER = "interval '20 seconds'";
/** For how long uploads and what was said of them can be looked at. */
const KEPT_FOR = "interval '30 days'";
const INTERRUPTED: Message[] = [{ code: 'interrupted' }];

const COLUMNS = `id::text as id, state, created_at as "createdAt", publish, digest,
  json_build_object('actor', actor, 'sheets', sheets, 'progress', progress, 'error', error,
    'counts', counts)::text as parts`;

/** Strapi has PostgreSQL's client leave JSON as text. */
type Row = Pick<StoredImport, 'id' | 'state' | 'createdAt' | 'publish' | 'digest'> & {
  parts: string;
};

function fromRow({ parts, ...row }: Row): StoredImport {
  const parsed: Pick<StoredImport, 'actor' | 'sheets' | 'progress' | 'error' | 'counts'> =
    JSON.parse(parts);
  return { ...row, ...parsed };
}

/** Keeps an upload; old ones are removed on the way. */
export async function createImport(
  strapi: Core.Strapi,
  actor: Actor,
  sheets: readonly StoredSheet[],
  files: readonly Upload[],
): Promise<string> {
  return strapi.db.connection.transaction(async (trx) => {
    await trx.raw(
      `delete from ${IMPORTS} where touched_at < now() - ${KEPT_FOR} and state not in ('checking', 'applying')`,
    );
    const { rows }: { rows: { id: string }[] } = await trx.raw(
      `insert into ${IMPORTS} (state, actor, sheets) values ('mapping', ?::jsonb, ?::jsonb)
         returning id::text as id`,
      [JSON.stringify(actor), JSON.stringify(sheets)],
    );
    const id = rows[0]?.id ?? '';
    for (const [position, { name, content }] of files.entries()) {
      await trx.raw(
        `insert into ${FILES} (import_id, position, name, content) values (?, ?, ?, ?)`,
        [...[id, position, name, content]],
      );
    }
    return id;
  });
}

/** Imports whose process has gone are failed ones, unless everything was written by then. */
async function endAbandoned(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `update ${IMPORTS} set state = case when is_written then 'applied' else 'failed' end,
         progress = null, error = case when is_written then null else ?::jsonb end
       where state in ('checking', 'applying') and touched_at < now() - ${GONE_AFTER}`,
    [JSON.stringify(INTERRUPTED)],
  );
}

/** Notes, in the transaction that applies an import, that all of it is written. */
export async function noteWritten(trx: Transaction, id: string): Promise<void> {
  await trx.raw(`update ${IMPORTS} set is_written = true where id = ?`, [id]);
}

export async function readImport(
  strapi: Core.Strapi,
  id: string,
): Promise<StoredImport | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined;
  await endAbandoned(strapi);
  const { rows }: { rows: Row[] } = await strapi.db.connection.raw(
    `select ${COLUMNS} from ${IMPORTS} where id = ?`,
    [id],
  );
  return rows[0] && fromRow(rows[0]);
}

const RECENT = 20;

export async function readRecentImports(strapi: Core.Strapi): Promise<StoredImport[]> {
  await endAbandoned(strapi);
  const { rows }: { rows: Row[] } = await strapi.db.connection.raw(
    `select ${COLUMNS} from ${IMPORTS} order by id desc limit ${RECENT}`,
  );
  return rows.map(fromRow);
}

export async function readFiles(strapi: Core.Strapi, id: string): Promise<Upload[]> {
  const { rows }: { rows: Upload[] } = await strapi.db.connection.raw(
    `select name, content from ${FILES} where import_id = ? order by position`,
    [id],
  );
  return rows;
}

/** What changes together with a state. */
export type Changes = Partial<
  Pick<StoredImport, 'publish' | 'sheets' | 'progress' | 'error' | 'counts' | 'digest'>
>;

/**
 * Takes an import from one of some states to another; false when it is in none of them, or when
 * another one is being applied.
 */
export async function moveImport(
  strapi: Core.Strapi,
  id: string,
  from: readonly ImportState[],
  to: ImportState,
  changes: Changes = {},
): Promise<boolean> {
  const assignments = Object.keys(changes).map((name) => `${name} = :${name}`);
  const values = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
  try {
    const { rowCount }: { rowCount: number } = await strapi.db.connection.raw(
      `update ${IMPORTS} set ${['state = :to', 'touched_at = now()', 'is_cancelled = false', ...assignments].join(', ')}
         where id = :id and state = any(:from)`,
      { ...values, id, to, from: [...from] },
    );
    return rowCount > 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') return false;
    throw error;
  }
}

/** Says that work goes on; false when it is to stop. */
export async function touchImport(
  strapi: Core.Strapi,
  id: string,
  progress: Progress,
): Promise<boolean> {
  const { rows }: { rows: { goes: boolean }[] } = await strapi.db.connection.raw(
    `update ${IMPORTS} set touched_at = now(), progress = ?::jsonb
       where id = ? and state in ('checking', 'applying') returning not is_cancelled as goes`,
    [JSON.stringify(progress), id],
  );
  return rows[0]?.goes ?? false;
}

/** Asks whoever works on it to stop; false when nobody does. */
export async function cancelImport(strapi: Core.Strapi, id: string): Promise<boolean> {
  const { rowCount }: { rowCount: number } = await strapi.db.connection.raw(
    `update ${IMPORTS} set is_cancelled = true where id = ? and state in ('checking', 'applying')`,
    [id],
  );
  return rowCount > 0;
}

/** False while somebody works on it. */
export async function deleteImport(strapi: Core.Strapi, id: string): Promise<boolean> {
  const { rowCount }: { rowCount: number } = await strapi.db.connection.raw(
    `delete from ${IMPORTS} where id = ? and state not in ('checking', 'applying')`,
    [id],
  );
  return rowCount > 0;
}
