import countries from 'i18n-iso-countries';
import type { CatalogueNode } from './catalogue-terms';
import { languageCode } from './language-code';

/** The controlled vocabularies that DCAT-AP prescribes (section 9), of the Publications Office. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/**
 * A term of one of those lists. What it is and which list it is from goes with it, so that the
 * catalogue can be checked without the lists.
 */
const authority = (
  list: string,
  code: string,
  type: string | readonly string[],
): CatalogueNode => ({
  '@id': `${AUTHORITY}/${list}/${code}`,
  '@type': type,
  inScheme: `${AUTHORITY}/${list}`,
});

const THEMES = {
  EDUC: { en: 'Education, culture and sport', fr: 'Éducation, culture et sport' },
  GOVE: { en: 'Government and public sector', fr: 'Gouvernement et secteur public' },
  INTR: { en: 'International issues', fr: 'Questions internationales' },
  REGI: { en: 'Regions and cities', fr: 'Régions et villes' },
  SOCI: { en: 'Population and society', fr: 'Population et société' },
} as const;

export type ThemeCode = keyof typeof THEMES;

export const dataTheme = (code: ThemeCode): CatalogueNode => ({
  ...authority('data-theme', code, 'skos:Concept'),
  prefLabel: THEMES[code],
});

export const THEME_TAXONOMY: CatalogueNode = {
  '@id': `${AUTHORITY}/data-theme`,
  '@type': 'skos:ConceptScheme',
  title: { en: 'Data theme', fr: 'Thème de données' },
};

/** Staff publish when there is something to say. */
export const IRREGULAR = authority('frequency', 'IRREG', 'dct:Frequency');

export const PUBLIC_ACCESS = authority('access-right', 'PUBLIC', 'dct:RightsStatement');

/** "Planned to be available and stable": addresses are a contract. */
export const STABLE: CatalogueNode = {
  ...authority('planned-availability', 'STABLE', 'skos:Concept'),
  prefLabel: { en: 'stable', fr: 'stable' },
};

export type FileType = 'ATOM' | 'CSV' | 'GEOJSON' | 'ICS' | 'JSON' | 'JSON_LD' | 'RSS';

export const fileType = (code: FileType): CatalogueNode =>
  authority('file-type', code, 'dct:MediaTypeOrExtent');

/** The language of a locale, or nothing for one that the list does not have. */
export function languageOf(locale: string): CatalogueNode[] {
  const code = languageCode(locale);
  return code === null ? [] : [authority('language', code.toUpperCase(), 'dct:LinguisticSystem')];
}

/** ISO 3166 has no code for Kosovo, the Union's list has one of its own. */
const KOSOVO = { alpha2: 'XK', listed: '1A0' };

/** A country by its code of two letters; nothing for a code that nobody has. */
export function countryOf(code: string): CatalogueNode[] {
  const alpha3 = code === KOSOVO.alpha2 ? KOSOVO.listed : countries.alpha2ToAlpha3(code);
  return alpha3 === undefined ? [] : [authority('country', alpha3, 'dct:Location')];
}
