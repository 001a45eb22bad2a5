import type { Core } from '@strapi/strapi';
import {
  CONTENT_TYPES,
  type ContentTypeInfo,
  contentTypeOf,
  isContentUid,
} from '../content/content-types';
import { publicAttributes } from '../content/query/attributes';
import { linkTableOf, literal, quote } from '../content/views/metadata';
import { HELPER_SCHEMA } from '../content/views/reading-schema';
import { CHANGES_TABLE, RECORDS_TABLE, TOTALS_TABLE } from './change-tables';
import { recordsSql } from './record-sql';

const COLUMNS =
  'document_id text, locale text, slug text, record text, quoted text, refs text[], cities text[], themes text[], state text';

const recordsFunction = (plural: string): string => `${HELPER_SCHEMA}.records_of_${plural}`;
export const dependentsFunction = (plural: string): string =>
  `${HELPER_SCHEMA}.dependents_of_${plural}`;
export const refreshFunction = (plural: string): string => `${HELPER_SCHEMA}.refresh_${plural}`;

/**
 * Functions for each dataset, replaced whenever content types or locales change:
 *
 * - `records_of_cities(ids)`: the records as they now are, in every locale;
 * - `refresh_cities(ids)`: brings `public_records` up to them and numbers the differences; answers
 *   the ids of those of which other documents now show something else;
 * - `dependents_of_cities(ids)`: documents whose records show something of these, or will now.
 *
 * They are functions for their plans: planning one of these queries takes longer than running it,
 * and PostgreSQL keeps the plans of a function for as long as a connection lives.
 */
export function functionsSql(
  strapi: Core.Strapi,
  locales: { codes: readonly string[]; default: string },
): string {
  return CONTENT_TYPES.flatMap((type) => [
    recordsFunctionSql(strapi, type, locales),
    refreshFunctionSql(type),
    dependentsFunctionSql(strapi, type),
  ]).join('\n');
}

const PLANNED_ONCE = 'set plan_cache_mode = force_generic_plan set jit = off';

function recordsFunctionSql(
  strapi: Core.Strapi,
  { uid, plural }: ContentTypeInfo,
  locales: { codes: readonly string[]; default: string },
): string {
  const perLocale = locales.codes.map((locale) =>
    recordsSql(uid, { strapi, locale, defaultLocale: locales.default }),
  );
  const name = recordsFunction(plural);
  return `drop function if exists ${name}(text[]);
create function ${name}(ids text[]) returns table (${COLUMNS})
language plpgsql stable ${PLANNED_ONCE} as $function$
#variable_conflict use_column
begin return query ${perLocale.join('\nunion all\n')}; end
$function$;`;
}

/**
 * Differences are found and numbered in one statement. The lock comes before the statement that
 * reads the last number, and is held until the transaction ends: whoever comes next sees what this
 * one has committed. Times never run backwards, even if the clock does.
 */
const refreshFunctionSql = ({ plural }: ContentTypeInfo): string => `
create or replace function ${refreshFunction(plural)}(ids text[]) returns setof text
language plpgsql volatile ${PLANNED_ONCE} as $function$
declare last bigint; moment timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended('jumelle public changes', 0));
  select c.sequence, c.at into last, moment from ${CHANGES_TABLE} c order by c.sequence desc limit 1;
  moment := greatest(moment, date_trunc('milliseconds', clock_timestamp()));
  return query
  with fresh as materialized (select * from ${recordsFunction(plural)}(ids)),
  stored as materialized (select * from ${RECORDS_TABLE} where document_id = any(ids)),
  difference as (
    select coalesce(f.document_id, s.document_id) as document_id, coalesce(f.locale, s.locale) as locale,
      coalesce(f.slug, s.slug) as slug, coalesce(f.record, s.record) as record,
      coalesce(f.quoted, s.quoted) as quoted, coalesce(f.refs, s.refs) as refs,
      coalesce(f.cities, s.cities) as cities, coalesce(f.themes, s.themes) as themes, f.state,
      case when f.document_id is null then 'Delete'
        when s.document_id is null or s.deleted_at is not null then 'Create'
        when f.record <> s.record then 'Update' end as type,
      f.quoted is distinct from s.quoted or s.deleted_at is not null as shows_elsewhere
    from fresh f full join stored s on s.document_id = f.document_id and s.locale = f.locale
    where case when f.document_id is null then s.deleted_at is null
      else s.document_id is null or s.deleted_at is not null
        or (f.record, f.quoted, f.refs, f.cities, f.themes, f.state)
          is distinct from (s.record, s.quoted, s.refs, s.cities, s.themes, s.state) end
  ),
  numbered as (
    select d.*, coalesce(last, 0) + row_number()
        over (partition by type is null order by slug, document_id, locale) as number
    from difference d
  ),
  logged as (
    insert into ${CHANGES_TABLE} (sequence, type, dataset, document_id, locale, slug, at)
    select number, type, ${literal(plural)}, document_id, locale, slug, moment
    from numbered where type is not null
  ),
  counted as (
    insert into ${TOTALS_TABLE} as t (dataset, locale, changes)
    select ${literal(plural)}, locale, count(*) from numbered where type is not null group by locale
    on conflict (dataset, locale) do update set changes = t.changes + excluded.changes
  ),
  kept as (
    insert into ${RECORDS_TABLE} as r (dataset, document_id, locale, slug, record, quoted, refs,
      cities, themes, state, published_at, modified_at, deleted_at, published_sequence, sequence)
    select ${literal(plural)}, document_id, locale, slug, record, quoted, refs, cities, themes, state,
      moment, moment, case when type = 'Delete' then moment end, number, number
    from numbered where type is not null
    on conflict (document_id, locale) do update set
      slug = excluded.slug, record = excluded.record, quoted = excluded.quoted,
      refs = excluded.refs, cities = excluded.cities, themes = excluded.themes,
      state = excluded.state, revision = r.revision + 1, modified_at = excluded.modified_at,
      published_at = case when r.deleted_at is null then r.published_at else excluded.published_at end,
      published_sequence =
        case when r.deleted_at is null then r.published_sequence else excluded.published_sequence end,
      deleted_at = excluded.deleted_at, sequence = excluded.sequence
  ),
  unseen as (
    update ${RECORDS_TABLE} r set quoted = n.quoted, refs = n.refs, cities = n.cities,
      themes = n.themes, state = n.state
    from numbered n
    where n.type is null and r.document_id = n.document_id and r.locale = n.locale
  )
  select distinct d.document_id from difference d where d.shows_elsewhere;
end
$function$;`;

/** Records that show something of these, and published documents that are linked to them. */
function dependentsFunctionSql(strapi: Core.Strapi, { uid, plural }: ContentTypeInfo): string {
  const linked = CONTENT_TYPES.flatMap((owner) => {
    const meta = strapi.db.metadata.get(owner.uid);
    const target = strapi.db.metadata.get(uid);
    return [...publicAttributes(strapi, owner.uid)].flatMap(([name, attribute]) => {
      if (attribute.kind !== 'relation' || attribute.inverse) return [];
      if (!isContentUid(attribute.target) || attribute.target !== uid) return [];
      const { table, from, to } = linkTableOf(meta, name);
      return `select ${literal(contentTypeOf(owner.uid).plural)}, d.document_id::text
        from public.${quote(target.tableName)} o
        join public.${quote(table)} k on k.${quote(to)} = o.id
        join public.${quote(meta.tableName)} d on d.id = k.${quote(from)}
        where o.document_id = any(ids) and d.published_at is not null`;
    });
  });
  const name = dependentsFunction(plural);
  return `create or replace function ${name}(ids text[]) returns table (dataset text, document_id text)
language plpgsql stable ${PLANNED_ONCE} as $function$
#variable_conflict use_column
begin return query
  select r.dataset, r.document_id from ${RECORDS_TABLE} r where r.refs && ids and r.deleted_at is null
  ${linked.map((query) => `union ${query}`).join('\n  ')};
end
$function$;`;
}
