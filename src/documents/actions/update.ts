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
import { undescribedPictures } from '../undescribed-pictures';
import { LOCALE } from '../advice/document-advice';
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
  const locales = [defaultLocale, ...versions.published.keys()];
  refuseIfAny([
    ...facts.violations,
    ...(isPublishing(write) ? await undescribedPictures(write, facts.fields, locales) : []),
  ]);

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
    ...(isPublishing(write) ? await unfinishedDefault(write, versions, [locale]) : []),
  ]);

  const result = await write.proceed({
    ...params,
    locale,
    data: { ...authorsIn(data), ...prepareData(schema, current, fields, isText) },
  });
  return { result, documentId, locales: [locale] };
}

/**
 * A translation is public only while the version is that it translates, and with the pictures of
 * that one.
 */
export async function unfinishedDefault(
  write: Write,
  versions: DocumentVersions,
  locales: readonly string[],
): Promise<Violation[]> {
  const rowId = versions.published.get(write.defaultLocale);
  if (rowId === undefined) return unpublishedDefault(write);
  return undescribedPictures(write, await readFields(write, rowId), locales);
}

function unpublishedDefault({ defaultLocale }: Write): Violation[] {
  return [{ path: ['locale'], ...LOCALE.publishDefault(defaultLocale) }];
}
