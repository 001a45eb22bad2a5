import type { Core } from '@strapi/strapi';
import type { Actor } from '../../changes/actor';
import type { ContentUid } from '../../content/content-types';
import type { Transaction } from '../../documents/one-write-at-a-time';
import type { TypeSchema } from '../../documents/type-schema';

/** An import under way, inside its transaction. */
export interface ApplyContext {
  strapi: Core.Strapi;
  trx: Transaction;
  /** Where facts are entered, and every locale there is. */
  defaultLocale: string;
  locales: readonly string[];
  schemas: ReadonlyMap<ContentUid, TypeSchema>;
  actor: Actor;
  /** Row of the importing person among the staff, who is then the author of what is written. */
  authorId: number | null;
  /** The moment at which all rows are written. */
  now: Date;
}

/** The same for one content type. */
export interface TypeContext extends ApplyContext {
  uid: ContentUid;
  schema: TypeSchema;
  /** Name of the table of its documents. */
  table: string;
}

export function inType(context: ApplyContext, uid: ContentUid): TypeContext {
  const schema = context.schemas.get(uid);
  if (!schema) throw new Error(`${uid} is not a content type of this product`);
  return { ...context, uid, schema, table: context.strapi.db.metadata.get(uid).tableName };
}

/** Rows of a statement. */
export async function rowsOf<Row>(
  { trx }: Pick<ApplyContext, 'trx'>,
  sql: string,
  bindings: readonly unknown[] | Record<string, unknown> = [],
): Promise<Row[]> {
  const result: { rows: Row[] } = Array.isArray(bindings)
    ? await trx.raw(sql, [...bindings])
    : await trx.raw(sql, { ...bindings });
  return result.rows;
}

/** Knex takes a bare question mark for a placeholder. */
export const verbatim = (sql: string): string => sql.replaceAll('?', '\\?');
