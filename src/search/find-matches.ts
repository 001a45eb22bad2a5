import type { ReadingTransaction } from '../content/read';
import {
  findNames,
  findSimilarNames,
  findWords,
  MAX_MATCHES,
  type SimilarDocument,
  type Wanted,
  type WordedDocument,
} from './find-candidates';
import { type Match, rankMatches } from './rank-matches';
import { scoreName } from './score-name';

/** All words are somewhere in the names, or in the text: literally, so before typing errors. */
const WORDS_IN_NAMES = 0.6;
const WORDS_IN_TEXT = { least: 0.4, most: 0.55 };
/** Some of the words are. */
const PARTLY = 0.5;
/** Articles and prepositions are shorter in most languages. */
const MIN_TELLING = 4;
/** At least that is what a name scores that has what was typed. */
const NAMED = 0.57;
/** With fewer documents that are named so, those whose names are spelled alike come after them. */
const FEW = 5;
/** A name shares at least half of the trigrams. */
const MIN_RESEMBLANCE = 0.5;
const RESEMBLANCE = 0.2;

/**
 * The documents that answer a query, best first. Typing errors are only thought of when hardly any
 * name has what was typed; when nothing has, some of the words will do, or a name that resembles it.
 */
export async function findMatches(trx: ReadingTransaction, wanted: Wanted): Promise<Match[]> {
  const words = wanted.ascii.split(' ');
  const found = [
    ...scored(await findNames(trx, wanted), (row) => scoreName(wanted, row)),
    ...scored(await findWords(trx, wanted, words, '&'), scoreWords),
  ];
  const named = new Set(found.flatMap((m) => (m.score >= NAMED ? [m.documentId] : [])));
  const similar = named.size < FEW ? await findSimilarNames(trx, wanted) : [];
  found.push(...scored(similar, (row) => scoreName(wanted, row)));
  const telling = words.filter(({ length }) => length >= MIN_TELLING);
  if (found.length === 0 && telling.length > 1) {
    const partly = await findWords(trx, wanted, telling, '|');
    found.push(...scored(partly, (row) => scoreWords(row) * PARTLY));
  }
  if (found.length === 0) found.push(...scored(similar, scoreResemblance));
  return rankMatches(found, MAX_MATCHES);
}

const scoreWords = ({ inNames, rank }: WordedDocument): number => {
  const { least, most } = WORDS_IN_TEXT;
  return inNames ? WORDS_IN_NAMES : least + (most - least) * Math.min(rank, 1);
};

const scoreResemblance = ({ similarity }: SimilarDocument): number =>
  similarity >= MIN_RESEMBLANCE ? RESEMBLANCE * similarity : 0;

const scored = <Row extends Omit<Match, 'score'>>(
  rows: readonly Row[],
  scoreOf: (row: Row) => number,
): Match[] =>
  rows.flatMap((row) => {
    const score = Math.round(scoreOf(row) * 1000) / 1000;
    const { type, documentId, slug } = row;
    return score > 0 ? [{ type, documentId, slug, score }] : [];
  });
