import { addYears, parseEdtf } from '../../domain/edtf';
import { DOCUMENT } from '../advice/document-advice';
import type { Violation } from '../violation';
import { type Candidate, referenced, related, scalar } from './candidate';

export const SUBJECTS = ['twinning', 'city', 'network'] as const;

/** What an anniversary is about: one document, or the membership of a city in a network. */
const subjectsOf = (candidate: Candidate) =>
  SUBJECTS.filter((name) => related(candidate, name).length > 0);

/** Which subjects an occasion can have; the others celebrate whatever they name. */
const SUBJECTS_OF_OCCASION: Readonly<Record<string, readonly string[]>> = {
  twinning: ['twinning'],
  'city-founding': ['city'],
  membership: ['city and network', 'network'],
};

/** One subject, and one that fits the occasion. */
export function anniversaryGaps(candidate: Candidate): Violation[] {
  const subjects = subjectsOf(candidate);
  const subject = subjects.join(' and ');
  const occasion = scalar(candidate, 'occasion');
  if (subjects.length === 0) {
    return [{ path: ['twinning'], ...DOCUMENT.subject() }];
  }
  const fitting = typeof occasion === 'string' ? SUBJECTS_OF_OCCASION[occasion] : undefined;
  if (typeof occasion === 'string' && fitting && !fitting.includes(subject)) {
    return [{ path: ['occasion'], ...DOCUMENT.otherOccasion(subject, occasion, fitting) }];
  }
  if (subjects.length > 1 && !fitting) {
    const advice = DOCUMENT.oneSubject(subject);
    return subjects.slice(1).map((name) => ({ path: [name], ...advice }));
  }
  return [];
}

/**
 * When an anniversary falls due: the date of its subject so many years later, in the precision of
 * that date. A membership has no date in the register. Null when it has to be entered.
 */
export function computedDueOn(candidate: Candidate): string | null {
  const years = scalar(candidate, 'years');
  const [subject, ...others] = subjectsOf(candidate);
  const isMembership = subject === 'city' && others.length > 0;
  if (subject === undefined || isMembership || typeof years !== 'number') return null;
  const date = parseEdtf(referenced(candidate, subject)[0]?.date ?? '');
  return date ? addYears(date, years) : null;
}
