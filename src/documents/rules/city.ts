import { DOCUMENT } from '../advice/document-advice';
import type { Violation } from '../violation';
import { type Candidate, related, scalar } from './candidate';
import { periodViolations } from './period';

export function cityViolations(candidate: Candidate): Violation[] {
  const violations = periodViolations(candidate, 'foundedOn', 'dissolvedOn');
  const coordinates = ['latitude', 'longitude'] as const;
  const missing = coordinates.filter((name) => scalar(candidate, name) === null);
  if (missing.length === 1) {
    for (const name of missing) {
      const other = name === 'latitude' ? 'longitude' : 'latitude';
      violations.push({ path: [name], ...DOCUMENT.otherCoordinate(other) });
    }
  }
  if (candidate.documentId && related(candidate, 'succeededBy').includes(candidate.documentId)) {
    violations.push({ path: ['succeededBy'], ...DOCUMENT.anotherCity() });
  }
  return violations;
}
