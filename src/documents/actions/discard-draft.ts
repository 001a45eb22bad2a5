import { readVersions } from '../document-versions';
import { keepInverseLinks } from '../inverse-links';
import { requireLocales } from '../locale-param';
import { LOCALE } from '../advice/document-advice';
import { refuse } from '../violation';
import type { Write, WriteOutcome } from '../write';

/**
 * Makes drafts what is public again. Strapi would delete drafts of locales that are not public;
 * all of them stands for those that are.
 */
export async function discardDraft(write: Write): Promise<WriteOutcome> {
  const { defaultLocale, params } = write;
  const versions = await readVersions(write, params.documentId);
  const named = requireLocales(write);
  const locales = named === '*' ? [...versions.published.keys()] : named;
  const missing = locales.filter((locale) => !versions.published.has(locale));
  if (missing.length > 0 || locales.length === 0) {
    refuse([{ path: ['locale'], ...LOCALE.nothingPublished(missing) }]);
  }
  const proceed = () => write.proceed({ ...params, locale: [...locales] });
  const result = locales.includes(defaultLocale)
    ? await keepInverseLinks(write, versions, 'draft', proceed)
    : await proceed();
  return { result, documentId: versions.documentId, locales };
}
