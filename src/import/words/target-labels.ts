import { ATTRIBUTE_WORDS } from '../../feeds/csv/column-words';
import type { Language } from '../message';
import { splitAttribute } from '../targets';

/** What targets are called that are no attributes of an entry. */
const LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  rowId: { en: 'Number in this file', fr: 'Numéro dans ce fichier' },
  coordinates: { en: 'Latitude and longitude', fr: 'Latitude et longitude' },
  publishedAt: { en: 'Publication', fr: 'Publication' },
  city1: { en: 'First city', fr: 'Première ville' },
  city1Country: { en: 'Country of the first city', fr: 'Pays de la première ville' },
  city2: { en: 'Second city', fr: 'Deuxième ville' },
  city2Country: { en: 'Country of the second city', fr: 'Pays de la deuxième ville' },
  city3: { en: 'Third city', fr: 'Troisième ville' },
  city3Country: { en: 'Country of the third city', fr: 'Pays de la troisième ville' },
  citySlugs: { en: 'Cities, short names', fr: 'Villes, noms courts' },
  cityIds: { en: 'Cities, identifiers', fr: 'Villes, identifiants' },
  cityCountryCodes: { en: 'Countries of the cities', fr: 'Pays des villes' },
  themeSlugs: { en: 'Themes, short names', fr: 'Thèmes, noms courts' },
  themeIds: { en: 'Themes, identifiers', fr: 'Thèmes, identifiants' },
  twinningSlugs: { en: 'Twinnings, short names', fr: 'Jumelages, noms courts' },
  twinningIds: { en: 'Twinnings, identifiers', fr: 'Jumelages, identifiants' },
  organisationSlugs: { en: 'Organisations, short names', fr: 'Organismes, noms courts' },
  organisationIds: { en: 'Organisations, identifiers', fr: 'Organismes, identifiants' },
  hostSlug: { en: 'Host city, short name', fr: 'Ville hôte, nom court' },
  hostId: { en: 'Host city, identifier', fr: 'Ville hôte, identifiant' },
  hostCountryCode: { en: 'Country of the host city', fr: 'Pays de la ville hôte' },
  succeededBySlug: { en: 'Succeeded by, short name', fr: 'Remplacée par, nom court' },
  succeededById: { en: 'Succeeded by, identifier', fr: 'Remplacée par, identifiant' },
  succeededByCountryCode: { en: 'Country of the successor', fr: 'Pays de la ville qui remplace' },
  ourCity: { en: 'Our city', fr: 'Notre ville' },
  ourCountry: { en: 'Our country', fr: 'Notre pays' },
  partner: { en: 'Partner city', fr: 'Ville partenaire' },
  partnerCountry: { en: 'Country of the partner', fr: 'Pays du partenaire' },
  partnerKind: { en: 'Kind of the partner', fr: 'Nature du partenaire' },
  partnerWikidataId: {
    en: 'Wikidata identifier of the partner',
    fr: 'Identifiant Wikidata du partenaire',
  },
  partnerRegion: { en: 'Region of the partner', fr: 'Région du partenaire' },
  partnerPopulation: { en: 'Population of the partner', fr: 'Population du partenaire' },
};

/** What people call a target, with its locale if it has one: `Name (fr)`. */
export function targetLabel(attribute: string, language: Language): string {
  const { name, locale } = splitAttribute(attribute);
  const own = Object.entries(ATTRIBUTE_WORDS).find(([each]) => each === name)?.[1];
  const label = LABELS[name]?.[language] ?? own?.[language][0] ?? name;
  return locale === null ? label : `${label} (${locale})`;
}
