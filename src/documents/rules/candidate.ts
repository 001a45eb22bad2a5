import type { ContentUid } from '../../content/content-types';
import type { Fields, Scalar } from '../fields';
import type { TypeSchema } from '../type-schema';

/** What the rules know about a document that another one refers to, from its default locale. */
export interface Referenced {
  isPublished: boolean;
  /** Its name or title, if it has one. */
  name: string | null;
  slug: string | null;
  /** EDTF: when the agreement was made or the city or network founded. */
  date: string | null;
}

export interface References {
  get(uid: ContentUid, documentId: string): Referenced | undefined;
}

/** The default-locale version of a document as it would be after a write. */
export interface Candidate {
  schema: TypeSchema;
  /** Null for a new document. */
  documentId: string | null;
  fields: Fields;
  references: References;
}

export const scalar = ({ fields }: Candidate, name: string): Scalar => fields.scalars[name] ?? null;

export function text(candidate: Candidate, name: string): string | null {
  const value = scalar(candidate, name);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export const related = ({ fields }: Candidate, name: string): readonly string[] =>
  fields.relations[name] ?? [];

/** The documents that a relation leads to. */
export function referenced(candidate: Candidate, name: string): Referenced[] {
  const target = candidate.schema.relations[name]?.target;
  if (!target) return [];
  return related(candidate, name).flatMap((id) => candidate.references.get(target, id) ?? []);
}
