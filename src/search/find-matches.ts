import type { ContentTypeName } from '../content/content-types';
import type { ReadingTransaction } from '../content/read';
import { type Match, rankMatches } from './rank-matches';
import { type Folded, type NameTerm, scoreName } from './score-name';
import { DOCUMENTS_TABLE, NAMES_TABLE } from './search-tables';

export interface Wanted extends Folded {
  types: readonly ContentTypeName[];
  /** Schema of the extension pg_trgm, quoted. */
  trigrams: string;
}

type NameRow = Omit<Match, 'score'> & NameTerm;
type TextRow = Omit<Match, 'score'> & { inNames: boolean; rank: number };

/** Nobody reads further, and a letter or two begin thousands of names. */
const MAX_MATCHES = 1000;
const ROW = 'type, document_id as "documentId", slug';
/** With fewer documents that are named so, those whose names are spelled alike come after them. */
const FEW = 5;
const MIN_FUZZY_LENGTH = 3;
/** A letter or two begin too many of the words of a text. */
const MIN_PREFIX = 3;
/** Articles and prepositions are shorter in most languages. */
const MIN_TELLING = 4;
/** All words are somewhere in the names, or in the text: literally, so before typing errors. */
const WORDS_IN_NAMES = 0.6;
/** At least that is what a name scores that has what was typed. */
const NAMED = 0.57;
const WORDS_IN_TEXT = { least: 0.4, most: 0.55 };

/**
 * The documents that answer a query, best first. Typing errors are only thought of when hardly any
 * name has what was typed, and text with some of the words only when nothing has all of them.
 */
export async function findMatches(trx: ReadingTransaction, wanted: Wanted): Promise<Match[]> {
  const words = wanted.ascii.split(' ');
  const found = [
    ...scored(wanted, await findNames(trx, wanted)),
    ...(await findWords(trx, wanted, words, '&')).map(scoreWords),
  ];
  const named = new Set(found.flatMap((m) => (m.score >= NAMED ? [m.documentId] : [])));
  if (named.size < FEW) found.push(...scored(wanted, await findSimilarNames(trx, wanted)));
  const telling = words.filter(({ length }) => length >= MIN_TELLING);
  if (found.length === 0 && telling.length > 0) {
    found.push(...(await findWords(trx, wanted, telling, '|')).map(scoreWords));
  }
  return rankMatches(found, MAX_MATCHES);
}

/** Names with the query at the beginning of one of their words. */
async function findNames(trx: ReadingTransaction, { ascii, types }: Wanted): Promise<NameRow[]> {
  const { rows }: { rows: NameRow[] } = await trx.raw(
    `select ${ROW}, kind, folded, ascii, 0 as similarity from ${NAMES_TABLE}
       where (ascii like ? or ascii like ?) and type = any(?::text[])
       order by ascii <> ?, ascii not like ?, length(ascii), ascii, slug, document_id limit ?`,
    [`${ascii}%`, `% ${ascii}%`, types, ascii, `${ascii}%`, MAX_MATCHES],
  );
  return rows;
}

/** Names that may be meant, those of about the same length first. */
async function findSimilarNames(
  trx: ReadingTransaction,
  { ascii, types, trigrams }: Wanted,
): Promise<NameRow[]> {
  if (ascii.length < MIN_FUZZY_LENGTH) return [];
  await trx.raw(`set local pg_trgm.word_similarity_threshold = ${similarityOfTypos(ascii)}`);
  const { rows }: { rows: NameRow[] } = await trx.raw(
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
async function findWords(
  trx: ReadingTransaction,
  { types }: Wanted,
  words: readonly string[],
  operator: '&' | '|',
): Promise<TextRow[]> {
  const query = (join: string, weight = ''): string =>
    words.map((word) => `${word}:${word.length < MIN_PREFIX ? '' : '*'}${weight}`).join(join);
  const { rows }: { rows: TextRow[] } = await trx.raw(
    `select ${ROW}, words @@ ?::tsquery as "inNames", ts_rank(words, ?::tsquery, 1) as rank
       from ${DOCUMENTS_TABLE}
       where words @@ ?::tsquery and type = any(?::text[])
       order by 4 desc, 5 desc, slug, document_id limit ?`,
    [query('&', 'A'), query('|'), query(operator), types, MAX_MATCHES],
  );
  return rows;
}

const scored = (wanted: Wanted, rows: readonly NameRow[]): Match[] =>
  rows.flatMap((row) => {
    const score = scoreName(wanted, row);
    return score > 0 ? [matchOf(row, score)] : [];
  });

const scoreWords = (row: TextRow): Match => {
  const { least, most } = WORDS_IN_TEXT;
  return matchOf(
    row,
    row.inNames ? WORDS_IN_NAMES : least + (most - least) * Math.min(row.rank, 1),
  );
};

const matchOf = ({ type, documentId, slug }: Omit<Match, 'score'>, score: number): Match => ({
  ...{ type, documentId, slug },
  score: Math.round(score * 1000) / 1000,
});
