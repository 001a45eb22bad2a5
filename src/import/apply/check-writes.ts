import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { slugify } from '../../domain/slug';
import { emptyFields, type Fields } from '../../documents/fields';
import { applyInput, type Resolver } from '../../documents/input/apply-input';
import { type Input, parseInput } from '../../documents/input/parse-input';
import { DATES } from '../../documents/load-references';
import { factViolations, withoutComputed, withScalar } from '../../documents/prepare-facts';
import { type Candidate, text } from '../../documents/rules/candidate';
import { formatViolations } from '../../documents/rules/check-candidate';
import { slugSource } from '../../documents/rules/slug-source';
import { textsIn } from '../../documents/translation-facts';
import type { Violation } from '../../documents/violation';
import type { PlannedWrite } from '../contract';
import type { CheckedVersion, CheckedWrite } from './checked-write';
import type { ApplyContext } from './context';
import { inType, type TypeContext } from './context';
import { problemsOf, type RowProblem } from './import-error';
import type { KnownDocuments } from './known-documents';
import type { StoredDocuments } from './stored-documents';

interface Result {
  checked: CheckedWrite[];
  problems: RowProblem[];
}

/**
 * Holds writes against the rules of the register, the same that a write by hand has to obey, with
 * no look at the database: what they refer to and change is in `known` and `stored`. What other
 * documents have already is looked up when it is the import's turn.
 */
export function checkWrites(
  context: ApplyContext,
  writes: readonly { write: PlannedWrite; position: number }[],
  known: KnownDocuments,
  stored: StoredDocuments,
): Result {
  const result: Result = { checked: [], problems: [] };
  for (const { write, position } of writes) {
    const check = new WriteCheck(inType(context, write.uid), write, known, stored);
    const checked = check.run(position);
    result.problems.push(...problemsOf(write, check.violations));
    if (check.violations.length > 0) continue;
    result.checked.push(checked);
    known.add(write.uid, write.documentId, check.asReferenced(checked));
  }
  return result;
}

const NO_INPUT: Input = { scalars: {}, media: {}, relations: {}, inverse: {}, components: {} };

class WriteCheck {
  readonly violations: Violation[] = [];

  constructor(
    private readonly context: TypeContext,
    private readonly write: PlannedWrite,
    private readonly known: KnownDocuments,
    private readonly stored: StoredDocuments,
  ) {}

  run(position: number): CheckedWrite {
    const { sheet, row, action, uid, documentId, publish } = this.write;
    const base = { sheet, row, action, uid, documentId, publish, position };
    const facts = this.isOfFacts() ? this.facts() : null;
    const isPublic = facts && publish ? true : this.storedId(this.context.defaultLocale, true);
    const translations = Object.entries(this.write.translations).map(([locale, data]) =>
      this.translation(locale, data, Boolean(isPublic)),
    );
    return { ...base, facts, translations };
  }

  /** What those may know of it that refer to it. */
  asReferenced({ facts, publish }: CheckedWrite) {
    const { uid, defaultLocale } = this.context;
    const scalars = (facts?.fields ?? this.current(defaultLocale))?.scalars ?? {};
    const textOf = (name: string | undefined): string | null => {
      const value = name === undefined ? null : scalars[name];
      return typeof value === 'string' ? value : null;
    };
    return {
      name: textOf(contentTypeOf(uid).text),
      slug: textOf('slug'),
      date: textOf(DATES[uid]),
      isPublished: Boolean(facts && publish) || this.storedId(defaultLocale, true) !== null,
    };
  }

  /** An update of texts alone leaves the default locale be, unless it is to become public first. */
  private isOfFacts(): boolean {
    const { action, data, translations, publish } = this.write;
    return (
      action === 'create' ||
      Object.keys(data).length > 0 ||
      Object.keys(translations).length === 0 ||
      (publish && this.storedId(this.context.defaultLocale, true) === null)
    );
  }

  private facts(): CheckedVersion {
    const { schema, defaultLocale } = this.context;
    const { data, documentId, action, publish } = this.write;
    const existing = this.current(defaultLocale);
    const current = existing ?? emptyFields(schema);
    if ((action === 'update') !== (existing !== null)) {
      const message = existing
        ? 'plan the import anew, this document has been created meanwhile'
        : 'plan the import anew, this document is gone';
      const french = existing
        ? 'vérifiez de nouveau l’import, cette fiche a été créée entre-temps'
        : 'vérifiez de nouveau l’import, cette fiche n’existe plus';
      this.violations.push({ path: ['documentId'], message, french });
    }
    const { input, violations } = parseInput(schema, data, { refuseSystemAttributes: true });
    const applied = applyInput(schema, current, input, this.resolver);
    const given: Candidate = {
      schema,
      documentId: action === 'update' ? documentId : null,
      fields: applied.fields,
      references: this.known,
    };
    const candidate = this.withSlug(withoutComputed(given));
    const known = [...violations, ...applied.violations, ...inverseViolations(input)];
    this.violations.push(
      ...factViolations({ given, candidate, current, publishing: publish, known, taken: [] }),
    );
    return this.version(defaultLocale, candidate.fields);
  }

  private translation(
    locale: string,
    data: Record<string, unknown>,
    isPublic: boolean,
  ): CheckedVersion {
    const { schema, defaultLocale, locales } = this.context;
    const current = this.current(locale) ?? emptyFields(schema);
    const { input, violations } = parseInput(schema, data, { refuseSystemAttributes: true });
    const texts = textsIn(this.context, input);
    const { fields } = applyInput(schema, current, texts, this.resolver);
    const isText = (name: string): boolean => schema.localised.has(name);
    const found = [
      ...violations,
      ...factsIn(input, isText, defaultLocale),
      ...formatViolations({ schema, fields }, isText),
    ];
    if (!locales.includes(locale) || locale === defaultLocale) {
      const message = `translate into another locale than ${locale}`;
      const french = `traduisez dans une autre langue que ${locale}`;
      found.push({ path: ['locale'], message, french });
    }
    if (this.write.publish && !isPublic) {
      const message = `publish the ${defaultLocale} version first, or both in one call`;
      const french = `publiez d’abord la version ${defaultLocale}, ou les deux à la fois`;
      found.push({ path: ['locale'], message, french });
    }
    this.violations.push(
      ...found.map((each) => ({ ...each, message: `${each.message} (${locale})` })),
    );
    return this.version(locale, fields);
  }

  private version(locale: string, fields: Fields): CheckedVersion {
    return {
      ...{ locale, fields },
      current: this.current(locale),
      draftId: this.storedId(locale, false),
      publishedId: this.storedId(locale, true),
    };
  }

  private current(locale: string): Fields | null {
    return this.stored.fields(this.write, locale);
  }

  private storedId(locale: string, isPublished: boolean): number | null {
    return this.stored.rowId(this.write, locale, isPublished);
  }

  private withSlug(candidate: Candidate): Candidate {
    if (text(candidate, 'slug') !== null) return candidate;
    const source = slugSource(candidate);
    const made = source && slugify(source, contentTypeOf(this.context.uid).singular);
    return withScalar(candidate, 'slug', this.write.slug || made);
  }

  private readonly resolver: Resolver = {
    document: (uid, reference) => {
      if (!('documentId' in reference)) return undefined;
      const found = this.known.get(uid as ContentUid, reference.documentId);
      return found && reference.documentId;
    },
    file: () => undefined,
  };
}

const inverseViolations = ({ inverse }: Input): Violation[] =>
  Object.keys(inverse).map((name) => ({
    path: [name],
    message: 'leave it out, it is edited on the other side',
    french: 'laissez-le de côté, il se modifie sur l’autre fiche',
  }));

function factsIn(
  input: Input,
  isText: (name: string) => boolean,
  defaultLocale: string,
): Violation[] {
  const names = Object.keys(NO_INPUT).flatMap((part) =>
    Object.keys(input[part as keyof Input]).filter((name) => !isText(name)),
  );
  const message = `leave it out, it is a fact and edited on the ${defaultLocale} version`;
  const french = `laissez-le de côté, c’est un fait, qui se modifie dans la version ${defaultLocale}`;
  return names.map((name) => ({ path: [name], message, french }));
}
