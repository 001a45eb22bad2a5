import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf, isContentUid } from '../content/content-types';
import { type Attribute, FILE_UID, publicAttributes } from '../content/query/attributes';
import { columnOf, linkTableOf, literal, quote } from '../content/views/metadata';

/** Where the rows of content types and the links to their components are read. */
export interface Source {
  strapi: Core.Strapi;
  /** Table or view with the documents of a type, quoted, in its schema. */
  documents(uid: ContentUid): string;
  /** The same for the links from documents or components to their components. */
  componentLinks(uid: string, table: string): string;
  /** The same for uploaded files. */
  files(table: string): string;
  /** Whether files carry their ids, which the public is not told. */
  namesFiles?: boolean;
}

type Populated = Extract<Attribute, { target: string }>;

/** A row that has attributes: the type or component it is of, and its alias in the query. */
interface Owner {
  uid: string;
  alias: string;
}

/** Row ids change with every publication, and the times of Strapi's rows are not what is seen. */
export const UNSEEN = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];
export const FILE_FIELDS = ['url', 'name', 'alternativeText', 'caption', 'mime', 'width', 'height'];
/** What a card needs of a related document, besides its id, slug and name. */
export const CARD_FIELDS: Readonly<Partial<Record<ContentUid, readonly string[]>>> = {
  'api::city.city': ['countryCode', 'latitude', 'longitude', 'isHome'],
};

/**
 * Expressions for the attributes of a row, in the order of the schema: scalars, components with all
 * that is in them, cards of related documents (not of those that are linked from the other side),
 * files. Lists keep their order.
 */
export function attributeValues(owner: Owner, source: Source): [name: string, sql: string][] {
  const values: [string, string][] = [];
  for (const [name, attribute] of publicAttributes(source.strapi, owner.uid)) {
    if (UNSEEN.includes(name) || attribute.kind === 'localizations') continue;
    if (attribute.kind === 'scalar') values.push([name, scalar(owner, name, source)]);
    else if (!attribute.inverse) values.push([name, populated(owner, name, attribute, source)]);
  }
  return values;
}

const scalar = ({ uid, alias }: Owner, name: string, { strapi }: Source): string =>
  `${alias}.${quote(columnOf(strapi.db.metadata.get(uid), name))}`;

function populated(owner: Owner, name: string, attribute: Populated, source: Source): string {
  if (attribute.kind === 'component') return components(owner, name, attribute, source);
  if (attribute.kind === 'media') return files(owner, name, attribute, source);
  return references(owner, name, attribute, source);
}

function references(owner: Owner, name: string, attribute: Populated, source: Source): string {
  const { target: uid, many } = attribute;
  if (!isContentUid(uid)) throw new Error(`${owner.uid}.${name} relates to ${uid}: not public`);
  const link = linkTableOf(source.strapi.db.metadata.get(owner.uid), name);
  const [k, o] = [`${owner.alias}_k`, `${owner.alias}_o`];
  const shown: Owner = { uid, alias: o };
  const fields = ['documentId', 'slug', contentTypeOf(uid).text, ...(CARD_FIELDS[uid] ?? [])];
  const row = fields.map((field): [string, string] => [field, scalar(shown, field, source)]);
  // An anniversary shows whose agreement it is of.
  if (owner.uid === 'api::anniversary.anniversary' && uid === 'api::twinning.twinning') {
    const cities = publicAttributes(source.strapi, uid).get('cities');
    if (cities?.kind === 'relation') {
      row.push(['cities', references(shown, 'cities', cities, source)]);
    }
  }
  const from = `from public.${quote(link.table)} ${k}
      join ${source.documents(uid)} ${o} on ${o}.id = ${k}.${quote(link.to)}
      where ${k}.${quote(link.from)} = ${owner.alias}.id`;
  return collected(many, row, from, link.order ? `${k}.${quote(link.order)}, ${k}.id` : `${k}.id`);
}

function components(owner: Owner, name: string, attribute: Populated, source: Source): string {
  const { strapi } = source;
  const { table, from } = linkTableOf(strapi.db.metadata.get(owner.uid), name);
  const [k, c] = [`${owner.alias}_k`, `${owner.alias}_c`];
  const rows = strapi.db.metadata.get(attribute.target).tableName;
  return collected(
    attribute.many,
    attributeValues({ uid: attribute.target, alias: c }, source),
    `from ${source.componentLinks(owner.uid, table)} ${k} join public.${quote(rows)} ${c} on ${c}.id = ${k}.cmp_id
      where ${k}.${quote(from)} = ${owner.alias}.id and ${k}.field = ${literal(name)}`,
    `${k}."order", ${k}.id`,
  );
}

function files(owner: Owner, name: string, { many }: Populated, source: Source): string {
  const [k, f] = [`${owner.alias}_k`, `${owner.alias}_f`];
  const { tableName } = source.strapi.db.metadata.get(FILE_UID);
  const file: Owner = { uid: FILE_UID, alias: f };
  const fields = source.namesFiles ? ['id', ...FILE_FIELDS] : FILE_FIELDS;
  return collected(
    many,
    fields.map((field): [string, string] => [field, scalar(file, field, source)]),
    `from public.files_related_mph ${k} join ${source.files(tableName)} ${f} on ${f}.id = ${k}.file_id
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
