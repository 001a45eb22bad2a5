import countries from 'i18n-iso-countries';
import de from 'i18n-iso-countries/langs/de.json';
import en from 'i18n-iso-countries/langs/en.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import it from 'i18n-iso-countries/langs/it.json';
import pl from 'i18n-iso-countries/langs/pl.json';
import { COUNTRY_CODES } from '../../domain/country-codes';
import { foldName } from '../../domain/fold';
import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';

/** Languages in which the Unicode CLDR names countries: those of the sample and some neighbours. */
const LANGUAGES = [
  ...['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'],
  ...['es', 'pt', 'nl', 'cs', 'sk', 'hu', 'ru', 'uk', 'zh', 'ar'],
];

/** What people also write. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnie', 'Bosnia'],
  BF: ['Burkina'],
  BY: ['Biélorussie', 'Byelorussia', 'Belarus'],
  CD: ['RDC', 'RD Congo', 'DR Congo', 'République démocratique du Congo'],
  CI: ["Côte d'Ivoire", 'Ivory Coast'],
  CN: ['Chine', 'République populaire de Chine', 'PR China', "People's Republic of China"],
  CZ: ['Tchéquie', 'République tchèque', 'Rép. tchèque', 'Czech Republic'],
  DE: ['RFA', 'République fédérale d’Allemagne', 'Federal Republic of Germany'],
  GB: [
    ...['UK', 'Royaume-Uni', 'Grande-Bretagne', 'Great Britain', 'England', 'Angleterre'],
    ...['Scotland', 'Écosse', 'Wales', 'Pays de Galles', 'Northern Ireland', 'Irlande du Nord'],
  ],
  IE: ['Irlande', 'Republic of Ireland', 'Eire'],
  KR: ['Corée du Sud', 'République de Corée', 'South Korea', 'Republic of Korea'],
  MM: ['Birmanie', 'Burma'],
  MK: ['Macédoine', 'Macédoine du Nord', 'Macedonia'],
  NL: ['Hollande', 'Holland'],
  PS: ['Palestine', 'Territoires palestiniens', 'Cisjordanie'],
  RU: ['Russie', 'Russia', 'Fédération de Russie'],
  SZ: ['Swaziland'],
  TW: ['Taïwan', 'Taiwan'],
  US: ['USA', 'U.S.A.', 'EUA', 'États-Unis', "États-Unis d'Amérique", 'United States of America'],
  VN: ['Viêt Nam', 'Vietnam', 'Viet-nam'],
  XK: ['Kosovo'],
};

type Names = Readonly<Record<string, string | string[]>>;

function buildIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (name: string, code: string): void => {
    if (!index.has(foldName(name))) index.set(foldName(name), code);
  };
  for (const [code, names] of Object.entries(ALIASES)) for (const name of names) add(name, code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of COUNTRY_CODES) add(names.of(code) ?? code, code);
  }
  for (const { countries: names } of [de, en, fr, it, pl] as { countries: Names }[]) {
    for (const [code, given] of Object.entries(names)) {
      for (const name of [given].flat()) if (COUNTRY_CODES.includes(code)) add(name, code);
    }
  }
  return index;
}

let index: ReadonlyMap<string, string> | undefined;

/** A country by its code (`FR`, `fr`, `FRA`) or by its name in one of many languages. */
export function readCountry(cell: Cell): Read<string> {
  const given = cellText(cell);
  const capitals = given.toUpperCase();
  if (COUNTRY_CODES.includes(capitals)) return { value: capitals };
  const short = /^[A-Z]{3}$/.test(capitals) ? countries.alpha3ToAlpha2(capitals) : undefined;
  if (short !== undefined) return { value: short };
  const code = codeOf(given);
  return code === undefined ? problem('unknownCountry', { given }) : { value: code };
}

/** `Les Pays-Bas` and `The Gambia` as well as `Pays-Bas`, `Gambia` and `Le Salvador`. */
function codeOf(given: string): string | undefined {
  const names = (index ??= buildIndex());
  const folded = foldName(given);
  return names.get(folded) ?? names.get(folded.replace(/^(?:les?|la|l|the) /, ''));
}

/** Whether a cell holds nothing but the name of a country; codes may stand for much else. */
export const namesCountry = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.trim().length > 3 && codeOf(cell) !== undefined;
