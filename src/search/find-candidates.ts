import type { ContentTypeName } from '../content/content-types';
import type { ReadingTransaction } from '../content/read';
import type { Folded } from './fold-text';
import type { Match } from './rank-matches';
import type { NameTerm } from './score-name';
import { DOCUMENTS_TABLE, NAMES_TABLE } from './search-tables';

export interface Wanted extends Folded {
  types: readonly ContentTypeName[];
  /** Schema of the extension pg_trgm, quoted. */
  trigrams: string;
}

type Document = Omit<Match, 'score'>;
export type NamedDocument = Document & NameTerm;
/** `similarity`: of the trigrams of the query and the closest part of the name, from 0 to 1. */
export type SimilarDocument = NamedDocument & { similarity: number };
/** `rank`: how often and where the words occur, from 0 to 1. */
export type WordedDocument = Document & { inNames: boolean; rank: number };

/** Nobody reads further, and a letter or two begin thousands of names. */
export const MAX_MATCHES = 1000;
const ROW = 'type, document_id as "documentId", slug';
const MIN_FUZZY_LENGTH = 3;
/** A letter or two begin too many of the words of a text. */
const MIN_PREFIX = 3;

/** Names with the query at the beginning of one of their words. */
export async function findNames(
  trx: ReadingTransaction,
  { ascii, types }: Wanted,
): Promise<NamedDocument[]> {
  const { rows }: { rows: NamedDocument[] } = await trx.raw(
    `select ${ROW}, kind, folded, ascii from ${NAMES_TABLE}
       where (ascii like ? or ascii like ?) and type = any(?::text[])
       order by ascii <> ?, ascii not like ?, length(ascii), ascii, slug, document_id limit ?`,
    [`${ascii}%`, `% ${ascii}%`, types, ascii, `${ascii}%`, MAX_MATCHES],
  );
  return rows;
}

/** Names that may be meant, those of about the same length first. */
export async function findSimilarNames(
  trx: ReadingTransaction,
  { ascii, types, trigrams }: Wanted,
): Promise<SimilarDocument[]> {
  if (ascii.length < MIN_FUZZY_LENGTH) return [];
  await trx.raw(`set local pg_trgm.word_similarity_threshold = ${similarityOfTypos(ascii)}`);
  const { rows }: { rows: SimilarDocument[] } = await trx.raw(
    `select ${ROW}, kind, folded, ascii, ${trigrams}.word_similarity(?, ascii) as similarity
       from ${NAMES_TABLE}
       where ? operator(${trigrams}.<%) ascii and type = any(?::text[])
       order by abs(length(ascii) - ?), similarity desc, ascii, slug, document_id limit ?`,
    [ascii, ascii, types, ascii.length, MAX_MATCHES],
  );
  return rows;
}

/**
 * The trigram similarity that is left with one typing error in a name of four letters or more, the
 * least of 20,000 errors made at random in the names of cities. Each error spoils up to four
 * trigrams, and a short word has no more than six.
 */
const similarityOfTypos = ({ length }: string): number => (length <= 5 ? 0.2 : 0.28);

/**
 * Documents with all (`&`) or some (`|`) of the words, or of words that begin so; those with the
 * most of them, and in names rather than in text, first.
 */
export async function findWords(
  trx: ReadingTransaction,
  { types }: Wanted,
  words: readonly string[],
  operator: '&' | '|',
): Promise<WordedDocument[]> {
  const query = (join: string, weight = ''): string =>
    words.map((word) => `${word}:${word.length < MIN_PREFIX ? '' : '*'}${weight}`).join(join);
  const { rows }: { rows: WordedDocument[] } = await trx.raw(
    `select ${ROW}, words @@ ?::tsquery as "inNames", ts_rank(words, ?::tsquery, 1) as rank
       from ${DOCUMENTS_TABLE}
       where words @@ ?::tsquery and type = any(?::text[])
       order by 4 desc, 5 desc, slug, document_id limit ?`,
    [query('&', 'A'), query('|'), query(operator), types, MAX_MATCHES],
  );
  return rows;
}
