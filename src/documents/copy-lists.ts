import { columnOf, linkTableOf, quote } from '../content/views/metadata';
import type { ComponentSchema } from './type-schema';
import type { Write } from './write';

/** Strapi's table of which file belongs to which row of what. */
const FILES = 'files_related_mph';

/**
 * Replaces the components in the attribute `name` of some rows of a document by copies of those of
 * another row. Two statements, however many rows and items there are: Strapi takes about six for
 * each item of each row, and a document has a row in every locale.
 */
export async function copyComponents(
  { strapi, trx, uid, schema }: Write,
  name: string,
  from: number,
  to: readonly number[],
): Promise<void> {
  const component = schema.components[name];
  if (!component) throw new Error(`${uid} has no component ${name}`);
  const links = linkTableOf(strapi.db.metadata.get(uid), name);
  const meta = strapi.db.metadata.get(component.uid);
  const columns = Object.keys(component.scalars).map((scalar) => quote(columnOf(meta, scalar)));
  const [table, link] = [quote(meta.tableName), quote(links.table)];
  const [entity, item] = [quote(links.from), quote(links.to)];
  const bindings = { name, from, to, uid: component.uid };
  await trx.raw(
    `with gone as (
       delete from ${link} where ${entity} = any(:to) and field = :name returning ${item} as id
     )${withoutFilesOf(component)}
     delete from ${table} where id in (select id from gone)`,
    bindings,
  );
  await trx.raw(
    `with plan as (
       select l.*, r.id as target, nextval(pg_get_serial_sequence('${table}', 'id'))::int as copy
         from ${link} l cross join unnest(cast(:to as int[])) as r(id)
         where l.${entity} = :from and l.field = :name
     ), copied as (
       insert into ${table} (${['id', ...columns].join(', ')})
         select ${['p.copy', ...columns.map((column) => `c.${column}`)].join(', ')}
           from plan p join ${table} c on c.id = p.${item}
     )${withFilesOf(component, item)}
     insert into ${link} (${entity}, ${item}, component_type, field, "order")
       select target, copy, component_type, field, "order" from plan`,
    bindings,
  );
}

const hasFiles = ({ media }: ComponentSchema): boolean => Object.keys(media).length > 0;

const withoutFilesOf = (component: ComponentSchema): string =>
  hasFiles(component)
    ? `, files_gone as (
       delete from ${FILES} where related_type = :uid and related_id in (select id from gone)
     )`
    : '';

const withFilesOf = (component: ComponentSchema, item: string): string =>
  hasFiles(component)
    ? `, files_copied as (
       insert into ${FILES} (file_id, related_id, related_type, field, "order")
         select f.file_id, p.copy, f.related_type, f.field, f."order"
           from plan p join ${FILES} f on f.related_id = p.${item} and f.related_type = :uid
     )`
    : '';

/** The same for the files in an attribute of the document itself. */
export async function copyFiles(
  { trx, uid }: Write,
  name: string,
  from: number,
  to: readonly number[],
): Promise<void> {
  const bindings = { name, from, to, uid };
  await trx.raw(
    `delete from ${FILES} where related_type = :uid and field = :name and related_id = any(:to)`,
    bindings,
  );
  await trx.raw(
    `insert into ${FILES} (file_id, related_id, related_type, field, "order")
       select f.file_id, r.id, f.related_type, f.field, f."order"
         from ${FILES} f cross join unnest(cast(:to as int[])) as r(id)
         where f.related_type = :uid and f.field = :name and f.related_id = :from`,
    bindings,
  );
}
