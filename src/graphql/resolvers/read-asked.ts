import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PresentedDocument } from '../../content/present';
import { parseFilters } from '../../content/query/filters';
import { Violations } from '../../content/query/violations';
import { inReading, readMany, readWhere } from '../../content/read';
import { mayReadDrafts } from '../../permissions/may-read-drafts';
import type { Shown } from '../reading/nested';
import { inTurn, spend } from '../reading/operation';
import { readBelow } from '../reading/read-below';
import type { AskedQuery } from '../selection/asked-query';
import type { Context } from './context';

/** A page of documents with all that was asked below them. */
export const readPage = (
  strapi: Core.Strapi,
  context: Context,
  asked: AskedQuery,
): Promise<Shown> =>
  readAsked(strapi, context, asked, async () => {
    const { documents, total } = await readMany(strapi, asked.query);
    return { documents, total: total ?? documents.length, page: asked.query.page };
  });

/** The one document with a document id or slug, or null. */
export async function readDocument(
  strapi: Core.Strapi,
  context: Context,
  asked: AskedQuery,
  key: { documentId: string } | { slug: string },
): Promise<PresentedDocument | null> {
  const { query } = asked;
  const violations = new Violations();
  const where = parseFilters(strapi, query.uid, key, violations, []);
  violations.throwIfAny();
  const { documents } = await readAsked(strapi, context, asked, async () => {
    const found = await readWhere(strapi, query, where);
    return { documents: found, total: found.length };
  });
  return documents[0] ?? null;
}

/** Reads documents, and what is below them, at one moment of the database. */
function readAsked(
  strapi: Core.Strapi,
  context: Context,
  { query, below }: AskedQuery,
  read: () => Promise<Shown>,
): Promise<Shown> {
  if (query.version === 'draft' && !mayReadDrafts(context.state.auth, query.uid)) {
    throw new errors.ForbiddenError('status: DRAFT needs an API token that may write this type');
  }
  const spendHere = (documents: number): void => {
    spend(context, documents);
  };
  return inTurn(context, () =>
    inReading(strapi, query, async () => {
      const shown = await read();
      spendHere(shown.documents.length);
      const documents = new Map(shown.documents.map((document) => [document, 1]));
      await readBelow(strapi, query, { uid: query.uid, documents, below }, spendHere);
      return shown;
    }),
  );
}

/** The document id or the slug by which one document is asked for. */
export function keyFrom(
  singular: string,
  { documentId, slug }: Readonly<Record<string, unknown>>,
): { documentId: string } | { slug: string } {
  if (typeof documentId === 'string' && typeof slug !== 'string') return { documentId };
  if (typeof slug === 'string' && typeof documentId !== 'string') return { slug };
  throw new errors.ValidationError(`${singular} takes either documentId or slug`);
}
