import { anniversariesDue } from '../domain/anniversaries';
import { type Bounds, readEdtf } from '../domain/edtf';

/** A document with a date whose round numbers are celebrated. */
export interface Candidate {
  type: 'twinning' | 'city';
  /** Row id, as short-lived as the reading that found it. */
  id: number;
  slug: string;
  /** EDTF. */
  date: string;
}

/** A round number of a candidate. */
export interface Due {
  candidate: Candidate;
  years: number;
  dueOn: string;
  bounds: Bounds;
}

/**
 * A page of the round numbers that fall due in a window, and how many there are. Earliest first; on
 * the same day the more precise date first, then the greater number, then twinnings before cities,
 * by slug. Only the years that the page shows are sorted: a long window has many others.
 */
export function schedule(
  candidates: readonly Candidate[],
  window: Bounds,
  { offset, limit }: { offset: number; limit: number },
): { shown: Due[]; total: number } {
  const byYear = new Map<string, Due[]>();
  for (const due of allDue(candidates, window)) push(byYear, due.bounds.start.slice(0, 4), due);
  const shown: Due[] = [];
  let total = 0;
  for (const year of [...byYear.keys()].sort()) {
    const due = byYear.get(year) ?? [];
    const from = Math.max(offset - total, 0);
    const missing = limit - shown.length;
    if (from < due.length && missing > 0) {
      shown.push(...due.sort(compareDue).slice(from, from + missing));
    }
    total += due.length;
  }
  return { shown, total };
}

function* allDue(candidates: readonly Candidate[], window: Bounds): Generator<Due> {
  const byDate = new Map<string, Candidate[]>();
  for (const candidate of candidates) push(byDate, candidate.date, candidate);
  for (const [text, sharing] of byDate) {
    const date = readEdtf(text);
    for (const due of date ? anniversariesDue(date, window) : []) {
      for (const candidate of sharing) yield { candidate, ...due };
    }
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const compareDue = (a: Due, b: Due): number =>
  compare(a.bounds.start, b.bounds.start) ||
  compare(a.bounds.end, b.bounds.end) ||
  b.years - a.years ||
  compare(b.candidate.type, a.candidate.type) ||
  compare(a.candidate.slug, b.candidate.slug);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
