import type { Core } from '@strapi/strapi';
import countries from 'i18n-iso-countries';
import { HELPER_SCHEMA } from './reading-schema';

type Knex = Core.Strapi['db']['connection'];

/** Country codes that may be entered: ISO 3166-1 alpha-2 and `XK`, in use for Kosovo. */
export const COUNTRY_CODES: readonly string[] = [
  ...new Set([...Object.keys(countries.getAlpha2Codes()), 'XK']),
].sort();

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
