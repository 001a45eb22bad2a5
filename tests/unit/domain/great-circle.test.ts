import fc from 'fast-check';
import { greatCircle, type Position } from '../../../src/domain/great-circle';

const degrees = (limit: number) =>
  fc.oneof(
    fc.constantFrom(-limit, 0, limit, limit - 1e-7, -limit + 1e-7, limit - 1e-5),
    fc.integer({ min: -limit * 1e7, max: limit * 1e7 }).map((value) => value / 1e7),
  );
const position: fc.Arbitrary<Position> = fc.tuple(degrees(180), degrees(90));
const opposite = ([longitude, latitude]: Position): Position => [
  longitude > 0 ? longitude - 180 : longitude + 180,
  -latitude,
];
/** Any two places, and near and opposite ones more often than chance has them. */
const pair: fc.Arbitrary<[Position, Position]> = fc.oneof(
  fc.tuple(position, position),
  position.map((place): [Position, Position] => [place, opposite(place)]),
  fc
    .tuple(position, degrees(90), fc.constantFrom(0, 180))
    .map(([[longitude, latitude], other, turn]): [Position, Position] => [
      [longitude, latitude],
      [longitude > 0 ? longitude - turn : longitude + turn, other],
    ]),
);

/** Radians between two places (haversine: an own formula, not the one under test). */
function angle([aLongitude, aLatitude]: Position, [bLongitude, bLatitude]: Position): number {
  const rad = Math.PI / 180;
  const latitudes = Math.sin(((bLatitude - aLatitude) * rad) / 2) ** 2;
  const longitudes = Math.sin(((bLongitude - aLongitude) * rad) / 2) ** 2;
  const share = latitudes + Math.cos(aLatitude * rad) * Math.cos(bLatitude * rad) * longitudes;
  return 2 * Math.asin(Math.min(1, Math.sqrt(share)));
}

const EARTH_RADIUS_KM = 6371;

type Vector = [x: number, y: number, z: number];

function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Unit normal of the plane of the great circle, and the sine of the angle between the places. */
function normalOf(from: Position, to: Position): [Vector, number] {
  const [[ax, ay, az], [bx, by, bz]] = [vectorOf(from), vectorOf(to)];
  const [x, y, z] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  const sine = Math.hypot(x, y, z);
  return [[x / sine, y / sine, z / sine], sine];
}

/** What is wrong with a line for itself. */
function brokenRules(line: readonly Position[]): string[] {
  const isOnMap = ([longitude, latitude]: Position) =>
    Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return [
    ...(line.length < 2 ? [`${line.length} positions`] : []),
    ...line.filter((place) => !isOnMap(place)).map((place) => `not on the map: ${place.join()}`),
    ...line.slice(1).flatMap(([longitude, latitude], index) => {
      const [before, beforeLatitude] = line[index] ?? [NaN, NaN];
      const turn = Math.abs(longitude - before);
      const step = `${before},${beforeLatitude} to ${longitude},${latitude}`;
      return turn <= 180 && (turn > 0 || latitude !== beforeLatitude) ? [] : [step];
    }),
  ];
}

const isSamePlace = (a: Position, b: Position) => angle(a, b) < 1e-8;
const length = (line: readonly Position[]) =>
  line.slice(1).reduce((sum, end, index) => sum + angle(line[index] ?? end, end), 0);

describe('the shortest way over the sphere', () => {
  it('keeps the rules of RFC 7946, section 3.1.9, between any two places', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const lines = greatCircle(from, to);
        expect(lines.flatMap(brokenRules)).toEqual([]);
        for (const [index, line] of lines.slice(1).entries()) {
          const [edge, latitude] = lines[index]?.at(-1) ?? [NaN, NaN];
          expect(Math.abs(edge)).toBe(180);
          expect(line[0]).toEqual([-edge, latitude]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leads from one to the other, and no longer than it has to', () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        const lines = greatCircle(from, to);
        if (isSamePlace(from, to)) return;
        expect(isSamePlace(lines[0]?.[0] ?? to, from)).toBe(true);
        expect(isSamePlace(lines.at(-1)?.at(-1) ?? from, to)).toBe(true);
        const travelled = lines.reduce((sum, line) => sum + length(line), 0);
        expect(Math.abs(travelled - angle(from, to))).toBeLessThan(1e-4);
      }),
      { numRuns: 1000 },
    );
  });

  it('strays four kilometres at most, near the poles, where a map draws straight lines', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], share) => {
        const [normal, sine] = normalOf(from, to);
        // Near and opposite places: rounding, not the way, decides where it leads.
        fc.pre(sine > 1e-3);
        const strays = greatCircle(from, to).flatMap((line) =>
          line.slice(1).map((end, index) => {
            const start = line[index] ?? end;
            const [x, y, z] = vectorOf([
              start[0] + share * (end[0] - start[0]),
              start[1] + share * (end[1] - start[1]),
            ]);
            return Math.abs(Math.asin(x * normal[0] + y * normal[1] + z * normal[2]));
          }),
        );
        expect(Math.max(...strays) * EARTH_RADIUS_KM).toBeLessThan(4.5);
      }),
      { numRuns: 1000 },
    );
  });

  it('is none between a place and itself, the antimeridian being one line', () => {
    expect(greatCircle([6.18, 48.69], [6.18, 48.69])).toEqual([]);
    expect(greatCircle([180, -17], [-180, -17])).toEqual([]);
    expect(greatCircle([10, 90], [120, 90])).toEqual([]);
  });

  it('sets out eastward to the opposite place', () => {
    const [line] = greatCircle([-90, 0], [90, 0]);
    expect(line).toContainEqual([0, 0]);
    expect(greatCircle([0, 90], [0, -90])).toHaveLength(1);
  });

  it('runs along the antimeridian and ends at it without being cut', () => {
    const along = greatCircle([180, 10], [-180, 30]);
    expect(along).toHaveLength(1);
    expect(new Set(along[0]?.map(([longitude]) => longitude))).toEqual(new Set([180]));
    expect(greatCircle([180, 10], [-179, 10])).toEqual([
      [
        [-180, 10],
        [-179, 10],
      ],
    ]);
  });

  it('crosses it once, at the same latitude on both sides', () => {
    const [west = [], east = [], ...more] = greatCircle([178, -18], [-178, -16]);
    expect(more).toEqual([]);
    expect(west.at(-1)).toEqual([180, -17.0151]);
    expect(east[0]).toEqual([-180, -17.0151]);
  });
});
