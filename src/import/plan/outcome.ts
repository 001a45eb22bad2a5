import type { ContentUid } from '../../content/content-types';
import type { PlannedWrite } from '../contract';
import type { Message } from '../message';
import type { ParsedRow } from './parse-row';

export type Verdict = 'create' | 'update' | 'unchanged' | 'error';

/** What an attribute says now, and would say. */
export interface Change {
  attribute: string;
  before: unknown;
  after: unknown;
}

/** What becomes of a row, and why. */
export interface Outcome {
  sheet: number;
  row: number;
  verdict: Verdict;
  /** Of an error, what is wrong; else what people should know. */
  messages: Message[];
  label: string;
  uid?: ContentUid;
  /** Of a document that exists. */
  documentId?: string;
  changes?: Change[];
  cells: readonly string[];
  /** A pair may need its partner made first. */
  writes: PlannedWrite[];
}

/** Where the country cannot be read, that is what is wrong, not that a city lacks one. */
const withoutConsequences = (row: ParsedRow, messages: readonly Message[]): Message[] =>
  row.problems.some(({ attribute }) => /country/i.test(attribute ?? ''))
    ? messages.filter(({ code }) => code !== 'cityNeedsCountry')
    : [...messages];

export const failed = (
  row: ParsedRow,
  label: string,
  messages: readonly Message[],
  more: Pick<Outcome, 'uid' | 'documentId'> = {},
): Outcome => ({
  ...{ sheet: row.sheet, row: row.number, verdict: 'error', label, cells: row.cells, writes: [] },
  ...{ messages: withoutConsequences(row, [...row.problems, ...messages]) },
  ...more,
});
