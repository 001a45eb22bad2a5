import { greatCircle, type Position } from '../domain/great-circle';
import { recordUrl } from './addresses';
import type { DatasetFormat } from './dataset-format';
import { datasetMeta } from './dataset-meta';
import type { FeedContext } from './feed-context';
import { renderList } from './json-text';
import type { CityRecord, CityReference, DatasetRecords, TwinningRecord } from './records';

type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] };

interface Feature {
  type: 'Feature';
  /** The document's id: the same in every locale. */
  id: string;
  /** Null where unknown (RFC 7946, section 3.2). */
  geometry: Geometry | null;
  properties: Readonly<Record<string, unknown>>;
}

type FeatureOf<Record> = (record: Record, context: FeedContext) => Feature;

interface Place {
  latitude: number | null;
  longitude: number | null;
}

/** The datasets that a map can show. */
const FEATURES: {
  readonly [Name in keyof DatasetRecords]?: FeatureOf<DatasetRecords[Name]>;
} = { cities: cityFeature, twinnings: twinningFeature };

/**
 * RFC 7946: cities as points, twinnings as the shortest ways between their cities. Where the data
 * is from and under which terms are foreign members of the collection (section 6.1), before the
 * features. No `bbox`: it would have to come before the features that it is made of.
 */
export const geojson: DatasetFormat = {
  extension: 'geojson',
  mediaType: 'application/geo+json',
  datasets: ['cities', 'twinnings'],
  render(records, snapshot, context) {
    const featureOf = FEATURES[snapshot.dataset];
    if (!featureOf) throw new Error(`${snapshot.dataset} have no place on a map`);
    const head = { type: 'FeatureCollection', ...datasetMeta(snapshot, context) };
    return renderList(head, 'features', records, (record) => featureOf(record, context));
  },
};

function cityFeature(city: CityRecord, context: FeedContext): Feature {
  const position = positionOf(city);
  return {
    type: 'Feature',
    id: city.documentId,
    geometry: position && { type: 'Point', coordinates: position },
    properties: {
      documentId: city.documentId,
      slug: city.slug,
      name: city.name,
      kind: city.kind,
      countryCode: city.countryCode,
      region: city.region,
      population: city.population,
      populationAsOf: city.populationAsOf,
      isHome: city.isHome,
      wikidataId: city.wikidataId,
      website: city.website,
      summary: city.summary,
      image: city.cover?.url ?? null,
      locale: city.locale,
      modified: city.modified,
      url: recordUrl(context, 'cities', city.documentId),
    },
  };
}

function twinningFeature(twinning: TwinningRecord, context: FeedContext): Feature {
  const { cities } = twinning;
  return {
    type: 'Feature',
    id: twinning.documentId,
    geometry: linesBetween(cities),
    properties: {
      documentId: twinning.documentId,
      slug: twinning.slug,
      title: twinning.title,
      kind: twinning.kind,
      state: twinning.state,
      since: twinning.since,
      until: twinning.until,
      cities: cities.map((city) => city.name),
      citySlugs: cities.map((city) => city.slug),
      cityCountryCodes: cities.map((city) => city.countryCode),
      prospectCountryCode: twinning.prospectCountryCode,
      summary: twinning.summary,
      image: twinning.cover?.url ?? null,
      locale: twinning.locale,
      modified: twinning.modified,
      url: recordUrl(context, 'twinnings', twinning.documentId),
    },
  };
}

/** The ways between all pairs of cities whose places are known; null when there are none. */
function linesBetween(cities: readonly CityReference[]): Geometry | null {
  const positions = cities.map(positionOf).filter((position) => position !== null);
  const lines = positions.flatMap((from, index) =>
    positions.slice(index + 1).flatMap((to) => greatCircle(from, to)),
  );
  const [first, ...others] = lines;
  if (!first) return null;
  return others.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: lines };
}

const positionOf = ({ latitude, longitude }: Place): Position | null =>
  latitude === null || longitude === null ? null : [longitude, latitude];
