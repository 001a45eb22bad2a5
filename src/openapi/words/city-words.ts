import { ref } from '../open-api';
import {
  BODY,
  COVER,
  GALLERY,
  SLUG,
  SOURCES,
  SUMMARY,
  WEBSITE,
  type Words,
} from './attribute-words';

export const CITY_WORDS: Words = {
  name: { description: 'Its name as the reader of this locale calls it.' },
  slug: SLUG,
  kind: { description: 'What kind of territory it is.' },
  countryCode: {
    description: 'The country it lies in.',
    schema: ref('CountryCode'),
  },
  region: { description: 'The region, Land, prefecture, county or voivodeship it lies in.' },
  latitude: {
    description:
      'Degrees north of the equator, WGS 84; given together with `longitude` or not at all.',
    schema: { minimum: -90, maximum: 90 },
  },
  longitude: {
    description: 'Degrees east of Greenwich, WGS 84; given together with `latitude` or not at all.',
    schema: { minimum: -180, maximum: 180 },
  },
  population: {
    description: 'Inhabitants, as of `populationAsOf`.',
    schema: { minimum: 0 },
  },
  populationAsOf: { description: 'The date of the population figure.' },
  areaKm2: {
    description: 'Area in square kilometres.',
    schema: { minimum: 0 },
  },
  foundedOn: { description: 'When it was founded or first mentioned.' },
  dissolvedOn: { description: 'When it ceased to exist, as the region Lorraine did in 2016.' },
  succeededBy: { description: 'The territory that took its place.' },
  predecessors: { description: 'The territories whose place it took.' },
  isHome: { description: 'Whether this instance is run by its office.' },
  wikidataId: {
    description: 'Its item in Wikidata, unique among the cities.',
    schema: ref('WikidataId'),
  },
  geonamesId: {
    description: 'Its number in GeoNames.',
    schema: { minimum: 1 },
  },
  website: WEBSITE,
  summary: SUMMARY,
  body: BODY,
  nameVariants: {
    description: 'Its other names and spellings; search finds it by any of them.',
  },
  keyFigures: { description: 'Figures worded for a reader of this locale.' },
  highlights: { description: 'What is worth knowing or seeing.' },
  awards: { description: 'Distinctions that it received.' },
  cover: COVER,
  gallery: GALLERY,
  coatOfArms: { description: 'Its coat of arms.' },
  sources: SOURCES,
  twinnings: { description: 'The agreements that it is a party to.' },
  networks: { description: 'The networks that it belongs to.' },
  exchanges: { description: 'The exchanges that it takes part in.' },
  hostedExchanges: { description: 'The exchanges that it hosts.' },
  anniversaries: { description: 'Its own anniversaries, and those of its memberships.' },
  organisations: { description: 'The organisations that are at home in it.' },
};

export const NAME_VARIANT_WORDS: Words = {
  name: { description: 'The name as it is written.' },
  language: {
    description: 'Language of the name, a BCP 47 tag such as `de` or `he-Latn`.',
    schema: { examples: ['de', 'he-Latn'] },
  },
  kind: { description: 'How the name relates to the city.' },
};

export const KEY_FIGURE_WORDS: Words = {
  label: { description: 'What is counted.' },
  value: { description: 'The figure as a reader reads it: "almost 195,000".' },
};

export const HIGHLIGHT_WORDS: Words = {
  title: { description: 'What it is.' },
  text: { description: 'A few sentences about it.' },
};

export const AWARD_WORDS: Words = {
  name: { description: 'Name of the distinction.' },
  year: {
    description: 'The year in which it was received.',
    schema: { minimum: 1, maximum: 9999 },
  },
};
