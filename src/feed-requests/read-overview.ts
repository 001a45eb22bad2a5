import type { Core } from '@strapi/strapi';
import { instantSql, RECORDS_TABLE } from '../changes/change-tables';
import { readEntry } from '../changes/read-entry';
import type { DatasetName } from '../feeds/records';

/** How much there is to read, for people. */
export interface Overview {
  /** How many records there are in each dataset, and when one of them last changed. */
  datasets: { dataset: DatasetName; count: number; modified: string | null }[];
  /** A published city, a partner if there is one, for examples. */
  exampleCity: { slug: string; name: string } | null;
}

export async function readOverview(strapi: Core.Strapi, locale: string): Promise<Overview> {
  const { rows }: { rows: Overview['datasets'] } = await strapi.db.connection.raw(
    `select dataset, (count(*) filter (where deleted_at is null))::int as count,
         ${instantSql('max(modified_at)')} as modified
       from ${RECORDS_TABLE} where locale = ? group by dataset`,
    [locale],
  );
  return { datasets: rows, exampleCity: await readExampleCity(strapi, locale) };
}

async function readExampleCity(
  strapi: Core.Strapi,
  locale: string,
): Promise<Overview['exampleCity']> {
  const city: { documentId: string } | null = await strapi.db.query('api::city.city').findOne({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true } },
    orderBy: [{ isHome: 'asc' }, { slug: 'asc' }],
  });
  if (!city) return null;
  const entry = await readEntry(strapi, { dataset: 'cities', locale, documentId: city.documentId });
  const record = entry?.record;
  if (!record || !('name' in record) || record.slug === null || record.name === null) return null;
  return { slug: record.slug, name: record.name };
}
