import { CONTENT_TYPES, type ContentTypeName } from '../content/content-types';

/** A document that answers a query. */
export interface Match {
  type: ContentTypeName;
  documentId: string;
  slug: string;
  /** From 0 to 1, with three decimals. */
  score: number;
}

const RANK: ReadonlyMap<string, number> = new Map(
  CONTENT_TYPES.map(({ singular }, index) => [singular, index]),
);
const rankOf = (type: ContentTypeName): number => RANK.get(type) ?? RANK.size;

/** Each document once, with its best score, best first; equals by type, then by slug. */
export function rankMatches(matches: readonly Match[], max: number): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const known = best.get(match.documentId);
    if (!known || known.score < match.score) best.set(match.documentId, match);
  }
  return [...best.values()].sort(compareMatches).slice(0, max);
}

const compareMatches = (a: Match, b: Match): number =>
  b.score - a.score ||
  rankOf(a.type) - rankOf(b.type) ||
  compare(a.slug, b.slug) ||
  compare(a.documentId, b.documentId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
