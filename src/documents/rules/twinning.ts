import { DOCUMENT } from '../advice/document-advice';
import type { Violation } from '../violation';
import { type Candidate, related, scalar, text } from './candidate';
import { periodViolations } from './period';

export const PARTIES = 2;

export const twinningViolations = (candidate: Candidate): Violation[] =>
  periodViolations(candidate, 'since', 'until');

/** Two parties make an agreement; a prospect may know one city and the country of the other. */
export function twinningGaps(candidate: Candidate): Violation[] {
  const isProspective = scalar(candidate, 'state') === 'prospective';
  const hasCountry = isProspective && text(candidate, 'prospectCountryCode') !== null;
  if (related(candidate, 'cities').length >= (hasCountry ? 1 : PARTIES)) return [];
  const advice = isProspective ? DOCUMENT.twoCitiesOrCountry() : DOCUMENT.twoCities();
  return [{ path: ['cities'], ...advice }];
}
