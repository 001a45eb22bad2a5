import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../changes/change-tables';
import { type ContentUid, contentTypeOf } from '../content/content-types';
import { readLocales } from '../content/locales';
import type { DeletedDocument } from './contract';
import { ENTRY_COLUMNS, entryOf, type EntryRow, LOG } from './history-entry';

export interface DeletedQuery {
  uid: ContentUid;
  /** Part of the name, as it was. */
  text?: string;
  page: number;
  pageSize: number;
}

/** A twinning that nobody had named went by its cities, as the log has them. */
const CALLED = `coalesce(l.record ->> :attribute, case
  when jsonb_array_length(l.record::jsonb -> 'cities') > 1 and :dataset = 'twinnings' then (
    select string_agg(c.city ->> 'name', ' – ' order by c.place)
    from jsonb_array_elements(l.record::jsonb -> 'cities') with ordinality as c(city, place)) end)`;

/** Documents of a type that have been deleted and not been made again, the latest first. */
export async function readDeleted(
  strapi: Core.Strapi,
  { uid, text, page, pageSize }: DeletedQuery,
): Promise<{ documents: DeletedDocument[]; total: number }> {
  const type = contentTypeOf(uid);
  const { default: locale } = await readLocales(strapi);
  const gone = `from ${LOG} where l.dataset = :dataset and l.action = 'delete'
    and l.locale = :locale and not exists (
      select 1 from ${LOG_TABLE} n
      where n.document_id = l.document_id and n.locale = l.locale and n.id > l.id
    ) ${text === undefined ? '' : `and strpos(lower(${CALLED}), lower(:text)) > 0`}`;
  const bindings = {
    ...{ dataset: type.plural, locale, attribute: type.text },
    ...(text === undefined ? {} : { text }),
    ...{ limit: pageSize, offset: (page - 1) * pageSize },
  };
  const { connection } = strapi.db;
  const { rows }: { rows: (EntryRow & { document_id: string; label: string | null })[] } =
    await connection.raw(
      `select ${ENTRY_COLUMNS}, l.document_id,
         coalesce(${CALLED}, l.record ->> 'slug') as label
       ${gone} order by l.id desc limit :limit offset :offset`,
      bindings,
    );
  const { rows: counts }: { rows: { total: string }[] } = await connection.raw(
    `select count(*) as total ${gone}`,
    bindings,
  );
  return {
    documents: rows.map((row) => ({
      ...entryOf(row),
      documentId: row.document_id,
      label: row.label,
    })),
    total: Number(counts[0]?.total ?? 0),
  };
}
