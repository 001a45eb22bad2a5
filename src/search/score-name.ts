import { editDistance } from '../domain/edit-distance';
import type { Folded } from './fold-text';

/** A name of a document, folded. */
export interface NameTerm extends Folded {
  kind: 'name' | 'title' | 'variant';
}

/** What a query has to do with a name, best first; see `scoreName`. */
const SCORES = {
  exact: 1,
  firstWords: 0.85,
  beginning: 0.8,
  words: 0.7,
  wordBeginning: 0.65,
  inside: 0.62,
  typos: 0.4,
  typosInside: 0.3,
} as const;

const VARIANT = 0.97;
/** The same sounds in another script may be another name: 金沢 and 津泽 are both "jin ze". */
const OTHER_SCRIPT = 0.95;
const PER_TYPO = 0.03;
/** What a name that is hardly longer than the query gains on a long one. */
const CLOSENESS = 0.04;
/** Fewer letters are inside of too many names. */
const MIN_INSIDE = 5;

/**
 * How well a name answers a query, from 0 (not at all) to 1 (it is the name): the same, its first
 * words, its beginning, words inside it, beginnings of words inside it, anything inside it; then the
 * same with typing errors, and last what only shares many trigrams. Variants count slightly less than names, and
 * readings in another script slightly less than the script itself.
 */
export function scoreName(query: Folded, name: NameTerm): number {
  const weight = name.kind === 'variant' ? VARIANT : 1;
  const literal = inEitherScript(query, name, literalScore);
  if (literal > 0) return literal * weight;
  return inEitherScript(query, name, typingErrorScore) * weight;
}

const inEitherScript = (
  query: Folded,
  name: Folded,
  score: (query: string, name: string) => number,
): number =>
  Math.max(score(query.folded, name.folded), score(query.ascii, name.ascii) * OTHER_SCRIPT);

function literalScore(query: string, name: string): number {
  if (name === query) return SCORES.exact;
  const bonus = CLOSENESS * closeness(query, name);
  if (name.startsWith(`${query} `)) return SCORES.firstWords + bonus;
  if (name.startsWith(query)) return SCORES.beginning + bonus;
  if (` ${name} `.includes(` ${query} `)) return SCORES.words + bonus;
  if (` ${name}`.includes(` ${query}`)) return SCORES.wordBeginning + bonus;
  if (query.length >= MIN_INSIDE && name.includes(query)) return SCORES.inside + bonus;
  return 0;
}

function typingErrorScore(query: string, name: string): number {
  const max = typosAllowed(query);
  if (max === 0) return 0;
  const whole = editDistance(query, name, max);
  if (whole <= max) return SCORES.typos - whole * PER_TYPO;
  const words = name.split(' ');
  const length = query.split(' ').length;
  const parts = words.map((_, index) => words.slice(index, index + length).join(' '));
  const nearest = Math.min(...parts.map((part) => editDistance(query, part, max)));
  return nearest <= max
    ? SCORES.typosInside - nearest * PER_TYPO + CLOSENESS * closeness(query, name)
    : 0;
}

/**
 * None in one or two letters, one up to five, two beyond: as in Elasticsearch's `AUTO` fuzziness,
 * https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options#fuzziness
 */
function typosAllowed(query: string): number {
  const { length } = [...query];
  if (length <= 2) return 0;
  return length <= 5 ? 1 : 2;
}

const closeness = (query: string, name: string): number => Math.min(query.length / name.length, 1);
