import type { ContentUid } from '../../content/content-types';
import { foldName } from '../../domain/fold';
import { type Message, message } from '../message';
import { at, listOf, type ParsedRow, stringOf } from './parse-row';
import { type KnownCity, labelOf, type Register } from './register';
import { resolveCity, type RowCities } from './resolve-city';

export interface Found {
  cities: KnownCity[];
  problems: Message[];
}

/** The one city that a column names, by id, short name or name, with its country beside it. */
export function findCity(
  register: Register,
  rows: RowCities,
  row: ParsedRow,
  columns: { texts: readonly string[]; country: string },
): Found {
  for (const attribute of columns.texts) {
    const text = stringOf(row, attribute);
    if (text === null) continue;
    const found = resolveCity(register, rows, { text, country: stringOf(row, columns.country) });
    return one(row, attribute, text, found);
  }
  return { cities: [], problems: [] };
}

/** The cities of a list: by ids where there is a column of them, else short names, else names. */
export function findCities(register: Register, rows: RowCities, row: ParsedRow): Found {
  const attribute = ['cityIds', 'citySlugs', 'cities'].find((name) => listOf(row, name).length > 0);
  if (attribute === undefined) return { cities: [], problems: [] };
  const countries = listOf(row, 'cityCountryCodes');
  const found: Found = { cities: [], problems: [] };
  for (const [index, text] of listOf(row, attribute).entries()) {
    if (text === null || text === '') continue;
    const country = countries[index] ?? null;
    const each = one(row, attribute, text, resolveCity(register, rows, { text, country }));
    found.cities.push(...each.cities);
    found.problems.push(...each.problems);
  }
  return found;
}

function one(
  row: ParsedRow,
  attribute: string,
  given: string,
  found: ReturnType<typeof resolveCity>,
): Found {
  if (found === 'none') {
    return { cities: [], problems: [at(row, attribute, message('unknownCity', { given }))] };
  }
  return 'city' in found
    ? { cities: [found.city], problems: [] }
    : { cities: [], problems: [at(row, attribute, found.problem)] };
}

/** Ids of documents of another type that a list names, by id, short name, or name if it is unique. */
export function findOthers(
  register: Register,
  row: ParsedRow,
  uid: ContentUid,
  columns: readonly string[],
): { ids: string[] | null; problems: Message[] } {
  const attribute = columns.find((name) => listOf(row, name).length > 0);
  if (attribute === undefined) return { ids: null, problems: [] };
  const ids: string[] = [];
  const problems: Message[] = [];
  for (const text of listOf(row, attribute)) {
    if (text === null || text === '') continue;
    const known = register.find(uid, text);
    const named = known ? [known.documentId] : register.titles.get(`${uid} ${foldName(text)}`);
    const [id] = named;
    if (named.length === 1 && id !== undefined) {
      if (!ids.includes(id)) ids.push(id);
      continue;
    }
    const candidates = named.flatMap((each) => {
      const candidate = register.documents.get(each);
      return candidate ? [labelOf(candidate)] : [];
    });
    const problem =
      named.length === 0
        ? message('unknownReference', { given: text })
        : message('severalReferences', { given: text, candidates: candidates.join(', ') });
    problems.push(at(row, attribute, problem));
  }
  return { ids, problems };
}

const THEME_COLUMNS = ['themeIds', 'themeSlugs', 'themes'];
export const findThemes = (
  register: Register,
  row: ParsedRow,
): { ids: string[] | null; problems: Message[] } =>
  findOthers(register, row, 'api::theme.theme', THEME_COLUMNS);
