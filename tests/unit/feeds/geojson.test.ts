import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { geojson } from '../../../src/feeds/geojson';
import type { CityReference } from '../../../src/feeds/records';
import { anyDataset, rendered } from './rendered';
import { aCity, aReference, aTwinning } from './sample-records';

const geometryOf = async (...cities: CityReference[]) => {
  const document = await rendered(geojson, 'twinnings', [{ ...aTwinning, cities }]);
  return JSON.parse(document).features[0].geometry;
};

describe('GeoJSON', () => {
  it('is valid to an independent reader, a feature for every record', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(geojson.datasets), async ({ dataset, records }) => {
        const document = await rendered(geojson, dataset, records);
        expect(() => check(document)).not.toThrow();
        const { features, ...collection } = JSON.parse(document);
        expect(collection).toMatchObject({
          ...{ type: 'FeatureCollection', dataset, count: records.length },
          license: 'https://creativecommons.org/licenses/by/4.0/',
        });
        expect(features.map(({ id }: { id: string }) => id)).toEqual(
          records.map(({ documentId }) => documentId),
        );
        for (const [index, { properties }] of features.entries()) {
          expect(records[index]).toMatchObject({
            slug: properties.slug,
            ...('name' in properties ? { name: properties.name } : { title: properties.title }),
            summary: properties.summary,
          });
        }
      }),
    );
  });

  it('has a city where it is, longitude first', async () => {
    const unknown = { ...aCity, latitude: null, longitude: null };
    const { features } = JSON.parse(await rendered(geojson, 'cities', [aCity, unknown]));
    expect(features[0].geometry).toEqual({
      type: 'Point',
      coordinates: [aCity.longitude, aCity.latitude],
    });
    expect(features[1].geometry).toBeNull();
    expect(features[0].properties.url).toBe(
      `https://jumelle.example.org/feeds/cities/${aCity.documentId}.json?locale=fr`,
    );
  });

  it('has lines between all pairs of known places', async () => {
    const [paris, fiji, quito] = [
      aReference('Paris', [2.3522, 48.8566]),
      aReference('Suva', [178.4419, -18.1416]),
      aReference('Quito', [-78.4678, -0.1807]),
    ];
    const nowhere = aReference('Nowhere');
    expect((await geometryOf(paris, quito)).type).toBe('LineString');
    const three = await geometryOf(paris, nowhere, fiji, quito);
    expect(three.type).toBe('MultiLineString');
    // Paris – Suva, Paris – Quito, and Suva – Quito in the two parts of a cut.
    expect(three.coordinates.map((line: number[][]) => [line[0], line.at(-1)])).toEqual([
      [
        [2.3522, 48.8566],
        [178.4419, -18.1416],
      ],
      [
        [2.3522, 48.8566],
        [-78.4678, -0.1807],
      ],
      [
        [178.4419, -18.1416],
        [180, expect.any(Number)],
      ],
      [
        [-180, expect.any(Number)],
        [-78.4678, -0.1807],
      ],
    ]);
  });

  it('has no line where there is none', async () => {
    const nancy = aReference('Nancy', [6.18, 48.69]);
    expect(await geometryOf()).toBeNull();
    expect(await geometryOf(nancy)).toBeNull();
    expect(await geometryOf(nancy, aReference('Nowhere'))).toBeNull();
    expect(await geometryOf(nancy, nancy)).toBeNull();
  });

  it('is of what a map can show, and of nothing else', async () => {
    expect(geojson.datasets).toEqual(['cities', 'twinnings']);
    await expect(rendered(geojson, 'themes', [])).rejects.toThrow('themes have no place on a map');
  });
});
