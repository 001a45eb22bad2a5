import { Client } from 'pg';
import { CONTENT_TYPES } from '../../../src/content/content-types';

const TABLES = CONTENT_TYPES.map(({ plural }) => plural);

type Dump = Record<string, unknown[]>;

/**
 * Everything that a write leaves in the database, in a form in which two databases can be compared:
 * row ids are replaced by what they stand for, times by whether they are there and which are equal.
 */
export async function dump(databaseUrl: string): Promise<Dump> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const rows = async (sql: string): Promise<unknown[]> =>
    (
      await client.query<{ row: unknown }>(`select row from (${sql}) x order by row::text`)
    ).rows.map(({ row }) => row);
  try {
    const found: Dump = {};
    const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
      `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
         from information_schema.columns where table_schema = 'public' group by 1 order by 1`,
    );
    for (const table of TABLES) found[table] = await rows(contentSql(table));
    for (const { name, columns } of tables) {
      const owner = TABLES.find((table) => name.startsWith(`${table}_`));
      if (owner && name.endsWith('_cmps')) {
        found[name] = await rows(componentsSql(name, owner, tables));
      } else if (owner && name.endsWith('_lnk')) found[name] = await rows(linksSql(name, columns));
      else if (name.startsWith('components_')) {
        found[`${name}, how many`] = await rows(`select count(*) as row from ${name}`);
      }
    }
    found.files = await rows(filesSql());
    found.slugs = await rows('select to_jsonb(s) as row from jumelle_slugs s');
    found.names = await rows('select to_jsonb(s) as row from jumelle.search_names s');
    found.search = await rows(
      `select to_jsonb(s) || jsonb_build_object('quotes', (select jsonb_agg(q order by q) from unnest(quotes) q))
         as row from jumelle.search_documents s`,
    );
    found.log = await rows(
      `select jsonb_build_array(row_number() over (order by id), actor_kind, actor_name, action,
         is_published, dataset, document_id, locale, fields, record) as row from jumelle.change_log`,
    );
    found.records = await rows(
      `select jsonb_build_object('is', dataset || ' ' || document_id || ' ' || locale, 'slug', slug, 'record', record::jsonb,
         'quoted', quoted, 'refs', refs, 'cities', cities, 'themes', themes, 'state', state,
         'deleted', deleted_at is not null) as row from jumelle.public_records`,
    );
    found.changed = await rows(
      `select distinct jsonb_build_array(dataset, document_id, locale) as row from jumelle.public_changes`,
    );
    found.totals = await rows(
      `select jsonb_build_array('right', coalesce((select sum(changes) from jumelle.public_change_totals), 0)
         = (select count(*) from jumelle.public_changes)
         and coalesce((select max(sequence) from jumelle.public_changes), 0)
           = (select count(*) from jumelle.public_changes)
         and not exists (select from jumelle.public_records r where not exists (
           select from jumelle.public_changes c where c.sequence = r.sequence
             and c.document_id = r.document_id and c.locale = r.locale))) as row`,
    );
    return found;
  } finally {
    await client.end();
  }
}

/** A version of a document by what it is, for a row `alias` of a content type's table. */
const key = (alias: string): string =>
  `(${alias}.document_id || ' ' || ${alias}.locale || case when ${alias}.published_at is null then ' draft' else ' published' end)`;

const contentSql = (table: string): string =>
  `select to_jsonb(t) - 'id' - 'created_at' - 'updated_at' - 'published_at' || jsonb_build_object(
       'is', ${key('t')}, 'in time', t.created_at <= t.updated_at and t.created_at is not null,
       'as its draft', (select d.updated_at = t.updated_at and d.created_at = t.created_at from ${table} d
         where d.document_id = t.document_id and d.locale = t.locale and d.published_at is null)
     ) as row from ${table} t`;

/** Strapi leaves gaps in the numbers that order a list: the order counts. */
function componentsSql(links: string, owner: string, tables: { name: string }[]): string {
  const parts = tables.filter(({ name }) => name.startsWith('components_'));
  const content = parts.map(
    ({ name }) =>
      `when '${name}' then (select to_jsonb(c) - 'id' from ${name} c where c.id = k.cmp_id)`,
  );
  return `select jsonb_build_array(${key('t')}, k.field, row_number() over (partition by k.entity_id, k.field order by k."order", k.id), k.component_type,
      case 'components_' || replace(replace(k.component_type, '.', '_'), '-', '_') || 's'
        ${content.join(' ')} end,
      (select jsonb_agg(jsonb_build_array(f.file_id, f.field, f."order") order by f."order") from files_related_mph f
        where f.related_type = k.component_type and f.related_id = k.cmp_id)
    ) as row from ${links} k left join ${owner} t on t.id = k.entity_id`;
}

/** Strapi leaves gaps in the numbers by which a target orders its owners: their order counts. */
function linksSql(links: string, columns: readonly string[]): string {
  const owner = TABLES.find((table) => links.startsWith(`${table}_`)) ?? '';
  const [, from = '', to = ''] = columns;
  const target = TABLES.find(
    (table) => singular(table) === to.replace(/^inv_/, '').replace(/_id$/, ''),
  );
  const orders = columns.slice(3);
  const inverse = `${from.replace(/_id$/, '')}_ord`;
  const own = orders.filter((order) => order !== inverse);
  return `select jsonb_build_array(${key('o')}, ${key('t')}, ${own.map((order) => `k.${order}`).join(', ') || 'null'},
      row_number() over (partition by k.${to} order by k.${inverse}, k.id)) as row
    from ${links} k join ${owner} o on o.id = k.${from} join ${target} t on t.id = k.${to}`;
}

const singular = (table: string): string =>
  CONTENT_TYPES.find(({ plural }) => plural === table)?.singular ?? '';

const filesSql = (): string =>
  CONTENT_TYPES.map(
    ({
      uid,
      plural,
    }) => `select jsonb_build_array(${key('t')}, f.file_id, f.field, f."order") as row
      from files_related_mph f join ${plural} t on t.id = f.related_id where f.related_type = '${uid}'`,
  ).join(' union all ');
