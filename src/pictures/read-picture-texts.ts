import type { Core } from '@strapi/strapi';
import { FILE_UID } from '../content/query/attributes';
import { FILE_TEXTS_TABLE } from '../content/views/reading-schema';

/** What is said of a picture, in one locale. */
export interface PictureText {
  alternativeText: string | null;
  caption: string | null;
}

export interface DescribedPicture {
  id: number;
  name: string;
  /** Of a small version where there is one. */
  url: string;
  /** In the asked locale, no other's in its place. */
  text: PictureText;
  /** In the default locale. */
  source: PictureText;
}

interface FileRow {
  id: number;
  name: string;
  url: string;
  formats: { thumbnail?: { url?: string } } | null;
  alternativeText: string | null;
  caption: string | null;
}

/** Of the pictures, how many are described in each locale. */
export async function countDescribed(
  strapi: Core.Strapi,
  ids: readonly number[],
  codes: readonly string[],
  defaultLocale: string,
): Promise<{ code: string; described: number }[]> {
  const { tableName } = strapi.db.metadata.get(FILE_UID);
  const { rows }: { rows: { code: string; described: number }[] } = await strapi.db.connection.raw(
    `select l.code, count(nullif(btrim(case when l.code = ? then f.alternative_text
                else t.alternative_text end), ''))::int as described
         from unnest(?::text[]) with ordinality as l (code, place)
         left join ?? f on f.id = any(?)
         left join ${FILE_TEXTS_TABLE} t on t.file_id = f.id and t.locale = l.code
        group by l.code, l.place order by l.place`,
    [defaultLocale, [...codes], tableName, [...ids]],
  );
  return rows;
}

/** Those of the files that are pictures, with what is said of them in a locale and in the default one. */
export async function readPictureTexts(
  strapi: Core.Strapi,
  ids: readonly number[],
  locale: string,
  defaultLocale: string,
): Promise<DescribedPicture[]> {
  const rows: FileRow[] = await strapi.db.query(FILE_UID).findMany({
    where: { id: { $in: [...ids] }, mime: { $startsWith: 'image/' } },
    orderBy: { id: 'asc' },
  });
  const { rows: texts }: { rows: (PictureText & { id: number })[] } =
    await strapi.db.connection.raw(
      `select file_id as id, alternative_text as "alternativeText", caption
         from ${FILE_TEXTS_TABLE} where locale = ? and file_id = any(?)`,
      [locale, [...ids]],
    );
  const translated = new Map(texts.map(({ id, ...text }) => [id, text]));
  const none: PictureText = { alternativeText: null, caption: null };
  return rows.map(({ id, name, url, formats, alternativeText, caption }) => {
    const source = { alternativeText, caption };
    const text = locale === defaultLocale ? source : (translated.get(id) ?? none);
    return { id, name, url: formats?.thumbnail?.url ?? url, text, source };
  });
}
