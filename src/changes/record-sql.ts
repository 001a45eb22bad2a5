import type { Core } from '@strapi/strapi';
import { type ContentUid, isContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { linkTableOf, literal, quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';
import { attributeValues, type Source } from './record-columns';

interface Target {
  strapi: Core.Strapi;
  locale: string;
  defaultLocale: string;
}

/** Where a record names the cities that it concerns. */
const CITIES_AT: Readonly<Partial<Record<ContentUid, readonly string[]>>> = {
  'api::city.city': ['$.documentId'],
  'api::twinning.twinning': ['$.cities.documentId'],
  'api::anniversary.anniversary': ['$.city.documentId', '$.twinning.cities.documentId'],
  'api::network.network': ['$.members.documentId'],
  'api::exchange.exchange': ['$.host.documentId', '$.cities.documentId'],
  'api::organisation.organisation': ['$.city.documentId'],
};

/** What other documents show of one, or compute from it: only when this changes do theirs. */
const QUOTED_FIELDS: Readonly<Record<ContentUid, readonly string[]>> = {
  'api::city.city': ['slug', 'name', 'countryCode', 'latitude', 'longitude', 'isHome', 'foundedOn'],
  'api::twinning.twinning': ['slug', 'title', 'cities', 'since'],
  'api::anniversary.anniversary': ['slug', 'title'],
  'api::network.network': ['slug', 'name', 'foundedOn'],
  'api::exchange.exchange': ['slug', 'title'],
  'api::organisation.organisation': ['slug', 'name'],
  'api::theme.theme': ['slug', 'name'],
};

/**
 * A query for the public records of one content type in one locale, see `feeds/records.ts`: one row
 * a published document whose id is in the array `ids`. It reads the reading views, so that records
 * have the same text, relations and dates as every other read. Columns:
 *
 * - `document_id`, `locale` (the asked one), `slug`, `record` (JSON text, files by their own path);
 * - `quoted`: of the record, what other records may show or be computed from (JSON text);
 * - `refs`: ids of the documents that the record shows something of;
 * - `cities`, `themes`, `state`: what feeds are narrowed by.
 *
 * `offset 0` keeps PostgreSQL from working the record out anew for each of these.
 */
export function recordsSql(uid: ContentUid, target: Target): string {
  const cities = (CITIES_AT[uid] ?? []).map(idsAt);
  if (uid === 'api::exchange.exchange') cities.push(citiesOfTwinnings(target));
  return `select d.document_id::text as document_id, ${literal(target.locale)}::text as locale,
      d.slug::text as slug, r.record::text as record,
      concat_ws(',', ${QUOTED_FIELDS[uid].map((name) => `r.record -> ${literal(name)}`).join(', ')}) as quoted,
      ${arrayOf([idsAt('$.*.**.documentId')])} as refs,
      ${arrayOf(cities)} as cities,
      ${arrayOf([idsAt('$.themes.documentId')])} as themes,
      ${uid === 'api::twinning.twinning' ? 'd.state::text' : 'null::text'} as state
    from ${viewOf(uid, target)} d
    cross join lateral (select row_to_json(f) as record
      from (select ${recordColumns(uid, target).join(', ')}) f offset 0) r
    where d.document_id = any(ids)`;
}

const idsAt = (path: string): string =>
  `select v #>> '{}' as id from jsonb_path_query(r.record::jsonb, ${literal(path)}) v`;

const arrayOf = (queries: readonly string[]): string =>
  queries.length === 0
    ? `'{}'::text[]`
    : `array(select distinct id collate "C" from (${queries.join(' union all ')}) i order by 1)`;

const viewOf = (uid: string, { strapi, locale }: Target): string =>
  `${quote(readingSchema(locale, 'published'))}.${quote(strapi.db.metadata.get(uid).tableName)}`;

/** An exchange concerns the parties of its agreements, whether or not it names them as well. */
function citiesOfTwinnings(target: Target): string {
  const { db } = target.strapi;
  const twinnings = linkTableOf(db.metadata.get('api::exchange.exchange'), 'twinnings');
  const cities = linkTableOf(db.metadata.get('api::twinning.twinning'), 'cities');
  return `select c.document_id::text from public.${quote(twinnings.table)} kt
      join ${viewOf('api::twinning.twinning', target)} t on t.id = kt.${quote(twinnings.to)}
      join public.${quote(cities.table)} kc on kc.${quote(cities.from)} = t.id
      join ${viewOf('api::city.city', target)} c on c.id = kc.${quote(cities.to)}
      where kt.${quote(twinnings.from)} = d.id`;
}

/** The columns of a record: its id, then the attributes in the order of the schema. */
const recordColumns = (uid: ContentUid, target: Target): string[] => [
  'd.document_id as "documentId"',
  ...attributeValues({ uid, alias: 'd' }, readingSource(target)).map(
    ([name, value]) => `${value} as ${quote(name)}`,
  ),
  'd.locale as locale',
  'd.fallback_fields as "fallbackFields"',
];

function readingSource(target: Target): Source {
  const { strapi, locale, defaultLocale } = target;
  const hasOwnLinks = (uid: string): boolean =>
    isContentUid(uid) &&
    locale !== defaultLocale &&
    localisedAttributes(strapi.contentType(uid)).components.length > 0;
  const inSchema = (isView: boolean, table: string): string =>
    `${quote(isView ? readingSchema(locale, 'published') : 'public')}.${quote(table)}`;
  return {
    strapi,
    documents: (uid) => viewOf(uid, target),
    componentLinks: (uid, table) => inSchema(hasOwnLinks(uid), table),
    files: (table) => inSchema(locale !== defaultLocale, table),
  };
}
