import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentTypeName } from '../content/content-types';
import type { ReadingTransaction } from '../content/read';
import { literal, quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';

type PerType<Value> = Readonly<Record<ContentTypeName, Value>>;

export interface Share {
  /** Published documents with text of their own in the locale. */
  translated: number;
  /** Of all published documents, from 0 to 1 with four decimals; null where there are none. */
  share: number | null;
}

/** How much of the register can be read in a locale. */
export interface TranslationState extends Share {
  locale: string;
  byType: PerType<Share>;
}

interface Row {
  type: ContentTypeName;
  locale: string;
  documents: number;
  translated: number;
}

/** Numbers of published documents and of those with text in each locale, in one statement. */
export async function countDocuments(
  strapi: Core.Strapi,
  trx: ReadingTransaction,
  locales: readonly string[],
): Promise<{ documents: PerType<number>; translations: TranslationState[] }> {
  const { rows }: { rows: Row[] } = await trx.raw(
    locales.flatMap((locale) => countsIn(strapi, locale)).join('\nunion all '),
  );
  const inLocale = (locale: string | undefined): Map<ContentTypeName, Row> =>
    new Map(rows.flatMap((row) => (row.locale === locale ? [[row.type, row]] : [])));
  const whole = inLocale(locales[0]);
  const documents = perType((type) => whole.get(type)?.documents ?? 0);
  return {
    documents,
    translations: locales.map((locale) => {
      const found = inLocale(locale);
      const translated = perType((type) => found.get(type)?.translated ?? 0);
      return {
        locale,
        ...shareOf(sum(translated), sum(documents)),
        byType: perType((type) => shareOf(translated[type], documents[type])),
      };
    }),
  };
}

const countsIn = (strapi: Core.Strapi, locale: string): string[] =>
  CONTENT_TYPES.map(({ uid, singular }) => {
    const { tableName } = strapi.db.metadata.get(uid);
    return `select ${literal(singular)} as type, ${literal(locale)} as locale,
        count(*)::int as documents,
        (count(*) filter (where locale = ${literal(locale)}))::int as translated
      from ${quote(readingSchema(locale, 'published'))}.${quote(tableName)}`;
  });

const perType = <Value>(
  valueOf: (type: ContentTypeName) => Value,
): Record<ContentTypeName, Value> => ({
  city: valueOf('city'),
  twinning: valueOf('twinning'),
  anniversary: valueOf('anniversary'),
  network: valueOf('network'),
  exchange: valueOf('exchange'),
  organisation: valueOf('organisation'),
  theme: valueOf('theme'),
});

const sum = (counts: PerType<number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const shareOf = (translated: number, documents: number): Share => ({
  translated,
  share: documents === 0 ? null : Math.round((translated / documents) * 10_000) / 10_000,
});
