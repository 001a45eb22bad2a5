import type { Core, Struct } from '@strapi/strapi';
import type { SampleDocument, Target } from './read-sample';
import type { JsonObject } from './read-files';

/** Documents of the sample that are known to exist: document ids by content type and slug. */
export type KnownDocuments = Map<string, string>;

interface OfferedLocales {
  default: string;
  /** The default locale first, when it is among them. */
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
  if (!isNew && !(await isPublished(strapi, document, documentId, locales.default))) return 0;

  const documents = strapi.documents(document.uid);
  const written = isNew ? [locales.default] : [];
  for (const locale of locales.offered) {
    const data = document.texts.get(locale);
    if (!data || locale === locales.default) continue;
    if (await hasRow(strapi, document, { documentId, locale })) continue;
    await documents.update({ documentId, locale, data });
    written.push(locale);
  }
  // Strapi copies the facts of a draft to the drafts of all its locales at every write, and lists
  // are what takes long: they come last, once.
  const { lists } = splitFacts(strapi, document);
  if (isNew && Object.keys(lists).length > 0) {
    await documents.update({ documentId, locale: locales.default, data: lists });
  }
  if (written.length > 0) await documents.publish({ documentId, locale: written });
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
  const { values } = splitFacts(strapi, document);
  const data = { ...values, ...document.texts.get(locale), ...relations, slug: document.slug };
  const { documentId } = await strapi.documents(document.uid).create({ locale, data });
  known.set(keyOf(document), documentId);
  return documentId;
}

/** Facts that are columns, and those that are lists of components. */
function splitFacts(
  strapi: Core.Strapi,
  { uid, facts }: SampleDocument,
): { values: JsonObject; lists: JsonObject } {
  const { attributes }: Pick<Struct.ContentTypeSchema, 'attributes'> = strapi.contentType(uid);
  const values: JsonObject = {};
  const lists: JsonObject = {};
  for (const [name, value] of Object.entries(facts)) {
    (attributes[name]?.type === 'component' ? lists : values)[name] = value;
  }
  return { values, lists };
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

const isPublished = (
  strapi: Core.Strapi,
  target: Target,
  documentId: string,
  locale: string,
): Promise<boolean> =>
  hasRow(strapi, target, { documentId, locale, publishedAt: { $notNull: true } });

async function hasRow(strapi: Core.Strapi, { uid }: Target, where: object): Promise<boolean> {
  const row: unknown = await strapi.db.query(uid).findOne({ select: ['id'], where });
  return row !== null;
}

const keyOf = ({ uid, slug }: Target): string => `${uid}/${slug}`;
