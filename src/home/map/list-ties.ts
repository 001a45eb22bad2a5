import type { Core } from '@strapi/strapi';
import { linkTableOf, quote } from '../../content/views/metadata';
import { readingSchema } from '../../content/views/reading-schema';
import type { Listed, ListedTie } from '../answers';
import { PAGE_SIZE } from '../read-input';
import type { StaffReader } from '../staff-reader';

interface TieQuery {
  /** Slug of a city that the agreements must name; all agreements without it. */
  city?: string;
  page: number;
}

/** A page of all agreements, or of those of a city, drafts included, in the order of their slugs. */
export async function listTies(
  strapi: Core.Strapi,
  { language, locales }: StaffReader,
  { city, page }: TieQuery,
): Promise<Listed<ListedTie>> {
  const meta = strapi.db.metadata.get('api::twinning.twinning');
  const cities = strapi.db.metadata.get('api::city.city');
  const link = linkTableOf(meta, 'cities');
  const table = quote(meta.tableName);
  const condition =
    city === undefined
      ? ''
      : `and t.id in (select k.${quote(link.from)} from ${quote(link.table)} k
           join ${quote(cities.tableName)} c on c.id = k.${quote(link.to)}
           where coalesce(c.slug, c.document_id) = :city
             and c.published_at is null and c.locale = :locale)`;
  const chosen = `from public.${table} t
    where t.published_at is null and t.locale = :locale ${condition}`;
  const values = { city: city ?? '', locale: locales.default, limit: PAGE_SIZE };
  const { rows: counted }: { rows: { total: number }[] } = await strapi.db.connection.raw(
    `select count(*)::int as total ${chosen}`,
    values,
  );
  const total = counted[0]?.total ?? 0;
  // Only the agreements of the page are given their composed titles.
  const { rows }: { rows: ListedTie[] } = await strapi.db.connection.raw(
    `select v.document_id as "documentId", coalesce(v.title, v.slug, v.document_id) as title,
       v.state, v.since
     from (select t.id, t.slug, t.document_id ${chosen}
       order by t.slug collate "C", t.document_id limit :limit offset :offset) p
     join ${quote(readingSchema(language, 'draft'))}.${table} v on v.id = p.id
     order by p.slug collate "C", p.document_id`,
    { ...values, offset: (page - 1) * PAGE_SIZE },
  );
  return { data: rows, total, pageCount: Math.ceil(total / PAGE_SIZE) };
}
