import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { emptyFields, type Fields, sameItems } from '../../documents/fields';
import { applyInput, type Resolver } from '../../documents/input/apply-input';
import { parseInput } from '../../documents/input/parse-input';
import { forStaff } from '../../documents/advice/advice';
import { factViolations, withScalar } from '../../documents/prepare-facts';
import { type Candidate, type References, text } from '../../documents/rules/candidate';
import { formatViolations } from '../../documents/rules/check-candidate';
import { slugSource } from '../../documents/rules/slug-source';
import type { TypeSchema } from '../../documents/type-schema';
import { fieldOf, type Violation } from '../../documents/violation';
import { slugify } from '../../domain/slug';
import { type Message, message } from '../message';
import { mergeItems } from './merge-items';
import { newDocumentId } from './new-document-id';
import type { Change } from './outcome';
import type { Register } from './register';

export type Data = Record<string, unknown>;

/** What is known of a document that a row changes. */
export interface Current {
  fields: Fields;
  /** Drafts of its translations. */
  texts: ReadonlyMap<string, Fields>;
}

export interface Wish {
  uid: ContentUid;
  /** Null for a new document. */
  documentId: string | null;
  current: Current | null;
  /** Of the default locale, and of others; `fillers` only go where there is nothing yet. */
  data: Data;
  fillers: Data;
  translations: ReadonlyMap<string, Data>;
  publish: boolean;
  /** Whether the document is public already. */
  isPublished: boolean;
}

export interface DocumentPlan {
  documentId: string;
  slug: string;
  data: Data;
  translations: Record<string, Data>;
  changes: Change[];
  problems: Message[];
  candidate: Candidate;
}

/**
 * What a document will say when a row is written into it, and everything that speaks against it: by
 * the rules that hold for any other write.
 */
export function planDocument(register: Register, schema: TypeSchema, wish: Wish): DocumentPlan {
  const { uid, documentId, current, publish } = wish;
  const before = current?.fields ?? emptyFields(schema);
  const data = mergeItems(schema, before, withFillers(wish.data, wish.fillers, before));
  const { input, violations } = parseInput(schema, data, { refuseSystemAttributes: true });
  const applied = applyInput(schema, before, input, resolverOf(register));
  const references = referencesOf(register);
  const given: Candidate = { schema, documentId, fields: applied.fields, references };
  const candidate = withSlug(register, uid, given);
  const broken = factViolations({
    ...{ given, candidate, current: before, publishing: publish },
    known: [...violations, ...applied.violations],
    taken: [],
  });
  const texts = [...wish.translations].map(([locale, wanted]) =>
    planTexts(register, schema, locale, current?.texts.get(locale) ?? emptyFields(schema), wanted),
  );
  const changed = changedNames(schema, before, candidate.fields, Object.keys(data));
  const publication: Change[] =
    publish && documentId !== null && !wish.isPublished
      ? [{ attribute: 'publishedAt', before: null, after: true }]
      : [];
  return {
    documentId: documentId ?? newDocumentId(),
    slug: text(candidate, 'slug') ?? '',
    data: Object.fromEntries(
      (documentId === null ? Object.keys(data) : changed).map((name) => [name, data[name]]),
    ),
    translations: Object.fromEntries(
      texts.flatMap(({ locale, data: own }) =>
        Object.keys(own).length > 0 ? [[locale, own]] : [],
      ),
    ),
    changes: [
      ...changed.map((name) => ({
        ...{ attribute: name, before: shown(before, name), after: data[name] },
      })),
      ...texts.flatMap(({ changes }) => changes),
      ...publication,
    ],
    problems: [
      ...broken.map((each) => ruleMessage(each)),
      ...texts.flatMap(({ problems }) => problems),
    ],
    candidate,
  };
}

/** A value for all rows says what a document is of which nobody said it yet. */
function withFillers(data: Data, fillers: Data, before: Fields): Data {
  const empty = Object.entries(fillers).filter(([name]) => {
    const value = shown(before, name);
    return !(name in data) && (value === null || (Array.isArray(value) && value.length === 0));
  });
  return { ...data, ...Object.fromEntries(empty) };
}

const resolverOf = (register: Register): Resolver => ({
  document: (uid, reference) =>
    'documentId' in reference && register.documents.get(reference.documentId)?.uid === uid
      ? reference.documentId
      : undefined,
  // Pictures cannot be imported; those of entries that stay are there already.
  file: (reference) => ('id' in reference ? { id: reference.id, isImage: true } : undefined),
});

const referencesOf = (register: Register): References => ({
  get(_uid, documentId) {
    const known = register.documents.get(documentId);
    if (!known) return undefined;
    const string = (name: string): string | null => {
      const value = known.scalars[name];
      return typeof value === 'string' ? value : null;
    };
    return {
      isPublished: known.isPublished,
      name: string('name') ?? string('title'),
      slug: string('slug'),
      date: string('since') ?? string('foundedOn'),
    };
  },
});

function withSlug(register: Register, uid: ContentUid, candidate: Candidate): Candidate {
  if (text(candidate, 'slug') !== null) return candidate;
  const source = slugSource(candidate);
  if (source === null) return withScalar(candidate, 'slug', null);
  const slug = register.freeSlug(uid, slugify(source, contentTypeOf(uid).singular));
  return withScalar(candidate, 'slug', slug);
}

function planTexts(
  register: Register,
  schema: TypeSchema,
  locale: string,
  before: Fields,
  wanted: Data,
): { locale: string; data: Data; changes: Change[]; problems: Message[] } {
  const data = mergeItems(schema, before, wanted);
  const { input, violations } = parseInput(schema, data, { refuseSystemAttributes: true });
  const { fields } = applyInput(schema, before, input, resolverOf(register));
  const names = changedNames(schema, before, fields, Object.keys(data));
  const broken = [
    ...violations,
    ...formatViolations({ schema, fields }, (name) => schema.localised.has(name)),
  ];
  return {
    locale,
    data: Object.fromEntries(names.map((name) => [name, data[name]])),
    changes: names.map((name) => ({
      ...{ attribute: `${name}@${locale}`, before: shown(before, name), after: data[name] },
    })),
    problems: broken.map((each) => ruleMessage(each, `@${locale}`)),
  };
}

/** Which of the attributes that a row gives say something else than before. */
const changedNames = (
  schema: TypeSchema,
  before: Fields,
  after: Fields,
  names: readonly string[],
): string[] =>
  names.filter((name) => {
    if (name in schema.scalars) return after.scalars[name] !== before.scalars[name];
    if (name in schema.relations) {
      return !sameSet(after.relations[name] ?? [], before.relations[name] ?? []);
    }
    return !sameItems(after.components[name] ?? [], before.components[name] ?? []);
  });

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** What an attribute says, in the notation in which it is written. */
function shown(fields: Fields, name: string): unknown {
  if (name in fields.scalars) return fields.scalars[name] ?? null;
  if (name in fields.relations) return fields.relations[name];
  return (fields.components[name] ?? []).map(({ scalars }) => scalars);
}

const ruleMessage = (broken: Violation, suffix = ''): Message => ({
  ...message('rule', { advice: forStaff(broken, 'en'), french: forStaff(broken, 'fr') }),
  attribute: `${fieldOf(broken.path)}${suffix}`,
});
