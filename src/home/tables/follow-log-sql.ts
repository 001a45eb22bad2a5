import type { Core } from '@strapi/strapi';
import { LOG_TABLE } from '../../changes/change-tables';
import { CONTENT_TYPES } from '../../content/content-types';
import { localisedAttributes } from '../../content/localised-attributes';
import { literal, quote } from '../../content/views/metadata';
import { HELPER_SCHEMA } from '../../content/views/reading-schema';
import { DOCUMENTS_TABLE, TRANSLATIONS_TABLE } from './home-tables';

const TEXT = `${HELPER_SCHEMA}.staff_text`;
const FOLLOW = `${HELPER_SCHEMA}.staff_follow_log`;

/**
 * Fingerprint of the localised text of a record of the log; null where it has none. What only
 * consists of white space says nothing.
 */
function textFunctionSql(strapi: Core.Strapi): string {
  const cases = CONTENT_TYPES.map(({ uid, plural }) => {
    const { columns, components } = localisedAttributes(strapi.contentType(uid));
    const names = [...columns, ...components].map(literal).join(', ');
    return `when ${literal(plural)} then array[${names}]::text[]`;
  });
  return `
create or replace function ${TEXT}(dataset text, record jsonb) returns text
language sql immutable as $text$
  select md5(jsonb_object_agg(key, value)::text) from jsonb_each(record)
  where key = any(case dataset ${cases.join(' ')} end)
    and value not in ('null', '[]') and btrim(value #>> '{}', E' \\t\\r\\n') <> ''
$text$;`;
}

/** What is kept of a record of the default locale; `e` is an entry of the log. */
const DOCUMENT_FACTS = `
  ${TEXT}(e.dataset, e.record) as text_hash,
  coalesce(e.record -> 'sources' = '[]', false) as no_source,
  e.record ? 'latitude' and (e.record ->> 'latitude' is null or e.record ->> 'longitude' is null)
    as no_coordinates,
  case when e.record ->> 'population' is not null
    then coalesce(e.record ->> 'populationAsOf', '') end as population_as_of`;

/** The last entry of each version, deletions left out. */
const latest = (entries: string, condition: string, columns: string): string => `
  select distinct on (e.document_id, e.locale) e.document_id, e.locale, e.dataset, e.at, ${columns}
  from ${entries} e where ${condition} and e.action <> 'delete' and e.record is not null
  order by e.document_id, e.locale, e.id desc`;

/** Whether the last of some entries that says so left a published version; see `logChange`. */
const published = (condition: string): string => `
  select distinct on (e.document_id, e.locale) e.document_id, e.locale, e.is_published
  from added e where ${condition} and (e.is_published or e.action = 'unpublish')
  order by e.document_id, e.locale, e.id desc`;

/**
 * Brings both tables up to what was logged, in the transaction that wrote it and in one go for all
 * entries of a statement, so that an import of thousands pays for it once. A trigger, because that
 * is the one place that every way of writing passes, an import past the document service included.
 *
 * What was published went through the rules, hence has no problems; what is not public has none.
 */
function followFunctionSql(defaultLocale: string): string {
  const isSource = `e.locale = ${literal(defaultLocale)}`;
  const isTranslation = `e.locale <> ${literal(defaultLocale)}`;
  return `
create or replace function ${FOLLOW}() returns trigger language plpgsql as $follow$
begin
  delete from ${TRANSLATIONS_TABLE} t using added e
    where e.action = 'delete' and t.document_id = e.document_id and t.locale = e.locale;
  delete from ${DOCUMENTS_TABLE} d using added e
    where e.action = 'delete' and ${isSource} and d.document_id = e.document_id;

  insert into ${DOCUMENTS_TABLE} as d (document_id, dataset, is_published, text_hash, changed_at,
    no_source, no_coordinates, population_as_of, problems)
  select n.document_id, n.dataset, coalesce(p.is_published, o.is_published, false), n.text_hash,
    case when o.text_hash is not distinct from n.text_hash then coalesce(o.changed_at, n.at)
      else n.at end,
    n.no_source, n.no_coordinates, n.population_as_of,
    case when p.document_id is null then o.problems end
  from (${latest('added', isSource, DOCUMENT_FACTS)}) n
    left join (${published(isSource)}) p using (document_id, locale)
    left join ${DOCUMENTS_TABLE} o using (document_id)
  on conflict (document_id) do update set is_published = excluded.is_published,
    text_hash = excluded.text_hash, changed_at = excluded.changed_at,
    no_source = excluded.no_source, no_coordinates = excluded.no_coordinates,
    population_as_of = excluded.population_as_of, problems = excluded.problems;

  insert into ${TRANSLATIONS_TABLE} as t (document_id, locale, dataset, is_published, text_hash,
    based_on, is_stale, changed_at, changed_in)
  select n.document_id, n.locale, n.dataset, coalesce(p.is_published, o.is_published, false),
    n.text_hash, d.text_hash, false, n.at, pg_current_xact_id()
  from (${latest('added', isTranslation, `${TEXT}(e.dataset, e.record) as text_hash`)}) n
    join ${DOCUMENTS_TABLE} d using (document_id)
    left join (${published(isTranslation)}) p using (document_id, locale)
    left join ${TRANSLATIONS_TABLE} o using (document_id, locale)
  on conflict (document_id, locale) do update set is_published = excluded.is_published,
    text_hash = excluded.text_hash,
    based_on = case when t.text_hash is distinct from excluded.text_hash
      then excluded.based_on else t.based_on end,
    changed_at = case when t.text_hash is distinct from excluded.text_hash
      then excluded.changed_at else t.changed_at end,
    changed_in = case when t.text_hash is distinct from excluded.text_hash
      then excluded.changed_in else t.changed_in end;

  -- What was translated in this very transaction is of the text that the transaction wrote.
  update ${TRANSLATIONS_TABLE} t set based_on = d.text_hash
    from ${DOCUMENTS_TABLE} d
    where d.document_id in (select document_id from added) and t.document_id = d.document_id
      and t.changed_in = pg_current_xact_id() and t.based_on is distinct from d.text_hash;
  update ${TRANSLATIONS_TABLE} t set is_stale = not t.is_stale
    from ${DOCUMENTS_TABLE} d
    where d.document_id in (select document_id from added) and t.document_id = d.document_id
      and t.is_stale <> (t.text_hash is not null and t.based_on is distinct from d.text_hash);
  return null;
end $follow$;
create or replace trigger staff_follow_log after insert on ${LOG_TABLE}
  referencing new table as added for each statement execute function ${FOLLOW}();`;
}

/**
 * Both tables from the whole log: for a database that predates them. Documents that the log only
 * knows as they were when it began (`first-seen`) are taken for translated as they are.
 */
export function fillFromLogSql(strapi: Core.Strapi, defaultLocale: string): string {
  const isSource = `e.locale = ${literal(defaultLocale)}`;
  const rows = (condition: string): string =>
    CONTENT_TYPES.map(({ uid }) => {
      const table = quote(strapi.db.metadata.get(uid).tableName);
      return `select document_id::text collate "C" as document_id, locale::text collate "C" as locale
        from public.${table} where ${condition}`;
    }).join(' union all ');
  return `
create temporary table staff_texts on commit drop as
  select id, at, document_id, locale, ${isSource} as is_source,
    ${TEXT}(dataset, record) as text_hash
  from ${LOG_TABLE} e where action <> 'delete' and record is not null;
create temporary table staff_turns on commit drop as
  select * from (
    select *, row_number() over versions = 1
      or text_hash is distinct from lag(text_hash) over versions as is_turn
    from staff_texts window versions as (partition by document_id, locale order by id)
  ) t where is_turn;
create index on staff_turns (document_id, locale, id);
analyze staff_turns;
create temporary table staff_drafts on commit drop as ${rows('published_at is null')};
create temporary table staff_published on commit drop as ${rows('published_at is not null')};
insert into ${DOCUMENTS_TABLE}
  select n.document_id, n.dataset, p.document_id is not null, n.text_hash, coalesce(t.at, n.at),
    n.no_source, n.no_coordinates, n.population_as_of, null
  from (${latest(LOG_TABLE, isSource, DOCUMENT_FACTS)}) n
    join staff_drafts r using (document_id, locale)
    left join staff_published p using (document_id, locale)
    left join lateral (select at from staff_turns t
      where t.document_id = n.document_id and t.locale = n.locale order by id desc limit 1) t on true;
insert into ${TRANSLATIONS_TABLE}
  select n.document_id, n.locale, n.dataset, p.document_id is not null, t.text_hash, s.text_hash,
    t.text_hash is not null and s.text_hash is distinct from d.text_hash, t.at, null
  from (${latest(LOG_TABLE, `not (${isSource})`, 'e.id')}) n
    join staff_drafts r using (document_id, locale)
    join ${DOCUMENTS_TABLE} d using (document_id)
    left join staff_published p using (document_id, locale)
    join lateral (select id, at, text_hash from staff_turns t
      where t.document_id = n.document_id and t.locale = n.locale order by id desc limit 1) t on true
    left join lateral (select text_hash from staff_turns s
      where s.document_id = n.document_id and s.is_source and s.id < t.id
      order by id desc limit 1) s on true;
analyze ${DOCUMENTS_TABLE};
analyze ${TRANSLATIONS_TABLE};`;
}

/** Functions and trigger, to be made before the tables are filled. */
export const followLogSql = (strapi: Core.Strapi, defaultLocale: string): string =>
  textFunctionSql(strapi) + followFunctionSql(defaultLocale);
