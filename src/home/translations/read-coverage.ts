import type { Core } from '@strapi/strapi';
import type { HomeCoverage } from '../answers';
import type { StaffReader } from '../staff-reader';
import { DOCUMENTS_TABLE, TRANSLATIONS_TABLE } from '../tables/home-tables';

interface DocumentRow {
  dataset: string;
  documents: number;
  published: number;
}

interface TranslationRow {
  dataset: string;
  locale: string;
  translated: number;
  published: number;
  stale: number;
}

/** What there is to translate and what has been, in the types and locales that may be read. */
export async function readCoverage(
  strapi: Core.Strapi,
  reader: StaffReader,
): Promise<HomeCoverage> {
  const { default: defaultLocale, codes } = reader.locales;
  const { rows: documents }: { rows: DocumentRow[] } = await strapi.db.connection.raw(
    `select dataset, count(*)::int as documents, (count(*) filter (where is_published))::int as published
     from ${DOCUMENTS_TABLE} where text_hash is not null group by dataset`,
  );
  const { rows: translations }: { rows: TranslationRow[] } = await strapi.db.connection.raw(
    `select dataset, locale, count(*)::int as translated,
       (count(*) filter (where is_published))::int as published,
       (select count(*)::int from ${TRANSLATIONS_TABLE} s
          where s.is_stale and s.locale = t.locale and s.dataset = t.dataset) as stale
     from ${TRANSLATIONS_TABLE} t where text_hash is not null group by dataset, locale`,
  );
  const locales = codes.filter((locale) => locale !== defaultLocale);
  const coverage = locales.flatMap((locale) =>
    reader.readable(locale).map(({ uid, plural }) => {
      const all = documents.find(({ dataset }) => dataset === plural);
      const done = translations.find((row) => row.dataset === plural && row.locale === locale);
      return {
        ...{ uid, locale, documents: all?.documents ?? 0, documentsPublished: all?.published ?? 0 },
        translated: done?.translated ?? 0,
        translatedPublished: done?.published ?? 0,
        stale: done?.stale ?? 0,
      };
    }),
  );
  return { defaultLocale, locales, coverage };
}
