import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf, isContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { type Attribute, FILE_UID, publicAttributes } from '../content/query/attributes';
import { columnOf, linkTableOf, literal, quote } from '../content/views/metadata';
import { readingSchema } from '../content/views/reading-schema';

interface Target {
  strapi: Core.Strapi;
  locale: string;
  defaultLocale: string;
}

type Populated = Extract<Attribute, { target: string }>;

/** A row that has attributes: the type or component it is of, and its alias in the query. */
interface Owner {
  uid: string;
  alias: string;
}

/** Row ids change with every publication, and the times of Strapi's rows are not what is seen. */
const UNSEEN = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];
const FILE_FIELDS = ['url', 'name', 'alternativeText', 'caption', 'mime', 'width', 'height'];
/** What a card needs of a related document, besides its id, slug and name. */
const CARD_FIELDS: Readonly<Partial<Record<ContentUid, readonly string[]>>> = {
  'api::city.city': ['countryCode', 'latitude', 'longitude', 'isHome'],
};
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
function recordColumns(uid: ContentUid, target: Target): string[] {
  const owner = { uid, alias: 'd' };
  return [
    'd.document_id as "documentId"',
    ...attributeValues(owner, target).map(([name, value]) => `${value} as ${quote(name)}`),
    'd.locale as locale',
    'd.fallback_fields as "fallbackFields"',
  ];
}

function attributeValues(owner: Owner, target: Target): [name: string, value: string][] {
  const values: [string, string][] = [];
  for (const [name, attribute] of publicAttributes(target.strapi, owner.uid)) {
    if (UNSEEN.includes(name) || attribute.kind === 'localizations') continue;
    if (attribute.kind === 'scalar') values.push([name, scalar(owner, name, target)]);
    else if (!attribute.inverse) values.push([name, populated(owner, name, attribute, target)]);
  }
  return values;
}

const scalar = ({ uid, alias }: Owner, name: string, { strapi }: Target): string =>
  `${alias}.${quote(columnOf(strapi.db.metadata.get(uid), name))}`;

function populated(owner: Owner, name: string, attribute: Populated, target: Target): string {
  if (attribute.kind === 'component') return components(owner, name, attribute, target);
  if (attribute.kind === 'media') return files(owner, name, attribute, target);
  return references(owner, name, attribute, target);
}

function references(owner: Owner, name: string, attribute: Populated, target: Target): string {
  const { target: uid, many } = attribute;
  if (!isContentUid(uid)) throw new Error(`${owner.uid}.${name} relates to ${uid}: not public`);
  const link = linkTableOf(target.strapi.db.metadata.get(owner.uid), name);
  const [k, o] = [`${owner.alias}_k`, `${owner.alias}_o`];
  const shown: Owner = { uid, alias: o };
  const fields = ['documentId', 'slug', contentTypeOf(uid).text, ...(CARD_FIELDS[uid] ?? [])];
  const row = fields.map((field): [string, string] => [field, scalar(shown, field, target)]);
  // An anniversary shows whose agreement it is of.
  if (owner.uid === 'api::anniversary.anniversary' && uid === 'api::twinning.twinning') {
    const cities = publicAttributes(target.strapi, uid).get('cities');
    if (cities?.kind === 'relation') {
      row.push(['cities', references(shown, 'cities', cities, target)]);
    }
  }
  const from = `from public.${quote(link.table)} ${k}
      join ${viewOf(uid, target)} ${o} on ${o}.id = ${k}.${quote(link.to)}
      where ${k}.${quote(link.from)} = ${owner.alias}.id`;
  return collected(many, row, from, link.order ? `${k}.${quote(link.order)}, ${k}.id` : `${k}.id`);
}

function components(owner: Owner, name: string, attribute: Populated, target: Target): string {
  const { strapi, locale, defaultLocale } = target;
  const { table, from } = linkTableOf(strapi.db.metadata.get(owner.uid), name);
  const { components: localised } = localisedAttributes(
    strapi.contentType(owner.uid as ContentUid),
  );
  const schema =
    localised.length > 0 && locale !== defaultLocale
      ? readingSchema(locale, 'published')
      : 'public';
  const [k, c] = [`${owner.alias}_k`, `${owner.alias}_c`];
  const rows = strapi.db.metadata.get(attribute.target).tableName;
  return collected(
    attribute.many,
    attributeValues({ uid: attribute.target, alias: c }, target),
    `from ${quote(schema)}.${quote(table)} ${k} join public.${quote(rows)} ${c} on ${c}.id = ${k}.cmp_id
      where ${k}.${quote(from)} = ${owner.alias}.id and ${k}.field = ${literal(name)}`,
    `${k}."order", ${k}.id`,
  );
}

function files(owner: Owner, name: string, { many }: Populated, target: Target): string {
  const [k, f] = [`${owner.alias}_k`, `${owner.alias}_f`];
  const { tableName } = target.strapi.db.metadata.get(FILE_UID);
  const file: Owner = { uid: FILE_UID, alias: f };
  return collected(
    many,
    FILE_FIELDS.map((field): [string, string] => [field, scalar(file, field, target)]),
    `from public.files_related_mph ${k} join public.${quote(tableName)} ${f} on ${f}.id = ${k}.file_id
      where ${k}.related_id = ${owner.alias}.id and ${k}.related_type = ${literal(owner.uid)}
        and ${k}.field = ${literal(name)}`,
    `${k}."order", ${k}.id`,
  );
}

/** One JSON object, or a list of them, which is empty where there are none. */
function collected(many: boolean, row: [string, string][], from: string, order: string): string {
  const entries = row.map(([name, value]) => `${literal(name)}, ${value}`).join(', ');
  const object = `json_build_object(${entries})`;
  return many
    ? `(select coalesce(json_agg(${object} order by ${order}), '[]'::json) ${from})`
    : `(select ${object} ${from} order by ${order} limit 1)`;
}
