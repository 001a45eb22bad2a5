import { type Message, message } from '../message';
import { at, type ParsedRow, stringOf } from './parse-row';
import { type KnownCity, labelOf, nameKey, type Register, textOf } from './register';
import { candidatesOf } from './resolve-city';

/** The city of the register that a row is about, and by what it says so. */
export type CityMatch =
  { city: KnownCity; by: 'document' | 'wikidata' | 'name' } | { city: null } | { problem: Message };

/** All names that a row gives its city. */
export const namesIn = (row: ParsedRow): string[] =>
  [...row.values].flatMap(([attribute, value]) =>
    (attribute === 'name' || attribute.startsWith('name@')) && typeof value === 'string'
      ? [value]
      : [],
  );

/** By document id, Wikidata id and short name, which must agree; else by name within the country. */
export function matchCity(register: Register, row: ParsedRow): CityMatch {
  const [documentId, wikidataId, slug] = ['documentId', 'wikidataId', 'slug'].map((name) =>
    stringOf(row, name),
  );
  if (documentId && !register.cities.has(documentId)) {
    return { problem: at(row, 'documentId', message('unknownDocument', { given: documentId })) };
  }
  const byWikidata = wikidataId ? register.byWikidataId.get(wikidataId) : [];
  const bySlug = slug ? register.bySlug.get(`api::city.city ${slug}`) : [];
  const strong = [...new Set([...(documentId ? [documentId] : []), ...byWikidata, ...bySlug])];
  if (strong.length > 1) {
    const candidates = candidatesOf(register, strong);
    return { problem: message('contradictory', { candidates }) };
  }
  const known = register.cities.get(strong[0] ?? '');
  if (known) {
    const isNamed = Boolean(documentId) || bySlug.length > 0;
    return isNamed ? { city: known, by: 'document' } : inSameCountry(row, known);
  }
  return matchByName(register, row, wikidataId ?? null);
}

function inSameCountry(row: ParsedRow, city: KnownCity): CityMatch {
  const country = stringOf(row, 'countryCode');
  const known = textOf(city, 'countryCode');
  if (country === null || known === null || country === known) return { city, by: 'wikidata' };
  const params = { city: labelOf(city), known, given: country };
  return { problem: at(row, 'countryCode', message('otherCountry', params)) };
}

function matchByName(register: Register, row: ParsedRow, wikidataId: string | null): CityMatch {
  const country = stringOf(row, 'countryCode');
  if (country === null) return { city: null };
  const ids = namesIn(row).flatMap((name) => register.cityNames.get(nameKey(country, name)));
  const candidates = [...new Set(ids)].filter((id) => {
    const known = register.cities.get(id);
    const other = known ? textOf(known, 'wikidataId') : null;
    // Two Wikidata ids are two places, whatever they are called.
    return wikidataId === null || other === null || other === wikidataId;
  });
  if (candidates.length > 1) {
    const params = { candidates: candidatesOf(register, candidates) };
    return { problem: message('severalMatches', params) };
  }
  const city = register.cities.get(candidates[0] ?? '');
  return city ? { city, by: 'name' } : { city: null };
}
