import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import type { SampleDocument, Target } from './read-sample';
import type { JsonObject } from './read-files';

/** Documents of the sample that are known to exist: document ids by content type and slug. */
export type KnownDocuments = Map<string, string>;

/**
 * Creates what is missing of a document, published: the document itself with its facts when the
 * default locale is among the locales, then its translations. A document or a translation that
 * exists is left alone, and so is one whose partner or original is gone. Returns how many of the
 * locales were written. Throws what the rules of the content throw.
 */
export async function offerDocument(
  strapi: Core.Strapi,
  document: SampleDocument,
  locales: { default: string; offered: readonly string[] },
  known: KnownDocuments,
): Promise<number> {
  let written = 0;
  for (const locale of locales.offered) {
    const text = document.texts.get(locale);
    if (!text) continue;
    const documentId = await findDocument(strapi, document, locales.default, known);
    const isDone =
      locale === locales.default
        ? documentId === undefined && (await createDocument(strapi, document, locale, text, known))
        : documentId !== undefined &&
          (await addTranslation(strapi, document.uid, documentId, locales.default, locale, text));
    if (isDone) written += 1;
  }
  return written;
}

async function createDocument(
  strapi: Core.Strapi,
  document: SampleDocument,
  locale: string,
  text: JsonObject,
  known: KnownDocuments,
): Promise<boolean> {
  const relations: JsonObject = {};
  for (const { attribute, targets, isList } of document.relations) {
    const ids: string[] = [];
    for (const target of targets) {
      const id = await findDocument(strapi, target, locale, known);
      if (id === undefined) return false;
      ids.push(id);
    }
    relations[attribute] = isList ? ids : (ids[0] ?? null);
  }
  const data = { ...document.facts, ...text, ...relations, slug: document.slug };
  const { documentId } = await strapi
    .documents(document.uid)
    .create({ locale, status: 'published', data });
  known.set(keyOf(document), documentId);
  return true;
}

async function addTranslation(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string,
  defaultLocale: string,
  locale: string,
  data: JsonObject,
): Promise<boolean> {
  const rows = strapi.db.query(uid);
  const original = { documentId, locale: defaultLocale, publishedAt: { $notNull: true } };
  if (!(await rows.findOne({ select: ['id'], where: original }))) return false;
  if (await rows.findOne({ select: ['id'], where: { documentId, locale } })) return false;
  await strapi.documents(uid).update({ documentId, locale, status: 'published', data });
  return true;
}

async function findDocument(
  strapi: Core.Strapi,
  target: Target,
  locale: string,
  known: KnownDocuments,
): Promise<string | undefined> {
  const key = keyOf(target);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const row: { documentId: string } | null = await strapi.db
    .query(target.uid)
    .findOne({ select: ['documentId'], where: { slug: target.slug, locale } });
  if (row) known.set(key, row.documentId);
  return row?.documentId;
}

const keyOf = ({ uid, slug }: Target): string => `${uid}/${slug}`;
