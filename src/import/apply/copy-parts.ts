import { columnOf, linkTableOf, quote } from '../../content/views/metadata';
import { rowsOf, type TypeContext } from './context';

/** Strapi's table of which file belongs to which row of what. */
const FILES = 'files_related_mph';

/** Rows whose parts are copied, and the rows that get the copies, one by one. */
export interface Pairs {
  from: readonly number[];
  to: readonly number[];
}

/** Removes the components in one attribute of some rows. */
export async function removeComponents(
  { strapi, trx, uid, schema }: TypeContext,
  name: string,
  rowIds: readonly number[],
): Promise<void> {
  const component = schema.components[name];
  if (!component || rowIds.length === 0) return;
  const { table, from, to } = linkTableOf(strapi.db.metadata.get(uid), name);
  const items = strapi.db.metadata.get(component.uid).tableName;
  const files =
    Object.keys(component.media).length > 0
      ? `, files_gone as (delete from ${FILES}
           where related_type = :uid and related_id in (select id from gone))`
      : '';
  await trx.raw(
    `with gone as (
       delete from ${quote(table)} where ${quote(from)} = any(:rowIds) and field = :name
         returning ${quote(to)} as id
     )${files}
     delete from ${quote(items)} where id in (select id from gone)`,
    { rowIds: [...rowIds], name, uid: component.uid },
  );
}

/** Gives rows copies of the components in one attribute of others, in their order. */
export async function copyComponentsOf(
  { strapi, trx, uid, schema }: TypeContext,
  name: string,
  { from, to }: Pairs,
): Promise<void> {
  const component = schema.components[name];
  if (!component || from.length === 0) return;
  const links = linkTableOf(strapi.db.metadata.get(uid), name);
  const meta = strapi.db.metadata.get(component.uid);
  const [items, link] = [quote(meta.tableName), quote(links.table)];
  const [entity, item] = [quote(links.from), quote(links.to)];
  const columns = Object.keys(component.scalars).map((scalar) => quote(columnOf(meta, scalar)));
  const files =
    Object.keys(component.media).length > 0
      ? `, files_copied as (
           insert into ${FILES} (file_id, related_id, related_type, field, "order")
             select f.file_id, p.copy, f.related_type, f.field, f."order"
               from plan p join ${FILES} f on f.related_id = p.${item} and f.related_type = :uid
               order by p.copy, f.id)`
      : '';
  await trx.raw(
    `with plan as materialized (
       select l.*, r.target, nextval(pg_get_serial_sequence('${items}', 'id'))::int as copy
         from unnest(:from::int[], :to::int[]) r(source, target)
         join ${link} l on l.${entity} = r.source and l.field = :name
         order by r.target, l."order", l.id
     ), copied as (
       insert into ${items} (${['id', ...columns].join(', ')})
         select ${['p.copy', ...columns.map((column) => `c.${column}`)].join(', ')}
           from plan p join ${items} c on c.id = p.${item} order by p.copy
     )${files}
     insert into ${link} (${entity}, ${item}, component_type, field, "order")
       select target, copy, component_type, field, "order" from plan order by copy`,
    { from: [...from], to: [...to], name, uid: component.uid },
  );
}

/** Gives rows the files of others, instead of those they have. */
export async function copyFilesOf({ trx, uid }: TypeContext, { from, to }: Pairs): Promise<void> {
  if (from.length === 0) return;
  await trx.raw(`delete from ${FILES} where related_type = ? and related_id = any(?::int[])`, [
    uid,
    [...to],
  ]);
  await trx.raw(
    `insert into ${FILES} (file_id, related_id, related_type, field, "order")
       select f.file_id, r.target, f.related_type, f.field, f."order"
         from unnest(?::int[], ?::int[]) r(source, target)
         join ${FILES} f on f.related_type = ? and f.related_id = r.source
         order by r.target, f.field, f."order", f.id`,
    [[...from], [...to], uid],
  );
}

/**
 * Gives the rows of translations the facts of the default locale, each in its own version, as every
 * write does (`documents/sync-translations.ts`).
 */
export async function syncFacts(type: TypeContext, documentIds: readonly string[]): Promise<void> {
  const { strapi, trx, uid, schema, table, defaultLocale } = type;
  const pairs = await rowsOf<{ source: number; target: number }>(
    type,
    `select d.id as source, t.id as target from ${quote(table)} t
       join ${quote(table)} d on d.document_id = t.document_id and d.locale = ?
         and (d.published_at is null) = (t.published_at is null)
       where t.document_id = any(?::text[]) and t.locale <> ? order by t.id`,
    [defaultLocale, [...documentIds], defaultLocale],
  );
  if (pairs.length === 0) return;
  const from = pairs.map(({ source }) => source);
  const to = pairs.map(({ target }) => target);
  const meta = strapi.db.metadata.get(uid);
  const facts = Object.keys(schema.scalars)
    .filter((name) => !schema.localised.has(name))
    .map((name) => quote(columnOf(meta, name)));
  await trx.raw(
    `update ${quote(table)} t set ${facts.map((column) => `${column} = d.${column}`).join(', ')}
       from unnest(?::int[], ?::int[]) r(source, target)
       join ${quote(table)} d on d.id = r.source where t.id = r.target`,
    [from, to],
  );
  for (const name of Object.keys(schema.components)) {
    if (schema.localised.has(name)) continue;
    await removeComponents(type, name, to);
    await copyComponentsOf(type, name, { from, to });
  }
  await copyFilesOf(type, { from, to });
}
