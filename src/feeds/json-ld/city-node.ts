import type { FeedContext } from '../feed-context';
import type { CityRecord } from '../records';
import { article, image, relatedCity, sources, type Subject, subjectOf } from './parts';
import {
  boolean,
  date,
  decimal,
  integer,
  type LdNode,
  resource,
  several,
  text,
  type Value,
} from './values';

const WIKIDATA_ID = /^Q[1-9]\d*$/;

/**
 * A city, county or region as a place of schema.org, the same as in Wikidata and GeoNames. Founding,
 * dissolution and successor are Wikidata's properties: schema.org has them for organisations only.
 */
export function cityNode(city: CityRecord, context: FeedContext): LdNode {
  const subject = subjectOf(city, context);
  const { languageOf } = subject;
  return {
    '@type': city.kind === 'municipality' ? 'City' : 'AdministrativeArea',
    name: text(city.name, languageOf('name')),
    alternateName: several(city.nameVariants.map(({ name, language }) => text(name, language))),
    'wdt:P1448': several(
      city.nameVariants
        .filter(({ kind }) => kind === 'official')
        .map(({ name, language }) => text(name, language)),
    ),
    'feeds:kind': city.kind ?? undefined,
    sameAs: several([
      ...(city.wikidataId !== null && WIKIDATA_ID.test(city.wikidataId)
        ? [{ '@id': `http://www.wikidata.org/entity/${city.wikidataId}` }]
        : []),
      ...(city.geonamesId !== null
        ? [{ '@id': `https://sws.geonames.org/${city.geonamesId}/` }]
        : []),
    ]),
    url: resource(city.website),
    address:
      city.countryCode === null && city.region === null
        ? undefined
        : {
            '@type': 'PostalAddress',
            addressCountry: city.countryCode ?? undefined,
            addressRegion: text(city.region, languageOf('region')),
          },
    geo:
      city.latitude === null || city.longitude === null
        ? undefined
        : {
            '@type': 'GeoCoordinates',
            latitude: decimal(city.latitude),
            longitude: decimal(city.longitude),
          },
    'wdt:P571': date(city.foundedOn),
    'wdt:P576': date(city.dissolvedOn),
    'wdt:P1366': relatedCity(subject, city.succeededBy),
    additionalProperty: several([...measures(city), ...keyFigures(city, subject)]),
    'feeds:isHome': boolean(city.isHome),
    'feeds:highlight': several(
      city.highlights.map((highlight) => ({
        '@type': 'CreativeWork',
        name: text(highlight.title, languageOf('highlights')),
        text: text(highlight.text, languageOf('highlights')),
      })),
    ),
    'feeds:award': several(
      city.awards.map(({ name, year }) => ({
        '@type': 'Intangible',
        name: text(name, null),
        'dct:date': year === null ? undefined : date(String(year).padStart(4, '0')),
      })),
    ),
    description: text(city.summary, languageOf('summary')),
    subjectOf: article(city.body, subject),
    image: image(city.cover),
    logo: image(city.coatOfArms),
    photo: several(city.gallery.map(image)),
    'dct:source': sources(city.sources),
  };
}

/** Population, with its date, and area. KMK is the square kilometre of UN/CEFACT. */
const measures = ({ population, populationAsOf, areaKm2 }: CityRecord): Value[] => [
  population === null
    ? undefined
    : {
        '@type': 'PropertyValue',
        propertyID: { '@id': 'http://www.wikidata.org/entity/P1082' },
        value: integer(population),
        'feeds:asOf': date(populationAsOf),
      },
  areaKm2 === null
    ? undefined
    : {
        '@type': 'PropertyValue',
        propertyID: { '@id': 'http://www.wikidata.org/entity/P2046' },
        value: decimal(areaKm2),
        unitCode: 'KMK',
      },
];

const keyFigures = (city: CityRecord, { languageOf }: Subject): Value[] =>
  city.keyFigures.map(({ label, value }) => ({
    '@type': 'PropertyValue',
    name: text(label, languageOf('keyFigures')),
    value: text(value, languageOf('keyFigures')),
  }));
