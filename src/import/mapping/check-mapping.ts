import type { SheetKind } from '../contract';
import { type Message, message } from '../message';
import { prepareReading } from '../plan/parse-row';
import { targetOf } from '../targets';
import type { SheetMapping } from './guess-mapping';

/** Columns of which a kind of sheet needs one: without any of them no row could say what it is about. */
const KEYS: Readonly<Record<Exclude<SheetKind, 'ignored'>, readonly (readonly string[])[]>> = {
  cities: [['name', 'documentId', 'slug', 'wikidataId']],
  twinnings: [
    ['documentId', 'slug', 'city1', 'cities', 'citySlugs', 'cityIds'],
    ['documentId', 'slug', 'city2', 'cities', 'citySlugs', 'cityIds'],
  ],
  exchanges: [['documentId', 'slug', 'title']],
  pairs: [['ourCity'], ['partner']],
};

/** What is wrong with the mapping of a sheet, before any row is looked at. */
export function mappingProblems(
  sheet: { index: number; name: string; headers: readonly string[] },
  { kind, columns, constants }: SheetMapping,
  locales: readonly string[],
): Message[] {
  if (kind === 'ignored') return [];
  const place = { sheet: sheet.name };
  const mapped = columns.flatMap((attribute) => attribute ?? []);
  const given = [...mapped, ...Object.keys(constants).filter((name) => constants[name] !== '')];
  const unknown = given.filter((attribute) => targetOf(kind, attribute, locales) === undefined);
  const twice = given.filter((attribute, index) => given.indexOf(attribute) < index);
  const missing = KEYS[kind].filter((names) => !names.some((name) => given.includes(name)));
  const { problems } = prepareReading({ ...sheet, kind, columns, constants }, locales);
  return [
    ...unknown.map((each) => message('unknownAttribute', { ...place, given: each })),
    ...twice.map((each) => message('attributeTwice', { ...place, given: each })),
    ...missing.map((names) => message('keyMissing', { ...place, names: names.join('/') })),
    ...problems,
  ];
}
