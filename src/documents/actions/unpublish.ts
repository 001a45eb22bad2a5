import { errors } from '@strapi/utils';
import { dependentViolations } from '../dependents';
import { type DocumentVersions, readVersions } from '../document-versions';
import { requireLocales } from '../locale-param';
import { refuseIfAny } from '../violation';
import type { Write, WriteOutcome } from '../write';

/** Takes translations from the public, or the whole document with its default locale. */
export async function unpublishDocument(write: Write): Promise<WriteOutcome> {
  const versions = await readVersions(write, write.params.documentId);
  return withdraw(write, versions, [...versions.published.keys()]);
}

/** Removes translations, or the whole document with its default locale. */
export async function deleteDocument(write: Write): Promise<WriteOutcome> {
  const versions = await readVersions(write, write.params.documentId);
  const locales = requireLocales(write);
  if (locales !== '*' && !locales.some((locale) => versions.drafts.has(locale))) {
    throw new errors.NotFoundError(`The document has no version in ${locales.join(', ')}`);
  }
  return withdraw(write, versions, [...versions.drafts.keys()]);
}

/** `all` are the locales that are affected when the default one is. */
async function withdraw(
  write: Write,
  versions: DocumentVersions,
  all: readonly string[],
): Promise<WriteOutcome> {
  const locales = requireLocales(write);
  const isWhole = locales === '*' || locales.includes(write.defaultLocale);
  const publicRow = versions.published.get(write.defaultLocale);
  if (isWhole && publicRow !== undefined) {
    refuseIfAny(await dependentViolations(write, publicRow));
  }
  // Deleting knows no status, whatever a caller passes along.
  const params = { ...write.params, status: undefined };
  const result = await write.proceed({ ...params, locale: isWhole ? '*' : [...locales] });
  return { result, documentId: versions.documentId, locales: isWhole ? all : locales };
}
