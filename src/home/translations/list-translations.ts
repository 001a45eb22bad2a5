import type { Core } from '@strapi/strapi';
import { instantSql } from '../../changes/change-tables';
import { CONTENT_TYPES, type ContentUid } from '../../content/content-types';
import type { Listed, TranslationGap } from '../answers';
import { PAGE_SIZE } from '../read-input';
import { readTitles } from '../read-titles';
import type { StaffReader } from '../staff-reader';
import { DOCUMENTS_TABLE, TRANSLATIONS_TABLE } from '../tables/home-tables';

/**
 * `missing`: there is text in the default locale, and none in this one. `stale`: the text of the
 * default locale is not what it was when the translation was made, changes to facts aside.
 */
export const GAPS = ['missing', 'stale'] as const;
export type Gap = (typeof GAPS)[number];

interface ListQuery {
  gap: Gap;
  locale: string;
  /** All that may be read if none is given. */
  uid?: ContentUid;
  page: number;
}

interface ListRow {
  dataset: string;
  documentId: string;
  sourceChangedAt: string;
  changedAt: string | null;
  isPublished: boolean;
}

/** A page of the gaps in one locale, those whose text changed last first. */
export async function listTranslations(
  strapi: Core.Strapi,
  reader: StaffReader,
  { gap, locale, uid, page }: ListQuery,
): Promise<Listed<TranslationGap>> {
  const types = reader.readable(locale).filter((type) => uid === undefined || type.uid === uid);
  const values = { locale, datasets: types.map(({ plural }) => plural) };
  const total = await count(strapi, gap, values);
  const { rows }: { rows: ListRow[] } = await strapi.db.connection.raw(
    `select d.dataset, d.document_id as "documentId", ${instantSql('d.changed_at')} as "sourceChangedAt",
       ${gap === 'stale' ? instantSql('t.changed_at') : 'null'} as "changedAt",
       ${gap === 'stale' ? 't' : 'd'}.is_published as "isPublished"
     from ${DOCUMENTS_TABLE} d
     ${
       gap === 'stale'
         ? `join ${TRANSLATIONS_TABLE} t using (document_id)
            where t.is_stale and t.locale = :locale and t.dataset = any(:datasets)`
         : `where d.text_hash is not null and d.dataset = any(:datasets) and not exists (
              select from ${TRANSLATIONS_TABLE} t where t.document_id = d.document_id
                and t.locale = :locale and t.text_hash is not null)`
     }
     order by d.changed_at desc, d.document_id limit :limit offset :offset`,
    { ...values, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const listed = rows.flatMap((row) => {
    const type = CONTENT_TYPES.find(({ plural }) => plural === row.dataset);
    return type ? [{ ...row, uid: type.uid }] : [];
  });
  const titles = await readTitles(strapi, reader.language, listed);
  return {
    data: listed.map(({ dataset: _dataset, ...row }) => ({
      ...row,
      title: titles.get(row.documentId) ?? row.documentId,
      mayUpdate: reader.may('update', row.uid, locale),
    })),
    total,
    pageCount: Math.ceil(total / PAGE_SIZE),
  };
}

async function count(
  strapi: Core.Strapi,
  gap: Gap,
  values: { locale: string; datasets: string[] },
): Promise<number> {
  const inLocale = `from ${TRANSLATIONS_TABLE} where locale = :locale and dataset = any(:datasets)`;
  // The text of the default locale may have gone while its translation is still there.
  const sql =
    gap === 'stale'
      ? `select count(*)::int as total ${inLocale} and is_stale`
      : `select (select count(*) from ${DOCUMENTS_TABLE}
             where text_hash is not null and dataset = any(:datasets))::int
           - (select count(*) ${inLocale} and text_hash is not null)::int
           + (select count(*) from ${TRANSLATIONS_TABLE} t join ${DOCUMENTS_TABLE} d using (document_id)
               where t.is_stale and t.locale = :locale and t.dataset = any(:datasets)
                 and t.text_hash is not null and d.text_hash is null)::int as total`;
  const { rows }: { rows: { total: number }[] } = await strapi.db.connection.raw(sql, values);
  return rows[0]?.total ?? 0;
}
