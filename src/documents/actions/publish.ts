import { type DocumentVersions, readVersions } from '../document-versions';
import { keepInverseLinks } from '../inverse-links';
import { requireLocales } from '../locale-param';
import { prepareFacts } from '../prepare-facts';
import { readFields } from '../read-fields';
import { undescribedPictures } from '../undescribed-pictures';
import { LOCALE } from '../advice/document-advice';
import { refuseIfAny, type Violation } from '../violation';
import type { Write, WriteOutcome } from '../write';
import { unfinishedDefault } from './update';

/** Makes drafts public: the default locale when it is complete, translations beside or after it. */
export async function publishDocument(write: Write): Promise<WriteOutcome> {
  const { defaultLocale, params } = write;
  const versions = await readVersions(write, params.documentId);
  const named = requireLocales(write);
  const locales = named === '*' ? [...versions.drafts.keys()] : named;
  const includesDefault = locales.includes(defaultLocale);
  refuseIfAny([
    ...missingDrafts(locales, versions),
    ...(includesDefault
      ? await completeDefault(write, versions, locales)
      : await unfinishedDefault(write, versions, locales)),
  ]);

  const proceed = () => write.proceed({ ...params, locale: [...locales] });
  const result = includesDefault
    ? await keepInverseLinks(write, versions, 'published', proceed)
    : await proceed();
  return { result, documentId: versions.documentId, locales };
}

const missingDrafts = (locales: readonly string[], { drafts }: DocumentVersions): Violation[] => {
  const missing = locales.filter((locale) => !drafts.has(locale));
  if (missing.length === 0) return [];
  return [{ path: ['locale'], ...LOCALE.writeText(missing) }];
};

/** Checks the draft as it is stored; one that came without a slug gets it now. */
async function completeDefault(
  write: Write,
  versions: DocumentVersions,
  locales: readonly string[],
): Promise<Violation[]> {
  const { strapi, trx, uid, defaultLocale } = write;
  const rowId = versions.drafts.get(defaultLocale) ?? 0;
  const current = await readFields(write, rowId);
  const { fields, violations: lacking } = await prepareFacts(write, {
    documentId: versions.documentId,
    current,
    input: null,
    known: [],
    publishing: true,
  });
  const publicLocales = [...locales, ...versions.published.keys()];
  const violations = [...lacking, ...(await undescribedPictures(write, fields, publicLocales))];
  if (violations.length === 0 && fields.scalars.slug !== current.scalars.slug) {
    await trx(strapi.db.metadata.get(uid).tableName)
      .update({ slug: fields.scalars.slug })
      .where({ id: rowId });
  }
  return violations;
}
