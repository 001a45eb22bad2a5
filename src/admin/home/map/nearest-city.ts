import type { MapCity } from './arcs';

/** Pixels around a dot in which it is meant. */
const REACH = 12;

/** The city whose dot is meant by a pixel: the nearest, of equally near ones a home city. */
export function nearestCity(
  cities: readonly MapCity[],
  pixelOf: (city: MapCity) => readonly [number, number],
  [x, y]: readonly [number, number],
): MapCity | undefined {
  let nearest: MapCity | undefined;
  let distance = REACH;
  for (const city of cities) {
    const [left, top] = pixelOf(city);
    const apart = Math.hypot(left - x, top - y) - (city.isHome ? 0.5 : 0);
    if (apart < distance) [nearest, distance] = [city, apart];
  }
  return nearest;
}
