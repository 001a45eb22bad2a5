import { COUNTRY_CODES } from '../../../domain/country-codes';

export interface Country {
  code: string;
  name: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All countries by their names in a language, in its alphabetical order. */
export function countriesIn(language: string): Country[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  return COUNTRY_CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
}

/**
 * Countries that a text means, the likeliest first: by code, then those whose name begins with it,
 * then those with a word that does, then those that contain it. Accents and case do not matter.
 */
export function searchCountries(countries: readonly Country[], text: string): Country[] {
  const wanted = fold(text);
  if (wanted === '') return [...countries];
  return countries
    .map((country) => ({ country, rank: rank(country, wanted) }))
    .filter(({ rank: found }) => found < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

function rank({ code, name }: Country, wanted: string): number {
  const folded = fold(name);
  if (code.toLowerCase() === wanted || folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (folded.includes(` ${wanted}`)) return 2;
  return folded.includes(wanted) ? 3 : Infinity;
}

export const describeCountry = ({ code, name }: Country): string => `${name} (${code})`;
