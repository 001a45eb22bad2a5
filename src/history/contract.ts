/** Why a write was made, where it was not somebody at a form. */
export type Cause = Readonly<Record<string, unknown>> & { kind?: string };

/** Who, when, what: a row of the log without what was written. */
export interface HistoryEntry {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  actor: { kind: string; id: string | null; name: string };
  /** Of the document service, or `first-seen`. */
  action: string;
  isPublished: boolean;
  locale: string;
  /** Names of the attributes that it changed. */
  fields: readonly string[];
  cause: Cause | null;
}

/** An entry with what it changed, value by value. */
export interface ToldEntry extends HistoryEntry {
  changes: FieldChange[];
  /** Whether there is a version to go back to. */
  hasVersion: boolean;
}

/** A document that is no more, by its deletion. */
export interface DeletedDocument extends HistoryEntry {
  documentId: string;
  /** What it was called in the default locale. */
  label: string | null;
}

export type FieldKind = 'scalar' | 'relation' | 'media' | 'component';

/** A document as the panel names it. */
export interface NamedDocument {
  documentId: string;
  label: string | null;
}

/** A file as the panel shows it; of some that were written long ago, no id is known. */
export interface NamedFile {
  id: number | null;
  name: string;
  url: string | null;
  mime: string | null;
}

export type PlainValue = string | number | boolean | null;
export type ComponentValue = Readonly<Record<string, PlainValue | readonly NamedFile[]>>;
export type FieldValue =
  PlainValue | readonly NamedDocument[] | readonly NamedFile[] | readonly ComponentValue[];

/** What an attribute was and what it is; empty ones are null or an empty list. */
export interface FieldChange {
  field: string;
  kind: FieldKind;
  before: FieldValue;
  after: FieldValue;
}

/** Something of a version that cannot come back, to be left out only by saying so. */
export interface RestoreProblem {
  /** Names the problem when it is accepted. */
  key: string;
  /**
   * - `document-gone`, `file-gone`: what the field named has been deleted;
   * - `attribute-gone`: there is no such field any more;
   * - `locale-gone`: there is no such language any more;
   * - `refused`: a rule is against the value, see `message`;
   * - `not-permitted`: the role may not write the field.
   */
  code:
    'document-gone' | 'file-gone' | 'attribute-gone' | 'locale-gone' | 'refused' | 'not-permitted';
  field: string;
  /** What the document or file was called. */
  name?: string | null;
  /** What to change, in English and in French. */
  message?: string;
  french?: string;
}

/** A field that somebody has changed: I, a colleague, or both. */
export interface ConflictField {
  field: string;
  kind: FieldKind;
  /** What the form was opened with. */
  base: FieldValue;
  /** What is stored now. */
  theirs: FieldValue;
  /** What the refused write would have stored. */
  mine: FieldValue;
  changedByMe: boolean;
  changedByThem: boolean;
  /** Number of the entry that changed it last, if it is among those of the conflict. */
  entry: number | null;
}

/** Why a write was refused: what others have written since the writer read the document. */
export interface EditConflict {
  documentId: string;
  /** What the document is called now. */
  label: string | null;
  locale: string;
  /** The refused action of the document service. */
  action: string;
  /** Whether there is nothing left to write to. */
  isGone: boolean;
  /** What a client knows of once it has seen this. */
  version: number;
  entries: HistoryEntry[];
  fields: ConflictField[];
}
