import fc from 'fast-check';
import { arcOf, centreOf, citiesOf, fromCentre } from '../../../../src/admin/home/map/arcs';
import { nearestCity } from '../../../../src/admin/home/map/nearest-city';
import type { HomeMap } from '../../../../src/home/answers';

const NANCY: HomeMap['cities'][number] = ['nancy', 'Nancy', 618, 4869, 1];
const APIA: HomeMap['cities'][number] = ['apia', 'Apia', -17_177, -1383, 0];
const SUVA: HomeMap['cities'][number] = ['suva', 'Suva', 17_844, -1814, 0];

describe('arcs of the map', () => {
  it('count longitudes from the home city, so that its own side of the world is whole', () => {
    const map = { cities: [NANCY, APIA], ties: [[0, 1, 0]] as HomeMap['ties'] };
    expect(centreOf(map)).toBe(6.18);
    const [nancy, apia] = citiesOf(map);
    expect(nancy).toMatchObject({ position: [0, 48.69], isHome: true, ties: 1 });
    expect(apia?.position[0]).toBeCloseTo(-177.95, 6);
    expect(centreOf({ cities: [APIA] })).toBe(11);
    expect(centreOf({ cities: [NANCY, [...APIA.slice(0, 4), 1] as typeof APIA] })).toBe(11);
  });

  it('are cut where they leave the map, also when that is not at the antimeridian', () => {
    const cities = citiesOf({ cities: [APIA, SUVA], ties: [] });
    const { lines } = arcOf(cities, [0, 1, 0]);
    // Both lie on the same side of a map around 11° east: nothing is cut at 180°.
    expect(lines).toHaveLength(1);
    const opposite: HomeMap['cities'] = [
      ['west', 'West', -16_000, 1000, 0],
      ['east', 'East', -17_500, 1000, 0],
    ];
    const cut = arcOf(citiesOf({ cities: opposite, ties: [] }), [0, 1, 0]);
    expect(cut.lines).toHaveLength(2);
    expect(Math.abs(cut.lines[0]?.at(-1)?.[0] ?? 0)).toBe(180);
  });

  it('never jump across the map', () => {
    const longitude = fc.integer({ min: -18_000, max: 18_000 });
    const latitude = fc.integer({ min: -9000, max: 9000 });
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, longitude, (x, y, u, v, home) => {
        const cities = citiesOf({
          cities: [
            ['a', 'A', x, y, 0],
            ['b', 'B', u, v, 0],
            ['home', 'Home', home, 0, 1],
          ],
          ties: [],
        });
        for (const line of arcOf(cities, [0, 1, 0]).lines) {
          line.forEach(([here], index) => {
            expect(Math.abs(here)).toBeLessThanOrEqual(180);
            const before = line[index - 1];
            if (before) expect(Math.abs(here - before[0])).toBeLessThanOrEqual(180);
          });
        }
      }),
    );
  });

  it('turn longitudes into -180 to 180', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -180, max: 180 }),
        (a, b) => {
          const turned = fromCentre(a, b);
          expect(turned).toBeGreaterThan(-180);
          expect(turned).toBeLessThanOrEqual(180);
          expect((((turned - (a - b)) % 360) + 360) % 360).toBe(0);
        },
      ),
    );
  });
});

describe('the city that is pointed at', () => {
  const cities = citiesOf({ cities: [NANCY, APIA, SUVA], ties: [] });
  const pixels: Record<string, [number, number]> = { nancy: [0, 0], apia: [6, 0], suva: [100, 0] };
  const at = (x: number, y: number) =>
    nearestCity(cities, ({ slug }) => pixels[slug] ?? [0, 0], [x, y])?.slug;

  it('is the nearest in reach, of equally near ones the home city', () => {
    expect(at(5, 0)).toBe('apia');
    expect(at(3, 0)).toBe('nancy');
    expect(at(50, 0)).toBeUndefined();
  });
});
