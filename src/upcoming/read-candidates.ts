import type { Core } from '@strapi/strapi';
import { columnOf, linkTableOf, literal, quote } from '../content/views/metadata';
import type { ReadingTransaction } from '../content/read';
import { CELEBRATED_KINDS, CELEBRATED_STATES } from '../domain/anniversaries';
import type { Candidate } from './schedule';

const oneOf = (values: readonly string[]): string => `(${values.map(literal).join(', ')})`;
const CELEBRATED = `t.kind in ${oneOf(CELEBRATED_KINDS)} and t.state in ${oneOf(CELEBRATED_STATES)}`;

/**
 * The documents whose round numbers are listed: twinnings and friendships that are active or
 * dormant, and the cities that run this instance with their partners in such an agreement; with
 * `city`, those that concern it. One statement, inside a reading.
 */
export async function readCandidates(
  strapi: Core.Strapi,
  trx: ReadingTransaction,
  city: string | undefined,
): Promise<Candidate[]> {
  const twinning = strapi.db.metadata.get('api::twinning.twinning');
  const { table, from, to } = linkTableOf(twinning, 'cities');
  const twinnings = quote(twinning.tableName);
  const cities = quote(strapi.db.metadata.get('api::city.city').tableName);
  const foundedOn = quote(columnOf(strapi.db.metadata.get('api::city.city'), 'foundedOn'));
  const links = quote(table);
  const [twinningId, cityId] = [quote(from), quote(to)];
  const concerns = `exists (select from ${links} k join ${cities} c on c.id = k.${cityId}
    where k.${twinningId} = t.id and c.slug = :city)`;
  const result: { rows: Candidate[] } = await trx.raw(
    `select 'twinning' as type, t.id, t.slug, t.since as date
       from ${twinnings} t
       where t.since is not null and ${CELEBRATED} ${city === undefined ? '' : `and ${concerns}`}
     union all
     select 'city', c.id, c.slug, c.${foundedOn}
       from ${cities} c
       where c.${foundedOn} is not null ${city === undefined ? '' : 'and c.slug = :city'}
         and (c.is_home or exists (
           select from ${links} k
             join ${twinnings} t on t.id = k.${twinningId} and ${CELEBRATED}
             join ${links} o on o.${twinningId} = t.id
             join ${cities} home on home.id = o.${cityId} and home.is_home
             where k.${cityId} = c.id))`,
    city === undefined ? {} : { city },
  );
  return result.rows;
}
