import type { Core } from '@strapi/strapi';
import { anniversaryTitlePattern } from '../../domain/anniversary-title';
import { linkTableOf, literal, quote } from './metadata';
import { HELPER_SCHEMA } from './reading-schema';

/**
 * What the product knows better than the person who types: expressions for the row `d` of a type,
 * put where the stored text or date is empty (`title`) or instead of it (`dueOn`).
 */
export interface Composed {
  /** Used when neither the translation nor the default text of `title` is filled. */
  title?: string;
  /** Takes precedence over the stored date. */
  dueOn?: string;
}

interface Context {
  db: Core.Strapi['db'];
  locale: string;
  /** PostgreSQL schema with the views of the same locale and version. */
  schema: string;
}

/** The cities' names in the order of the agreement; a prospect with one city names its country. */
function twinningTitle({ db, locale, schema }: Context): string {
  const link = linkTableOf(db.metadata.get('api::twinning.twinning'), 'cities');
  const order = link.order ? `k.${quote(link.order)}, k.id` : 'k.id';
  return `(select nullif(concat_ws(' – ',
      string_agg(c.name, ' – ' order by ${order}),
      case when count(*) < 2 then coalesce(
        (select n.name from ${HELPER_SCHEMA}.country_names n
          where n.code = d.prospect_country_code and n.locale = ${literal(locale)}),
        d.prospect_country_code) end), '')
    from public.${quote(link.table)} k join ${quote(schema)}.cities c on c.id = k.${quote(link.to)}
    where k.${quote(link.from)} = d.id)`;
}

/** A column of the document that an anniversary is about, as the reader sees it. */
function subjectColumn(
  { db, schema }: Context,
  attribute: 'twinning' | 'city' | 'network',
  table: string,
  column: string,
): string {
  const link = linkTableOf(db.metadata.get('api::anniversary.anniversary'), attribute);
  return `(select s.${quote(column)} from public.${quote(link.table)} k
      join ${quote(schema)}.${quote(table)} s on s.id = k.${quote(link.to)}
      where k.${quote(link.from)} = d.id limit 1)`;
}

function anniversaryTitle(context: Context): string {
  const names = `nullif(concat_ws(' – ',
      coalesce(${subjectColumn(context, 'twinning', 'twinnings', 'title')},
        ${subjectColumn(context, 'city', 'cities', 'name')}),
      ${subjectColumn(context, 'network', 'networks', 'name')}), '')`;
  const withYears = `replace(${literal(anniversaryTitlePattern(context.locale))}, '{years}', d.years::text)`;
  return `replace(${withYears}, '{subject}', ${names})`;
}

/**
 * The date of the subject so many years later. A membership (a city in a network) has no date of
 * its own in the model, so what staff entered stands.
 */
function anniversaryDueOn(context: Context): string {
  const twinning = subjectColumn(context, 'twinning', 'twinnings', 'since');
  const city = subjectColumn(context, 'city', 'cities', 'founded_on');
  const network = subjectColumn(context, 'network', 'networks', 'founded_on');
  const link = (attribute: string): string => {
    const { table, from } = linkTableOf(
      context.db.metadata.get('api::anniversary.anniversary'),
      attribute,
    );
    return `exists (select from public.${quote(table)} k where k.${quote(from)} = d.id)`;
  };
  return `${HELPER_SCHEMA}.edtf_add_years(case
      when ${link('twinning')} then ${twinning}
      when ${link('city')} and ${link('network')} then null
      when ${link('city')} then ${city}
      else ${network} end, d.years)`;
}

/** The composed expressions of a content type; none for most. */
export function composedFor(uid: string, context: Context): Composed {
  if (uid === 'api::twinning.twinning') return { title: twinningTitle(context) };
  if (uid === 'api::anniversary.anniversary') {
    return { title: anniversaryTitle(context), dueOn: anniversaryDueOn(context) };
  }
  return {};
}
