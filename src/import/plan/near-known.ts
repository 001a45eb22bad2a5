import { type Message, message } from '../message';
import { type ParsedRow, stringOf } from './parse-row';
import { type KnownCity, labelOf, type Register, textOf } from './register';
import { positionOf } from './same-spot';

/** How far apart two sources may put the middle of one large city. */
const NEAR_KM = 3;
const KM_PER_DEGREE = 111.2;
/** Of latitude: more than `NEAR_KM`, so that what is near is in the band of a row or next to it. */
const BAND = 0.05;
const LISTED = 3;

interface Spot {
  city: KnownCity;
  latitude: number;
  longitude: number;
}

/**
 * Asks about a row that makes a city where the register has one already: `Munich` may well be the
 * München that nobody has given this name yet. It stays a new city, since the next town may be as
 * near. To be called before the plan adds cities of its own.
 */
export function nearKnown(register: Register): (row: ParsedRow) => Message[] {
  const bands = new Map<string, Spot[]>();
  for (const city of register.cities.values()) {
    const country = textOf(city, 'countryCode');
    const { latitude, longitude } = city.scalars;
    if (country === null || typeof latitude !== 'number' || typeof longitude !== 'number') continue;
    const key = `${country} ${Math.floor(latitude / BAND)}`;
    const spot = { city, latitude, longitude };
    const band = bands.get(key);
    if (band) band.push(spot);
    else bands.set(key, [spot]);
  }
  return (row) => {
    const position = positionOf(row);
    const country = stringOf(row, 'countryCode');
    if (!position || country === null) return [];
    const own = Math.floor(position.latitude / BAND);
    const near = [own - 1, own, own + 1]
      .flatMap((band) => bands.get(`${country} ${band}`) ?? [])
      .map((spot) => ({ city: spot.city, km: kilometres(position, spot) }))
      .filter(({ city, km }) => km < NEAR_KM && !isAnother(row, city))
      .sort((a, b) => a.km - b.km);
    const [nearest] = near;
    if (!nearest) return [];
    const cities = near.slice(0, LISTED).map(({ city }) => labelOf(city));
    const km = Math.max(1, Math.ceil(nearest.km));
    return [message('nearKnown', { km, cities: cities.join(', ') })];
  };
}

/** Flat is round enough over a few kilometres. */
function kilometres(a: Omit<Spot, 'city'>, b: Omit<Spot, 'city'>): number {
  const turn = Math.abs(a.longitude - b.longitude);
  const shrink = Math.cos((a.latitude * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, Math.min(turn, 360 - turn) * shrink);
}

/** A county is not its county town, and two Wikidata ids are two places. */
function isAnother(row: ParsedRow, city: KnownCity): boolean {
  return ['kind', 'wikidataId'].some((name) => {
    const [one, other] = [stringOf(row, name), textOf(city, name)];
    return one !== null && other !== null && one !== other;
  });
}
