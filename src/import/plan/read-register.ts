import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../../changes/change-tables';
import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { columnOf, linkTableOf, quote } from '../../content/views/metadata';
import type { Scalar } from '../../documents/fields';
import type { Transaction } from '../../documents/one-write-at-a-time';
import { SLUG_TABLE } from '../../documents/slug-register';
import type { TypeSchema } from '../../documents/type-schema';
import { foldName } from '../../domain/fold';
import { type Known, Register } from './register';

export type Schemas = ReadonlyMap<ContentUid, TypeSchema>;

/** What rows may be about or lead to. */
const TYPES: readonly ContentUid[] = [
  ...(['api::city.city', 'api::twinning.twinning', 'api::exchange.exchange'] as const),
  ...(['api::theme.theme', 'api::organisation.organisation'] as const),
];

/**
 * The register as of one moment, with the newest entry of the change log then: whoever writes later
 * is noticed by it.
 */
export function readRegister(
  strapi: Core.Strapi,
  schemas: Schemas,
  defaultLocale: string,
): Promise<{ register: Register; since: bigint }> {
  return strapi.db.connection.transaction(async (trx) => {
    await trx.raw('set transaction isolation level repeatable read, read only');
    const { rows }: { rows: { since: string }[] } = await trx.raw(
      `select coalesce(max(id), 0)::text as since from ${LOG_TABLE}`,
    );
    const register = new Register();
    const context = { strapi, trx, defaultLocale };
    for (const uid of TYPES) {
      const schema = schemas.get(uid);
      if (schema) await readType({ ...context, schema }, register);
    }
    return { register, since: BigInt(rows[0]?.since ?? 0) };
  });
}

interface Context {
  strapi: Core.Strapi;
  trx: Transaction;
  defaultLocale: string;
  schema: TypeSchema;
}

async function readType(context: Context, register: Register): Promise<void> {
  const { trx, schema } = context;
  const documents = await readDocuments(context);
  if (schema.uid === 'api::city.city') {
    const names = await readNames(context);
    for (const known of documents) {
      register.addCity({ ...known, names: names.get(known.documentId) ?? new Set() });
    }
    for (const { wikidataId, documentId } of await publishedIds(context)) {
      register.byWikidataId.add(wikidataId, documentId);
    }
  } else if (schema.uid === 'api::twinning.twinning') {
    const cities = await readParties(context);
    for (const known of documents) {
      register.addTwinning({ ...known, cities: cities.get(known.documentId) ?? [] });
    }
  } else {
    for (const known of documents) register.addOther(known);
  }
  const slugs: { slug: string }[] = await trx(SLUG_TABLE)
    .select('slug')
    .where({ type: contentTypeOf(schema.uid).singular });
  for (const { slug } of slugs) register.takeSlug(schema.uid, slug);
}

const tableOf = ({ strapi, schema }: Context): string =>
  strapi.db.metadata.get(schema.uid).tableName;

async function readDocuments({ strapi, trx, schema, defaultLocale }: Context): Promise<Known[]> {
  const meta = strapi.db.metadata.get(schema.uid);
  const names = Object.keys(schema.scalars);
  const columns = names.map((name) => `d.${quote(columnOf(meta, name))} as ${quote(name)}`);
  const { rows }: { rows: Row[] } = await trx.raw(
    `select d.document_id as "documentId", ${columns.join(', ')},
       exists (select from ${quote(meta.tableName)} p where p.document_id = d.document_id
         and p.locale = d.locale and p.published_at is not null) as "isPublished"
       from ${quote(meta.tableName)} d where d.locale = ? and d.published_at is null
       order by d.document_id`,
    [defaultLocale],
  );
  return rows.map(({ documentId, isPublished, ...scalars }) => ({
    ...{ uid: schema.uid, documentId, isPublished, scalars },
  }));
}

type Row = { documentId: string; isPublished: boolean } & Record<string, Scalar>;

/** Of cities: the names in every locale and version, and the variants that drafts list. */
async function readNames(context: Context): Promise<Map<string, Set<string>>> {
  const { strapi, trx, schema } = context;
  const variant = schema.components.nameVariants;
  if (!variant) throw new Error('Cities have no name variants');
  const link = linkTableOf(strapi.db.metadata.get(schema.uid), 'nameVariants');
  const { rows }: { rows: { id: string; name: string }[] } = await trx.raw(
    `select distinct document_id as id, name from ?? where name is not null
     union
     select c.document_id, v.name from ?? c join ?? l on l.?? = c.id and l.field = 'nameVariants'
       join ?? v on v.id = l.?? where v.name is not null and c.published_at is null`,
    [
      ...[tableOf(context), tableOf(context), link.table, link.from],
      ...[strapi.db.metadata.get(variant.uid).tableName, link.to],
    ],
  );
  const names = new Map<string, Set<string>>();
  for (const { id, name } of rows) {
    const folded = foldName(name);
    const known = names.get(id);
    if (known) known.add(folded);
    else names.set(id, new Set([folded]));
  }
  return names;
}

/** Wikidata ids are unique over drafts and published versions. */
async function publishedIds(
  context: Context,
): Promise<{ documentId: string; wikidataId: string }[]> {
  const rows: { documentId: string; wikidataId: string }[] = await context
    .trx(tableOf(context))
    .select({ documentId: 'document_id', wikidataId: 'wikidata_id' })
    .whereNotNull('published_at')
    .whereNotNull('wikidata_id')
    .where({ locale: context.defaultLocale });
  return rows;
}

/** The cities of each agreement, in their order. */
async function readParties(context: Context): Promise<Map<string, string[]>> {
  const { strapi, trx, schema, defaultLocale } = context;
  const link = linkTableOf(strapi.db.metadata.get(schema.uid), 'cities');
  const { rows }: { rows: { id: string; city: string }[] } = await trx.raw(
    `select t.document_id as id, c.document_id as city from ?? t join ?? k on k.?? = t.id
       join ?? c on c.id = k.?? where t.published_at is null and t.locale = ?
       order by t.document_id, ${link.order ? `k.${quote(link.order)},` : ''} k.id`,
    [
      ...[tableOf(context), link.table, link.from],
      ...[strapi.db.metadata.get('api::city.city').tableName, link.to, defaultLocale],
    ],
  );
  const parties = new Map<string, string[]>();
  for (const { id, city } of rows) {
    const known = parties.get(id);
    if (known) known.push(city);
    else parties.set(id, [city]);
  }
  return parties;
}
