import type { ContentUid } from '../../content/content-types';
import type { PlainFields, Scalar } from '../fields';
import { DOCUMENT } from '../advice/document-advice';
import type { Path, Violation } from '../violation';
import { anniversaryGaps } from './anniversary';
import { type Candidate, related } from './candidate';
import { cityViolations } from './city';
import { formatProblem } from './formats';
import { periodViolations } from './period';
import { requiredInComponent, requiredOf } from './required';
import { twinningGaps, twinningViolations } from './twinning';

type Rule = (candidate: Candidate) => Violation[];

/** What must hold between the attributes of a document, be it a draft or not. */
const CONSISTENCY: Partial<Record<ContentUid, Rule>> = {
  'api::city.city': cityViolations,
  'api::twinning.twinning': twinningViolations,
  'api::exchange.exchange': (candidate) => periodViolations(candidate, 'startsOn', 'endsOn'),
};

/** What must be complete to publish, beyond the required attributes. */
const COMPLETENESS: Partial<Record<ContentUid, Rule>> = {
  'api::twinning.twinning': twinningGaps,
  'api::anniversary.anniversary': anniversaryGaps,
};

/** Everything that is wrong with a document as such, without a look at the others. */
export const draftViolations = (candidate: Candidate): Violation[] => [
  ...formatViolations(candidate),
  ...(CONSISTENCY[candidate.schema.uid]?.(candidate) ?? []),
];

/** Everything that a document still lacks to be published. */
export const publicationViolations = (candidate: Candidate): Violation[] => [
  ...missingValues(candidate),
  ...(COMPLETENESS[candidate.schema.uid]?.(candidate) ?? []),
  ...unpublishedReferences(candidate),
];

/** Well-formedness alone, of all attributes or of those that `concerns` picks. */
export function formatViolations(
  { schema, fields }: Pick<Candidate, 'schema' | 'fields'>,
  concerns: (attribute: string) => boolean = () => true,
): Violation[] {
  const own = scalarProblems(schema.uid, fields, (name) => [name]);
  const inComponents = Object.entries(schema.components).flatMap(([name, component]) =>
    (fields.components[name] ?? []).flatMap((item, index) =>
      scalarProblems(component.uid, item, (attribute) => [name, index, attribute]),
    ),
  );
  return [...own, ...inComponents].filter(({ path }) => concerns(path[0]));
}

const scalarProblems = (
  uid: string,
  { scalars }: PlainFields,
  pathOf: (attribute: string) => Path,
): Violation[] =>
  Object.entries(scalars).flatMap(([name, value]) => {
    const problem = formatProblem(uid, name, value);
    return problem === undefined ? [] : [{ path: pathOf(name), ...problem }];
  });

const isBlank = (value: Scalar | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

function missingValues({ schema, fields }: Candidate): Violation[] {
  const own = requiredOf(schema.uid)
    .filter((name) => isBlank(fields.scalars[name]))
    .map((name): Violation => ({ path: [name], ...DOCUMENT.needed() }));
  const inComponents = Object.entries(schema.components).flatMap(([name, component]) =>
    (fields.components[name] ?? []).flatMap((item, index) =>
      requiredInComponent(component.uid)
        .filter((attribute) => isBlank(item.scalars[attribute]))
        .map((attribute): Violation => ({ path: [name, index, attribute], ...DOCUMENT.needed() })),
    ),
  );
  return [...own, ...inComponents];
}

function unpublishedReferences(candidate: Candidate): Violation[] {
  return Object.entries(candidate.schema.relations).flatMap(([name, { target }]) => {
    const waiting = related(candidate, name).flatMap((documentId) => {
      const document = candidate.references.get(target, documentId);
      if (!document || document.isPublished) return [];
      return [{ uid: target, documentId, name: document.name ?? document.slug ?? documentId }];
    });
    if (waiting.length === 0) return [];
    return [{ path: [name] as const, ...DOCUMENT.publishFirst(waiting) }];
  });
}
