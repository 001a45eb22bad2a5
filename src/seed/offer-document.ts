import type { Core } from '@strapi/strapi';
import { localisedAttributes } from '../content/localised-attributes';
import type { SampleDocument, Target } from './read-sample';
import type { JsonObject } from './read-files';

/** Documents of the sample that are known to exist: document ids by content type and slug. */
export type KnownDocuments = Map<string, string>;

interface OfferedLocales {
  default: string;
  offered: readonly string[];
}

/**
 * Creates what is missing of a document, published: the document itself when the default locale is
 * offered, and its translations. A document or a translation that exists is left alone; nothing is
 * added where a partner or the original is gone or not published. Returns how many locales were
 * written. Throws what the rules of the content throw.
 */
export async function offerDocument(
  strapi: Core.Strapi,
  document: SampleDocument,
  locales: OfferedLocales,
  known: KnownDocuments,
): Promise<number> {
  const existing = await findDocument(strapi, document, locales.default, known);
  const isNew = existing === undefined && locales.offered.includes(locales.default);
  const documentId = isNew ? await createDraft(strapi, document, locales.default, known) : existing;
  if (documentId === undefined) return 0;
  const original = { documentId, locale: locales.default, publishedAt: { $notNull: true } };
  if (!isNew && !(await hasRow(strapi, document, original))) return 0;

  const written = isNew ? [locales.default] : [];
  for (const locale of locales.offered) {
    const text = document.texts.get(locale);
    if (!text || locale === locales.default) continue;
    if (await hasRow(strapi, document, { documentId, locale })) continue;
    await addTranslation(strapi, document, { documentId, locale, text });
    written.push(locale);
  }
  if (written.length > 0) {
    await strapi.documents(document.uid).publish({ documentId, locale: written });
  }
  return written.length;
}

async function createDraft(
  strapi: Core.Strapi,
  document: SampleDocument,
  locale: string,
  known: KnownDocuments,
): Promise<string | undefined> {
  const relations: JsonObject = {};
  for (const { attribute, targets, isList } of document.relations) {
    const ids: string[] = [];
    for (const target of targets) {
      const id = await findDocument(strapi, target, locale, known);
      if (id === undefined) return undefined;
      ids.push(id);
    }
    relations[attribute] = isList ? ids : (ids[0] ?? null);
  }
  const text = document.texts.get(locale);
  const data = { ...document.facts, ...text, ...relations, slug: document.slug };
  const { documentId } = await strapi.documents(document.uid).create({ locale, data });
  known.set(keyOf(document), documentId);
  return documentId;
}

/**
 * A draft of the translation. Plain text has no rules of its own and is inserted as it is; the
 * facts reach its row when the document is published. That is six of seven texts, and more than
 * half of what a load through the document service would take.
 */
async function addTranslation(
  strapi: Core.Strapi,
  { uid }: SampleDocument,
  { documentId, locale, text }: { documentId: string; locale: string; text: JsonObject },
): Promise<void> {
  const { components } = localisedAttributes(strapi.contentType(uid));
  if (components.some((name) => name in text)) {
    await strapi.documents(uid).update({ documentId, locale, data: text });
  } else {
    // Without a date, the row would be a published one.
    await strapi.db.query(uid).create({ data: { ...text, documentId, locale, publishedAt: null } });
  }
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

async function hasRow(strapi: Core.Strapi, { uid }: Target, where: object): Promise<boolean> {
  const row: unknown = await strapi.db.query(uid).findOne({ select: ['id'], where });
  return row !== null;
}

const keyOf = ({ uid, slug }: Target): string => `${uid}/${slug}`;
