import type { Core } from '@strapi/strapi';
import { contentTypeOf, type ContentUid } from '../content/content-types';
import { readLocales } from '../content/locales';
import { columnOf, quote } from '../content/views/metadata';
import { readingSchema, type Version } from '../content/views/reading-schema';

/** What a document is called, and the other values that are computed for its readers. */
export type Shown = Readonly<Record<string, unknown>>;

/** Attributes whose stored value readers do not get, besides a title that nobody has written. */
export const COMPUTED: Readonly<Partial<Record<ContentUid, readonly string[]>>> = {
  'api::anniversary.anniversary': ['dueOn'],
};

/** Types whose title is composed where nobody has written one; others have a name of their own. */
export const isComposed = (uid: ContentUid): boolean =>
  uid === 'api::twinning.twinning' || uid === 'api::anniversary.anniversary';

/** In which locale and version documents are shown. */
export interface Showing {
  /** One that does not exist is the default one. */
  locale: string | undefined;
  version: Version;
}

/**
 * What documents are called where they are shown, by document id: their own name or title in the
 * locale, else that of the default locale, else what is composed for readers, else their short name.
 * Beside it, under the name of their attribute, values that are computed. One statement.
 */
export async function readShown(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentIds: ReadonlySet<string>,
  { locale, version }: Showing,
): Promise<Map<string, Shown>> {
  if (documentIds.size === 0) return new Map();
  const { default: defaultLocale, codes } = await readLocales(strapi);
  const known = locale !== undefined && codes.includes(locale) ? locale : defaultLocale;
  const meta = strapi.db.metadata.get(uid);
  const { text } = contentTypeOf(uid);
  const computed = (COMPUTED[uid] ?? []).map(
    (name) => `, ${quote(columnOf(meta, name))} as ${quote(name)}`,
  );
  const { rows }: { rows: ({ id: string } & Shown)[] } = await strapi.db.connection.raw(
    `select document_id as id,
       coalesce(${quote(columnOf(meta, text))}, slug, document_id) as ${quote(text)}
       ${computed.join('')}
     from ${quote(readingSchema(known, version))}.${quote(meta.tableName)}
     where document_id = any(?::text[])`,
    [[...documentIds]],
  );
  return new Map(rows.map(({ id, ...shown }) => [id, shown]));
}
