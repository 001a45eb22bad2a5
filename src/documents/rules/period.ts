import { edtfBounds, parseEdtf } from '../../domain/edtf';
import { DOCUMENT } from '../advice/document-advice';
import type { Violation } from '../violation';
import { type Candidate, text } from './candidate';

/**
 * Refuses a period whose end lies before its beginning for certain: `1991` to `1991-06` may be
 * right, `1991-07` to `1991-06` cannot.
 */
export function periodViolations(candidate: Candidate, from: string, until: string): Violation[] {
  const [first, last] = [from, until].map((name) => parseEdtf(text(candidate, name) ?? ''));
  if (!first || !last || edtfBounds(first).start <= edtfBounds(last).end) return [];
  return [{ path: [until], ...DOCUMENT.notBefore(candidate.schema.uid, from, first.text) }];
}
