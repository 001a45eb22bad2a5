import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';
import { paginationMeta } from '../content/query/pagination';
import { inReading, type ReadingTransaction } from '../content/read';
import { quote } from '../content/views/metadata';
import { findMatches } from './find-matches';
import { foldText } from './fold-text';
import type { Match } from './rank-matches';
import type { SearchQuery } from './search-query';
import { ensureSearch } from './ensure-search';

/** What the reader of a locale sees of a document. */
interface Description {
  documentId: string;
  name: string;
  summary: string | null;
  /** Of the text, as everywhere. */
  locale: string;
}

/** A document that answers a query. */
export type SearchHit = Match & Description;

export interface SearchAnswer {
  data: SearchHit[];
  meta: { locale: string; pagination: Record<string, number> };
}

/** A page of the published documents that answer a query in any language, best first. */
export async function search(
  strapi: Core.Strapi,
  { text, locale, types, page }: SearchQuery,
): Promise<SearchAnswer> {
  const trigrams = await ensureSearch(strapi);
  const folded = foldText(text);
  return inReading(strapi, { locale, version: 'published' }, async (trx) => {
    const isEmpty = folded.ascii === '';
    const matches = isEmpty ? [] : await findMatches(trx, { ...folded, types, trigrams });
    const shown = matches.slice(page.offset, page.offset + page.limit);
    return {
      data: await describe(strapi, trx, shown),
      meta: {
        locale,
        pagination: paginationMeta(page, page.withCount ? matches.length : undefined),
      },
    };
  });
}

/** What the reader of the locale sees of the documents, in one statement. */
async function describe(
  strapi: Core.Strapi,
  trx: ReadingTransaction,
  matches: readonly Match[],
): Promise<SearchHit[]> {
  const selects = CONTENT_TYPES.flatMap(({ uid, singular, text }) => {
    const ids = matches.flatMap(({ type, documentId }) => (type === singular ? [documentId] : []));
    if (ids.length === 0) return [];
    const view = quote(strapi.db.metadata.get(uid).tableName);
    const sql = `select document_id as "documentId", ${quote(text)} as name, summary, locale
      from ${view} where document_id = any(?::text[])`;
    return [{ sql, ids }];
  });
  if (selects.length === 0) return [];
  const { rows }: { rows: Description[] } = await trx.raw(
    selects.map(({ sql }) => sql).join('\nunion all '),
    selects.map(({ ids }) => ids),
  );
  const texts = new Map(rows.map((row) => [row.documentId, row]));
  return matches.flatMap((match) => {
    const found = texts.get(match.documentId);
    if (!found) return [];
    const { name, summary, locale } = found;
    const { type, documentId, slug, score } = match;
    return [{ type, documentId, slug, name, summary, locale, score }];
  });
}
