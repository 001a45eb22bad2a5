import type { Core } from '@strapi/strapi';
import { type ContentUid, isContentUid } from './content-types';
import { addLocalizations } from './localizations';
import { present, type PresentedDocument } from './present';
import type { Plan } from './query/plan';
import type { ReadQuery } from './query/read-query';
import type { Where } from './query/filters';
import { useReadingSchema, type Version } from './views/reading-schema';

/** In which language and which of its versions documents are read. */
export interface Reading {
  locale: string;
  version: Version;
}

/** The transaction of a reading, for statements of its own beside those of the query engine. */
export type ReadingTransaction = Parameters<
  Parameters<Core.Strapi['db']['transaction']>[0] & object
>[0]['trx'];

/** A row as the query engine returns it. */
export type Row = Record<string, unknown>;

/**
 * Runs `work` so that every query inside it sees one unchanging moment of the database, through the
 * views of a locale and version.
 */
export async function inReading<Result>(
  strapi: Core.Strapi,
  { locale, version }: Reading,
  work: (trx: ReadingTransaction) => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      `set transaction isolation level repeatable read, read only; ${useReadingSchema(locale, version)}`,
    );
    return work(trx);
  });
}

/** A page of documents, with the number of all that match unless the page goes without counting. */
export async function readMany(
  strapi: Core.Strapi,
  query: ReadQuery,
): Promise<{ documents: PresentedDocument[]; total?: number }> {
  const { uid, plan, page, text } = query;
  return inReading(strapi, query, async () => {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      ...engineQuery({ ...plan, orderBy: stableOrder(plan) }),
      _q: text,
      offset: page.offset,
      limit: page.limit,
    });
    const documents = await presentAll(strapi, query, rows);
    if (!page.withCount) return { documents };
    const isLastPage = rows.length < page.limit && (rows.length > 0 || page.offset === 0);
    const total = isLastPage
      ? page.offset + rows.length
      : await strapi.db.query(uid).count({ where: plan.where, _q: text });
    return { documents, total };
  });
}

/** One document by its id or its slug, or null. */
export async function readOne(
  strapi: Core.Strapi,
  query: ReadQuery,
  idOrSlug: string,
): Promise<PresentedDocument | null> {
  const [document] = await readWhere(strapi, query, {
    $or: [{ documentId: idOrSlug }, { slug: idOrSlug }],
  });
  return document ?? null;
}

/** All documents that meet a condition of our own, in the order of their slugs. */
export const readWhere = (
  strapi: Core.Strapi,
  query: Reading & { uid: ContentUid; plan: Plan },
  where: Where,
): Promise<PresentedDocument[]> =>
  inReading(strapi, query, async () => {
    const rows: Row[] = await strapi.db
      .query(query.uid)
      .findMany(engineQuery({ ...query.plan, where, orderBy: stableOrder(query.plan) }));
    return presentAll(strapi, query, rows);
  });

/** Shapes rows as they are answered. To be called inside `inReading`. */
export async function presentAll(
  strapi: Core.Strapi,
  query: Reading & { plan: Plan },
  rows: Row[],
): Promise<PresentedDocument[]> {
  const documents = rows.map((row) => present(query.plan, row));
  await addLocalizations(strapi, query, query.plan, documents);
  return documents;
}

/** Row ids change with every publication and say nothing; slugs and document ids stay. */
const stableOrder = (plan: Plan): Record<string, unknown>[] =>
  plan.orderBy
    ? [...plan.orderBy, { documentId: 'asc' }]
    : [{ slug: 'asc' }, { documentId: 'asc' }];

/** A plan in the form of Strapi's query engine. */
export function engineQuery(plan: Plan): Record<string, unknown> {
  const select = isContentUid(plan.uid) ? [...plan.fields, 'fallbackFields'] : [...plan.fields];
  const populate = Object.fromEntries(
    [...plan.populate].map(([name, nested]) => [name, engineQuery(nested)]),
  );
  return { select, where: plan.where, orderBy: plan.orderBy, populate };
}
