import type { Core } from '@strapi/strapi';
import { isContentUid } from '../content/content-types';
import { columnOf } from '../content/views/metadata';
import { copyComponents, copyFiles } from './copy-lists';
import { type Fields, sameItems, sameList } from './fields';
import { toFields } from './read-fields';
import type { TypeSchema } from './type-schema';
import type { Write } from './write';

/** The part of Strapi's i18n plugin that copies facts from one row to those of other locales. */
interface LocalizationService {
  syncNonLocalizedAttributes(
    source: Record<string, unknown>,
    model: { uid: string },
  ): Promise<unknown>;
}

/**
 * Takes the copying of facts over from Strapi, which copies from whichever row was written, a
 * translation included, and only if that differs from another that it picks by chance. So published
 * versions drift apart, and publishing a translation publishes facts that are still being drafted.
 */
export function takeOverFactSync(strapi: Core.Strapi): void {
  const service: LocalizationService = strapi.plugin('i18n').service('localizations');
  const stock = service.syncNonLocalizedAttributes.bind(service);
  service.syncNonLocalizedAttributes = async (source, model) =>
    isContentUid(model.uid) ? undefined : stock(source, model);
}

/**
 * Gives the rows of all translations the facts of the default locale, each in its own version.
 * Readers take facts from the default locale anyway; this keeps what the admin panel shows and what
 * people query in the database the same. When a translation was changed stays as it was.
 */
export async function syncTranslations(write: Write, documentId: string): Promise<void> {
  const rows = await readRows(write, documentId);
  if (!rows.some(({ locale }) => locale !== write.defaultLocale)) return;
  await copyColumns(write, documentId);
  await copyLists(write, rows);
}

interface Row extends Record<string, unknown> {
  id: number;
  locale: string;
  publishedAt: unknown;
}

const factComponents = ({ components, localised }: TypeSchema): string[] =>
  Object.keys(components).filter((name) => !localised.has(name));

/** All rows of a document with what lies in other tables: components and pictures. */
async function readRows({ strapi, uid, schema }: Write, documentId: string): Promise<Row[]> {
  const media = Object.keys(schema.media).map((name) => [name, true]);
  const components = factComponents(schema).map((name) => [
    name,
    {
      populate: Object.fromEntries(
        Object.keys(schema.components[name]?.media ?? {}).map((file) => [file, true]),
      ),
    },
  ]);
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where: { documentId },
    populate: Object.fromEntries([...media, ...components]),
  });
  return rows;
}

/** One statement, which touches only the rows that differ. */
async function copyColumns(write: Write, documentId: string): Promise<void> {
  const { strapi, trx, uid, schema, defaultLocale } = write;
  const meta = strapi.db.metadata.get(uid);
  const columns = Object.keys(schema.scalars)
    .filter((name) => !schema.localised.has(name))
    .map((name) => columnOf(meta, name));
  const list = (alias: string): string => columns.map(() => `${alias}.??`).join(', ');
  await trx.raw(
    `update ?? t set ${columns.map(() => '?? = d.??').join(', ')} from ?? d
       where t.document_id = ? and d.document_id = t.document_id and d.locale = ? and t.locale <> ?
         and (d.published_at is null) = (t.published_at is null)
         and row(${list('t')}) is distinct from row(${list('d')})`,
    [
      meta.tableName,
      ...columns.flatMap((column) => [column, column]),
      meta.tableName,
      ...[documentId, defaultLocale, defaultLocale],
      ...columns,
      ...columns,
    ],
  );
}

/** Each list on its own, and only to the rows where it differs. */
async function copyLists(write: Write, rows: readonly Row[]): Promise<void> {
  const { schema, defaultLocale } = write;
  const lists = rows.map(({ id, locale, publishedAt, ...row }) => ({
    ...{ id, isFacts: locale === defaultLocale, isPublished: publishedAt !== null },
    ...toFields(schema, row),
  }));
  for (const source of lists.filter(({ isFacts }) => isFacts)) {
    const others = lists.filter(
      ({ isFacts, isPublished }) => !isFacts && isPublished === source.isPublished,
    );
    for (const name of factComponents(schema)) {
      const same = (row: Fields): boolean =>
        sameItems(row.components[name] ?? [], source.components[name] ?? []);
      const differing = others.filter((row) => !same(row)).map(({ id }) => id);
      if (differing.length > 0) await copyComponents(write, name, source.id, differing);
    }
    for (const name of Object.keys(schema.media)) {
      const same = (row: Fields): boolean =>
        sameList(row.media[name] ?? [], source.media[name] ?? []);
      const differing = others.filter((row) => !same(row)).map(({ id }) => id);
      if (differing.length > 0) await copyFiles(write, name, source.id, differing);
    }
  }
}
