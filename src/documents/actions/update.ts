import { type DocumentVersions, readVersions } from '../document-versions';
import { emptyFields } from '../fields';
import { applyInput } from '../input/apply-input';
import { keepInverseLinks } from '../inverse-links';
import { loadReferences } from '../load-references';
import { requireLocale } from '../locale-param';
import { prepareData } from '../prepare-data';
import { prepareFacts } from '../prepare-facts';
import { authorsIn, isPublishing, readData } from '../read-data';
import { readFields } from '../read-fields';
import { formatViolations } from '../rules/check-candidate';
import { changedFacts, textsIn } from '../translation-facts';
import { refuseIfAny, type Violation } from '../violation';
import type { Write, WriteOutcome } from '../write';

/** Changes the facts and texts of the default locale, or the texts of a translation. */
export async function updateDocument(write: Write): Promise<WriteOutcome> {
  const versions = await readVersions(write, write.params.documentId);
  const locale = requireLocale(write);
  return locale === write.defaultLocale
    ? updateDefault(write, versions)
    : updateTranslation(write, versions, locale);
}

async function updateDefault(write: Write, versions: DocumentVersions): Promise<WriteOutcome> {
  const { schema, defaultLocale, params } = write;
  const { documentId } = versions;
  const { data, input, violations } = readData(write, defaultLocale);
  const current = await readFields(write, versions.drafts.get(defaultLocale) ?? 0);
  const facts = await prepareFacts(write, {
    documentId,
    current,
    input,
    known: violations,
    publishing: isPublishing(write),
  });
  refuseIfAny(facts.violations);

  const proceed = () =>
    write.proceed({
      ...params,
      locale: defaultLocale,
      data: { ...authorsIn(data), ...prepareData(schema, current, facts.fields) },
    });
  const result =
    params.status === 'published'
      ? await keepInverseLinks(write, versions, 'published', proceed)
      : await proceed();
  return { result, documentId, locales: [defaultLocale] };
}

async function updateTranslation(
  write: Write,
  versions: DocumentVersions,
  locale: string,
): Promise<WriteOutcome> {
  const { schema, params } = write;
  const { documentId, drafts } = versions;
  const { data, input, violations } = readData(write, locale);
  const rowId = drafts.get(locale);
  const current = rowId === undefined ? emptyFields(schema) : await readFields(write, rowId);
  const texts = textsIn(write, input);
  const { resolver } = await loadReferences(write, current, texts);
  const { fields } = applyInput(schema, current, texts, resolver);
  const isText = (name: string): boolean => schema.localised.has(name);
  refuseIfAny([
    ...violations,
    ...(await changedFacts(write, versions, input, rowId === undefined)),
    ...formatViolations({ schema, fields }, isText),
    ...(isPublishing(write) ? unpublishedDefault(write, versions) : []),
  ]);

  const result = await write.proceed({
    ...params,
    locale,
    data: { ...authorsIn(data), ...prepareData(schema, current, fields, isText) },
  });
  return { result, documentId, locales: [locale] };
}

/** A translation is public only while the version is that it translates. */
export function unpublishedDefault(
  { defaultLocale }: Write,
  { published }: DocumentVersions,
): Violation[] {
  if (published.has(defaultLocale)) return [];
  const message = `publish the ${defaultLocale} version first, or both in one call`;
  return [{ path: ['locale'], message }];
}
