import type { Core } from '@strapi/strapi';
import { type ContentUid, contentTypeOf } from '../content/content-types';
import { publicAttributes } from '../content/query/attributes';
import { columnOf, linkTableOf, literal, quote } from '../content/views/metadata';
import { HELPER_SCHEMA } from '../content/views/reading-schema';
import type { Transaction } from '../documents/one-write-at-a-time';
import { QUOTED, SEARCHED } from './searched-attributes';

/** What a published document says of itself, in all languages, as it was written. */
export interface SearchEntry {
  documentId: string;
  slug: string;
  names: string[];
  variants: string[];
  summaries: string[];
  texts: string[];
  /** Ids of the documents whose names its title may be composed of. */
  quotes: string[];
}

interface Row {
  document_id: string;
  kind: 'slug' | 'name' | 'variant' | 'summary' | 'text' | 'quote';
  value: string;
}

const LISTS = {
  name: 'names',
  variant: 'variants',
  summary: 'summaries',
  text: 'texts',
  quote: 'quotes',
} as const;

/** Schemas with the reading views of what is published, one for each locale. */
export async function readPublishedSchemas(trx: Transaction): Promise<string[]> {
  const { rows }: { rows: { name: string }[] } = await trx.raw(
    `select nspname as name from pg_namespace where nspname like 'reading\\_%\\_published' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Reads those of the documents that are published, in one statement. */
export async function readEntries(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
  documentIds: readonly string[],
  schemas: readonly string[],
): Promise<SearchEntry[]> {
  const { rows }: { rows: Row[] } = await trx.raw(
    `with asked as (select unnest(?::text[]) as id)
     select document_id, kind, value from (${entriesSql(strapi, uid, schemas)}) found
     where value <> '' order by document_id, kind, value`,
    [documentIds],
  );
  const entries = new Map<string, SearchEntry>();
  for (const { document_id: documentId, kind, value } of rows) {
    let entry = entries.get(documentId);
    if (!entry) {
      entry = {
        documentId,
        slug: '',
        names: [],
        variants: [],
        summaries: [],
        texts: [],
        quotes: [],
      };
      entries.set(documentId, entry);
    }
    if (kind === 'slug') entry.slug = value;
    else entry[LISTS[kind]].push(value);
  }
  return [...entries.values()];
}

/** Equal texts come once: facts are in the row of every locale, and so are untranslated names. */
function entriesSql(strapi: Core.Strapi, uid: ContentUid, schemas: readonly string[]): string {
  const meta = strapi.db.metadata.get(uid);
  const searched = SEARCHED[uid];
  const table = quote(meta.tableName);
  const published = `from public.${table} d join asked on asked.id = d.document_id
    where d.published_at is not null`;
  const column = (kind: Row['kind'], attribute: string): string =>
    `select d.document_id, ${literal(kind)} as kind,
      d.${quote(columnOf(meta, attribute))} collate "C" as value ${published}`;
  const component = (kind: Row['kind'], attribute: string, fields: readonly string[]): string => {
    const link = linkTableOf(meta, attribute);
    const parts = strapi.db.metadata.get(componentOf(strapi, uid, attribute));
    const values = fields.map((field) => `x.${quote(columnOf(parts, field))}`).join(', ');
    return `select d.document_id, ${literal(kind)}, concat_ws(' ', ${values}) collate "C"
      from public.${table} d join asked on asked.id = d.document_id
      join public.${quote(link.table)} k on k.${quote(link.from)} = d.id and k.field = ${literal(attribute)}
      join public.${quote(parts.tableName)} x on x.id = k.cmp_id
      where d.published_at is not null`;
  };
  return [
    column('slug', 'slug'),
    ...schemas.map(
      (schema) => `select d.document_id, 'name', d.${quote(contentTypeOf(uid).text)} collate "C"
        from ${quote(schema)}.${table} d join asked on asked.id = d.document_id`,
    ),
    ...(searched.variantColumns ?? []).map((name) => column('variant', name)),
    ...Object.entries(searched.variantComponents ?? {}).map(([name, field]) =>
      component('variant', name, [field]),
    ),
    ...searched.columns.map((name) => column(name === 'summary' ? 'summary' : 'text', name)),
    ...Object.entries(searched.components ?? {}).map(([name, fields]) =>
      component('text', name, fields),
    ),
    ...(uid === 'api::city.city' ? [countryNames(table)] : []),
    ...Object.entries(QUOTED[uid] ?? {}).map(([relation, target]) =>
      quoted(strapi, uid, relation, target),
    ),
  ].join('\nunion\n');
}

const countryNames = (cities: string): string => `select d.document_id, 'text', n.name collate "C"
  from public.${cities} d join asked on asked.id = d.document_id
  join ${HELPER_SCHEMA}.country_names n on n.code = d.country_code
  where d.published_at is not null`;

function quoted(
  strapi: Core.Strapi,
  uid: ContentUid,
  relation: string,
  target: ContentUid,
): string {
  const meta = strapi.db.metadata.get(uid);
  const link = linkTableOf(meta, relation);
  const { tableName } = strapi.db.metadata.get(target);
  return `select d.document_id, 'quote', o.document_id collate "C"
    from public.${quote(meta.tableName)} d join asked on asked.id = d.document_id
    join public.${quote(link.table)} k on k.${quote(link.from)} = d.id
    join public.${quote(tableName)} o on o.id = k.${quote(link.to)}
    where d.published_at is not null`;
}

function componentOf(strapi: Core.Strapi, uid: ContentUid, name: string): string {
  const attribute = publicAttributes(strapi, uid).get(name);
  if (attribute?.kind !== 'component') throw new Error(`${uid} has no component ${name}`);
  return attribute.target;
}
