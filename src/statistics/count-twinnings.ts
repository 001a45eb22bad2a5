import type { Core } from '@strapi/strapi';
import { publicAttributes } from '../content/query/attributes';
import type { ReadingTransaction } from '../content/read';
import { countryName } from '../content/views/country-names';
import { columnOf, linkTableOf, quote } from '../content/views/metadata';

/** Numbers of published twinnings of any kind and state. */
export interface TwinningCounts {
  /** Every state and kind that there is, in the order of the schema. */
  byState: Readonly<Record<string, number>>;
  byKind: Readonly<Record<string, number>>;
  /**
   * Countries of the cities other than the home cities, and those where a city is sought; the most
   * frequent first. A twinning with cities of several countries counts in each.
   */
  byCountry: readonly { countryCode: string; name: string; count: number }[];
  /** By the first year of the decade of `since`; last, with null, those where it is unknown. */
  byDecade: readonly { decade: number | null; count: number }[];
  /** Every theme, the most frequent first. A twinning with several themes counts in each. */
  byTheme: readonly ThemeCount[];
}

interface ThemeCount {
  documentId: string;
  slug: string;
  name: string;
  count: number;
  /** The same of exchanges. */
  exchanges: number;
}

interface Row {
  by: 'state' | 'kind' | 'decade' | 'country';
  key: string | null;
  count: number;
}

/** Two statements, to be called inside a reading in the given locale. */
export async function countTwinnings(
  strapi: Core.Strapi,
  trx: ReadingTransaction,
  locale: string,
): Promise<TwinningCounts> {
  const { rows }: { rows: Row[] } = await trx.raw(countsSql(strapi));
  const themes: { rows: ThemeCount[] } = await trx.raw(themesSql(strapi));
  const of = (by: Row['by']): Row[] => rows.filter((row) => row.by === by);
  const ofValues = (by: 'state' | 'kind'): Record<string, number> => {
    const attribute = publicAttributes(strapi, 'api::twinning.twinning').get(by);
    const values = attribute?.kind === 'scalar' ? (attribute.values ?? []) : [];
    const counts = new Map(of(by).map(({ key, count }) => [key, count]));
    return Object.fromEntries(values.map((value) => [value, counts.get(value) ?? 0]));
  };
  return {
    byState: ofValues('state'),
    byKind: ofValues('kind'),
    byCountry: of('country').flatMap(({ key, count }) =>
      key === null ? [] : [{ countryCode: key, name: countryName(locale, key), count }],
    ),
    byDecade: of('decade').map(({ key, count }) => ({
      decade: key === null ? null : Number(key),
      count,
    })),
    byTheme: themes.rows,
  };
}

/** A century such as `19XX` leaves the decade unknown. */
const DECADE = `case when t.since ~ '^[0-9]{3}' then left(t.since, 3) || '0' end`;

function countsSql(strapi: Core.Strapi): string {
  const twinning = strapi.db.metadata.get('api::twinning.twinning');
  const city = strapi.db.metadata.get('api::city.city');
  const link = linkTableOf(twinning, 'cities');
  const twinnings = quote(twinning.tableName);
  const prospect = quote(columnOf(twinning, 'prospectCountryCode'));
  const countries = `
    select k.${quote(link.from)} as id, c.${quote(columnOf(city, 'countryCode'))} as code
      from ${twinnings} t
      join ${quote(link.table)} k on k.${quote(link.from)} = t.id
      join ${quote(city.tableName)} c on c.id = k.${quote(link.to)} and c.is_home is not true
    union
    select t.id, t.${prospect} from ${twinnings} t`;
  return `select * from (
    select 'state' as by, t.state as key, count(*)::int from ${twinnings} t group by t.state
    union all select 'kind', t.kind, count(*)::int from ${twinnings} t group by t.kind
    union all select 'decade', ${DECADE}, count(*)::int from ${twinnings} t group by ${DECADE}
    union all select 'country', p.code, count(*)::int from (${countries}) p
      where p.code <> '' group by p.code
    ) counts order by case by when 'country' then -count else 0 end, key collate "C" nulls last`;
}

function themesSql(strapi: Core.Strapi): string {
  const countOf = (uid: 'api::twinning.twinning' | 'api::exchange.exchange'): string => {
    const meta = strapi.db.metadata.get(uid);
    const { table, from, to } = linkTableOf(meta, 'themes');
    return `(select count(*)::int from ${quote(table)} k
      join ${quote(meta.tableName)} d on d.id = k.${quote(from)} where k.${quote(to)} = th.id)`;
  };
  return `
    select th.document_id as "documentId", th.slug, th.name,
        ${countOf('api::twinning.twinning')} as count,
        ${countOf('api::exchange.exchange')} as exchanges
      from ${quote(strapi.db.metadata.get('api::theme.theme').tableName)} th
      order by count desc, exchanges desc, th.slug`;
}
