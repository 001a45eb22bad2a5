import { foldName } from '../../domain/fold';
import { type Message, message } from '../message';
import { type KnownCity, labelOf, nameKey, type Register, textOf } from './register';

/** How a row names a city: by anything of Wikidata id, short name, document id or number in the file, or by name and country. */
export interface CityReference {
  text: string;
  country: string | null;
}

/** A row of a sheet of cities, as twinnings of the same import refer to it. */
export type RowCity =
  | { city: KnownCity }
  /** It cannot be imported, and is no city of the register. */
  | { broken: { row: number; label: string } };

/** Rows of the import's cities by what may name them. */
export interface RowCities {
  byId: ReadonlyMap<string, RowCity>;
  /** Names with country, and Wikidata ids and short names, of rows that cannot be imported. */
  broken: ReadonlyMap<string, { row: number; label: string }>;
}

export type Resolved = { city: KnownCity } | { problem: Message } | 'none';

const WIKIDATA_ID = /^Q[1-9]\d*$/;
const LISTED = 5;

export const candidatesOf = (register: Register, ids: readonly string[]): string =>
  ids
    .slice(0, LISTED)
    .map((id) => {
      const city = register.cities.get(id);
      return city ? labelOf(city) : id;
    })
    .join(', ');

/**
 * The one city that a reference names, `none` when it is unknown, or why it cannot be said which.
 * Never the likeliest of several, and by name only within a country.
 */
export function resolveCity(
  register: Register,
  rows: RowCities,
  { text, country }: CityReference,
): Resolved {
  const row = rows.byId.get(text);
  if (row) {
    if ('city' in row) return row;
    return { problem: message('cityRowBroken', row.broken) };
  }
  if (WIKIDATA_ID.test(text))
    return oneOf(register, rows, register.byWikidataId.get(text), text, text);
  const known = register.find('api::city.city', text);
  const byName = country === null ? [] : register.cityNames.get(nameKey(country, text));
  const bySlug = known ? register.cities.get(known.documentId) : undefined;
  const fits = bySlug && (country === null || textOf(bySlug, 'countryCode') === country);
  const ids = [...new Set([...(fits ? [bySlug.documentId] : []), ...byName])];
  if (ids.length > 0) return oneOf(register, rows, ids, text, nameKey(country ?? '', text));
  if (country !== null) return oneOf(register, rows, [], text, nameKey(country, text));
  const home = register.homeCities.filter((id) =>
    register.cities.get(id)?.names.has(foldName(text)),
  );
  if (home.length > 0) return oneOf(register, rows, home, text, text);
  return { problem: message('cityNeedsCountry', { given: text }) };
}

function oneOf(
  register: Register,
  rows: RowCities,
  ids: readonly string[],
  given: string,
  key: string,
): Resolved {
  const broken = rows.broken.get(key);
  if (ids.length > 1) {
    return {
      problem: message('severalCities', { given, candidates: candidatesOf(register, ids) }),
    };
  }
  const city = register.cities.get(ids[0] ?? '');
  if (city) return { city };
  return broken ? { problem: message('cityRowBroken', broken) } : 'none';
}
