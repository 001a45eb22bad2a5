import type { Core } from '@strapi/strapi';
import { COUNTRY_CODES } from '../../domain/country-codes';
import { HELPER_SCHEMA } from './reading-schema';

type Knex = Core.Strapi['db']['connection'];

/** Name of a country in a language, as the Unicode CLDR of this Node has it. */
export const countryName = (locale: string, code: string): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? code;

/** Names for composed titles: a prospect without a city yet is named after its country. */
export async function fillCountryNames(knex: Knex, locales: readonly string[]): Promise<void> {
  for (const locale of locales) {
    await knex.raw(
      `insert into ${HELPER_SCHEMA}.country_names (locale, code, name)
         select ?, * from unnest(?::text[], ?::text[])
         on conflict (locale, code) do update set name = excluded.name`,
      [locale, [...COUNTRY_CODES], COUNTRY_CODES.map((code) => countryName(locale, code))],
    );
  }
}
