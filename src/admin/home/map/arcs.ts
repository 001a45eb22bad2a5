import { greatCircle, type Position } from '../../../domain/great-circle';
import type { HomeMap } from '../../../home/answers';

export interface MapCity {
  slug: string;
  name: string;
  /** As on the map: the meridian that is cut is opposite its centre. */
  position: Position;
  isHome: boolean;
  /** How many other cities it is tied to. */
  ties: number;
}

export interface Arc {
  /** Lines as on the map, cut where they leave it. */
  lines: Position[][];
  /** Place in `TIE_KINDS` of the server. */
  kind: number;
}

/** Without a home city: the map that cuts no land but a little of Antarctica. */
const USUAL_CENTRE = 11;
const HUNDREDTHS = 100;

/** The longitude in the middle of the map: that of the home city, if there is one alone. */
export function centreOf({ cities }: Pick<HomeMap, 'cities'>): number {
  const homes = cities.filter(([, , , , isHome]) => isHome === 1);
  const [home] = homes;
  return home && homes.length === 1 ? home[2] / HUNDREDTHS : USUAL_CENTRE;
}

/** Cities with longitudes counted from the centre of the map. */
export function citiesOf({ cities, ties }: Pick<HomeMap, 'cities' | 'ties'>): MapCity[] {
  const centre = centreOf({ cities });
  const counts = new Map<number, number>();
  for (const tie of ties) {
    for (const end of [tie[0], tie[1]]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return cities.map(([slug, name, longitude, latitude, isHome], index) => ({
    slug,
    name,
    position: [fromCentre(longitude / HUNDREDTHS, centre), latitude / HUNDREDTHS],
    isHome: isHome === 1,
    ties: counts.get(index) ?? 0,
  }));
}

/** From -180 (excluded) to 180: turning the globe about its axis keeps great circles. */
export function fromCentre(longitude: number, centre: number): number {
  const turned = ((((longitude - centre) % 360) + 540) % 360) - 180;
  return turned === -180 ? 180 : turned;
}

/** Ties as arcs, made when they are asked for: tens of thousands take a moment. */
export const arcOf = (
  cities: readonly MapCity[],
  [from, to, kind]: HomeMap['ties'][number],
): Arc => {
  const [a, b] = [cities[from], cities[to]];
  return { kind, lines: a && b ? greatCircle(a.position, b.position) : [] };
};
