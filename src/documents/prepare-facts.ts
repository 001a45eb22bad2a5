import { DOCUMENT } from './advice/document-advice';
import { slugify } from '../domain/slug';
import { contentTypeOf } from '../content/content-types';
import type { Fields } from './fields';
import { applyInput } from './input/apply-input';
import type { Input } from './input/parse-input';
import { inverseViolations } from './inverse-input';
import { loadReferences } from './load-references';
import { computedDueOn } from './rules/anniversary';
import { type Candidate, text } from './rules/candidate';
import { draftViolations, publicationViolations } from './rules/check-candidate';
import { slugSource } from './rules/slug-source';
import { freeSlug } from './slug-register';
import { uniquenessViolations } from './uniqueness';
import { fieldOf, type Violation } from './violation';
import type { Write } from './write';

interface Facts {
  /** Null for a new document. */
  documentId: string | null;
  current: Fields;
  /** Null when the draft is published as it is. */
  input: Input | null;
  /** What is wrong with the request already; nothing more is said about the same fields. */
  known: readonly Violation[];
  publishing: boolean;
}

/**
 * What the default-locale version of a document will say after a write, completed with what the
 * server makes (its slug) and without what it computes (the day an anniversary falls due), and
 * everything that speaks against it.
 */
export async function prepareFacts(
  write: Write,
  { documentId, current, input, known, publishing }: Facts,
): Promise<{ fields: Fields; violations: Violation[] }> {
  const { schema } = write;
  const { resolver, references } = await loadReferences(write, current, input);
  const applied = input
    ? applyInput(schema, current, input, resolver)
    : { fields: current, violations: [] };
  const given: Candidate = { schema, documentId, fields: applied.fields, references };

  const inverse = input ? await inverseViolations(write, documentId, input, resolver) : [];
  const candidate = await withSlug(write, withoutComputed(given));
  const violations = factViolations({
    ...{ given, candidate, current, publishing },
    known: [...known, ...applied.violations, ...inverse],
    taken: await uniquenessViolations(write, candidate),
  });
  return { fields: candidate.fields, violations };
}

interface Completed {
  /** The version as it was given, and with what the server makes and computes. */
  given: Candidate;
  candidate: Candidate;
  current: Fields;
  publishing: boolean;
  known: readonly Violation[];
  /** What another document has already. */
  taken: readonly Violation[];
}

/** Everything that speaks against a version, each field once. */
export const factViolations = ({
  given,
  candidate,
  current,
  publishing,
  known,
  taken,
}: Completed): Violation[] =>
  [
    known,
    [...dueOnViolations(given, current), ...draftViolations(candidate)],
    taken,
    publishing ? publicationViolations(candidate) : [],
  ].reduce<Violation[]>(addAboutOtherFields, []);

/** What is said later about a field that is known to be wrong only follows from that. */
function addAboutOtherFields(said: readonly Violation[], more: readonly Violation[]): Violation[] {
  const fields = new Set(said.map(({ path }) => fieldOf(path)));
  return [...said, ...more.filter(({ path }) => !fields.has(fieldOf(path)))];
}

export const withScalar = (
  candidate: Candidate,
  name: string,
  value: string | null,
): Candidate => ({
  ...candidate,
  fields: { ...candidate.fields, scalars: { ...candidate.fields.scalars, [name]: value } },
});

async function withSlug(write: Write, candidate: Candidate): Promise<Candidate> {
  if (text(candidate, 'slug') !== null) return candidate;
  const source = slugSource(candidate);
  if (source === null) return withScalar(candidate, 'slug', null);
  const slug = slugify(source, contentTypeOf(write.uid).singular);
  return withScalar(candidate, 'slug', await freeSlug(write, slug, candidate.documentId));
}

const isAnniversary = ({ schema }: Candidate): boolean =>
  schema.uid === 'api::anniversary.anniversary';

/** A computed date is not stored, so that it follows its subject. */
export const withoutComputed = (candidate: Candidate): Candidate =>
  isAnniversary(candidate) && computedDueOn(candidate) !== null
    ? withScalar(candidate, 'dueOn', null)
    : candidate;

/** A caller may repeat what is stored or computed, but not contradict the computation. */
function dueOnViolations(candidate: Candidate, current: Fields): Violation[] {
  if (!isAnniversary(candidate)) return [];
  const given = text(candidate, 'dueOn');
  const computed = computedDueOn(candidate);
  if (given === null || computed === null) return [];
  if (given === computed || given === current.scalars.dueOn) return [];
  return [{ path: ['dueOn'], ...DOCUMENT.computed(computed) }];
}
