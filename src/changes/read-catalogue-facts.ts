import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentUid } from '../content/content-types';
import { readLocales } from '../content/locales';
import { columnOf, linkTableOf, literal, quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';
import { boundsColumns } from '../content/views/type-view-sql';
import type { CatalogueFacts, DatasetFacts } from '../feeds/catalogue/catalogue-facts';
import type { DatasetName } from '../feeds/records';
import { CHANGES_TABLE, instantSql } from './change-tables';
import { ensurePublicRecords } from './ensure-public-records';

interface Source {
  strapi: Core.Strapi;
  /** Of the default locale, which has all documents and all facts. */
  schema: string;
}

/** Dates of what a dataset is about, not of its sources or figures. */
const DATES: Readonly<Partial<Record<ContentUid, readonly string[]>>> = {
  'api::city.city': ['foundedOn', 'dissolvedOn'],
  'api::twinning.twinning': ['since', 'until'],
  'api::anniversary.anniversary': ['dueOn', 'celebratedOn'],
  'api::network.network': ['foundedOn'],
  'api::exchange.exchange': ['startsOn', 'endsOn'],
};

/** What the catalogue of a locale tells of the data. A few short reads, however much there is. */
export async function readCatalogueFacts(
  strapi: Core.Strapi,
  locale: string,
): Promise<CatalogueFacts> {
  await ensurePublicRecords(strapi);
  const { default: defaultLocale } = await readLocales(strapi);
  const source = { strapi, schema: readingSchema(defaultLocale, 'published') };
  return { datasets: await readDatasets(source, locale), ...(await readPlaces(source)) };
}

type Row = DatasetFacts & { dataset: DatasetName };

/** The first change of a dataset published its first record. */
async function readDatasets(
  source: Source,
  locale: string,
): Promise<Readonly<Record<DatasetName, DatasetFacts>>> {
  const queries = CONTENT_TYPES.map(({ uid, plural }) => {
    const changed = (order: 'asc' | 'desc') =>
      `(select ${instantSql('at')} from ${CHANGES_TABLE}
          where dataset = ${literal(plural)} and locale = ${literal(locale)}
          order by sequence ${order} limit 1)`;
    return `select ${literal(plural)} as dataset, ${changed('asc')} as issued,
        ${changed('desc')} as modified, ${earliest(source, uid)} as earliest`;
  });
  const { rows }: { rows: Row[] } = await source.strapi.db.connection.raw(
    queries.join(' union all '),
  );
  const facts = (name: DatasetName): DatasetFacts => {
    const {
      issued = null,
      modified = null,
      earliest = null,
    } = rows.find(({ dataset }) => dataset === name) ?? {};
    return { issued, modified, earliest };
  };
  return {
    cities: facts('cities'),
    twinnings: facts('twinnings'),
    anniversaries: facts('anniversaries'),
    networks: facts('networks'),
    exchanges: facts('exchanges'),
    organisations: facts('organisations'),
    themes: facts('themes'),
  };
}

/** The date that may begin first, of all dates of the published documents of a type. */
function earliest({ strapi, schema }: Source, uid: ContentUid): string {
  const meta = strapi.db.metadata.get(uid);
  const dates = (DATES[uid] ?? []).map((attribute) => {
    const column = columnOf(meta, attribute);
    const { start, end } = boundsColumns(column);
    return `select ${quote(column)} as date, ${quote(start)} as first, ${quote(end)} as last
      from ${quote(schema)}.${quote(meta.tableName)}`;
  });
  if (uid === 'api::twinning.twinning') dates.push(milestones({ strapi, schema }));
  if (dates.length === 0) return 'null';
  return `(select date from (${dates.join(' union all ')}) d
    where first is not null order by first, last limit 1)`;
}

/** A proposal or a vote comes before the signature. */
function milestones({ strapi, schema }: Source): string {
  const meta = strapi.db.metadata.get('api::twinning.twinning');
  const { table, from } = linkTableOf(meta, 'milestones');
  const { tableName } = strapi.db.metadata.get('twinning.milestone');
  return `select m.date, m.date_start, m.date_end
    from ${quote(schema)}.${quote(meta.tableName)} t
    join public.${quote(table)} k on k.${quote(from)} = t.id and k.field = 'milestones'
    join ${quote(schema)}.${quote(tableName)} m on m.id = k.cmp_id`;
}

async function readPlaces({
  strapi,
  schema,
}: Source): Promise<Pick<CatalogueFacts, 'countries' | 'homes'>> {
  const cities = `${quote(schema)}.${quote(strapi.db.metadata.get('api::city.city').tableName)}`;
  const { rows: countries }: { rows: { code: string }[] } = await strapi.db.connection.raw(
    `select distinct country_code as code from ${cities} where country_code is not null order by 1`,
  );
  const { rows: homes }: { rows: CatalogueFacts['homes'] } = await strapi.db.connection.raw(
    `select document_id as "documentId", geonames_id as "geonamesId", latitude, longitude
       from ${cities} where is_home order by slug`,
  );
  return { countries: countries.map(({ code }) => code), homes };
}
