/** Where something is, in decimal degrees of WGS 84. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/**
 * Why a text is no place: `unreadable`; `ambiguous`, as the comma of `48,69` may stand between two
 * numbers or within one; `one-only`; `latitude` or `longitude` out of range; `swapped`, longitude
 * first.
 */
export type CoordinatesProblem =
  'unreadable' | 'ambiguous' | 'one-only' | 'latitude' | 'longitude' | 'swapped';

export type ReadCoordinates = Coordinates | { problem: CoordinatesProblem };

type Axis = 'latitude' | 'longitude';
interface Angle {
  degrees: number;
  /** Said by the letter of a direction. */
  axis: Axis | null;
}

export interface CoordinateReading {
  /** O is west in French and other Romance languages, and east in German: it must be said. */
  oIsWest?: boolean;
}

/** Six decimals are a tenth of a metre. */
const DECIMALS = 6;
export const MAX_LATITUDE = 90;
export const MAX_LONGITUDE = 180;

const round = (value: number): number => Number(value.toFixed(DECIMALS)) + 0;

/** Places within the addresses of maps that people copy: a `geo:` URI (RFC 5870), and map sites. */
const ADDRESSES: readonly RegExp[] = [
  /^geo:([-+]?\d+(?:\.\d+)?),([-+]?\d+(?:\.\d+)?)(?:[,;?]|$)/i,
  /^https?:\/\/\S*?[?&#]mlat=(-?\d+(?:\.\d+)?)&mlon=(-?\d+(?:\.\d+)?)/i,
  /^https?:\/\/\S*?#map=[\d.]+\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/i,
  /^https?:\/\/\S*?@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/i,
  /^https?:\/\/\S*?[?&](?:q|ll|query)=(-?\d+(?:\.\d+)?)(?:,|%2C)(-?\d+(?:\.\d+)?)/i,
];

/** Where a text may be cut in two, the surest first. */
const CUTS: readonly RegExp[] = [
  /\s*[;|/]\s*/,
  /\s*,\s+|\s+,\s*/,
  /(?<=\d[°'"\s]*[NSEWO])[\s,]*(?=[-+\d])/i,
  /(?<=\d[°'"]?)\s*,?\s*(?=[NSEWO]\s*[-+\d])/i,
  /\s*,\s*/,
  /\s+/,
];

/**
 * Reads a place as people write and paste it: `48.69, 6.18`, `48,69 ; 6,18`, `48°41′N 6°11′E`,
 * `6.18 E, 48.69 N`, `geo:48.69,6.18`, the address of a place on a map site. Latitude comes first
 * unless letters say otherwise.
 */
export function parseCoordinates(text: string, reading: CoordinateReading = {}): ReadCoordinates {
  const plain = tidy(text);
  for (const address of ADDRESSES) {
    const [, latitude, longitude] = address.exec(plain) ?? [];
    if (latitude !== undefined && longitude !== undefined)
      return inRange(Number(latitude), Number(longitude), true);
  }
  if (/^[-+]?\d+\s*,\s*[-+]?\d+$/.test(plain) && !/,\s/.test(plain))
    return { problem: 'ambiguous' };
  if (parseDegrees(plain, reading) !== null) return { problem: 'one-only' };
  const quarters = plain.split(',');
  // A comma within each number, and one between them: 48,69,6,18.
  if (quarters.length === 4 && quarters.every((part) => /^[-+]?\d+$/.test(part.trim())))
    return fromPair([quarters.slice(0, 2).join(','), quarters.slice(2).join(',')], reading);
  for (const cut of CUTS) {
    const pair = plain.split(cut);
    const found = fromPair(pair, reading);
    if (!('problem' in found) || found.problem !== 'unreadable') return found;
  }
  return { problem: 'unreadable' };
}

/** One angle in degrees, or degrees, minutes and seconds: `48.69`, `48,69`, `48°41′32″N`. */
export function parseDegrees(text: string, reading: CoordinateReading = {}): number | null {
  return readAngle(tidy(text), reading)?.degrees ?? null;
}

/** As people read it, and as `parseCoordinates` does: `48.6921, 6.1844`. */
export const formatCoordinates = ({ latitude, longitude }: Coordinates): string =>
  `${latitude}, ${longitude}`;

const tidy = (text: string): string =>
  text
    .replace(/[−–]/g, '-')
    .replace(/[′’ʹ‘´]/g, "'")
    .replace(/[″”“ʺ]|''/g, '"')
    .replace(/[º˚]/g, '°')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();

function fromPair(pair: readonly string[], reading: CoordinateReading): ReadCoordinates {
  const [first, second, ...more] = pair.map((part) => readAngle(part.trim(), reading));
  if (!first || !second || more.length > 0) return { problem: 'unreadable' };
  if (first.axis !== null && first.axis === second.axis) return { problem: 'unreadable' };
  const isTurned = first.axis === 'longitude' || second.axis === 'latitude';
  const [latitude, longitude] = isTurned ? [second, first] : [first, second];
  return inRange(latitude.degrees, longitude.degrees, first.axis !== null || second.axis !== null);
}

function inRange(latitude: number, longitude: number, isSure: boolean): ReadCoordinates {
  const fits = Math.abs(latitude) <= MAX_LATITUDE;
  if (
    !fits &&
    !isSure &&
    Math.abs(latitude) <= MAX_LONGITUDE &&
    Math.abs(longitude) <= MAX_LATITUDE
  )
    return { problem: 'swapped' };
  if (!fits) return { problem: 'latitude' };
  if (Math.abs(longitude) > MAX_LONGITUDE) return { problem: 'longitude' };
  return { latitude: round(latitude), longitude: round(longitude) };
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const ANGLE = new RegExp(
  `^([NSEWO])?\\s*([-+])?\\s*(${NUMBER})(?:\\s*°)?` +
    `(?:\\s*(?<=[°\\s])(${NUMBER})\\s*'?(?:\\s*(?<=['\\s])(${NUMBER})\\s*"?)?)?\\s*([NSEWO])?$`,
  'i',
);

function readAngle(text: string, { oIsWest = false }: CoordinateReading): Angle | null {
  const [, before, sign, whole = '', minutes, seconds, after] = ANGLE.exec(text) ?? [];
  const letter = (before ?? after)?.toUpperCase();
  if (whole === '' || (before !== undefined && after !== undefined)) return null;
  if (letter === 'O' && !oIsWest) return null;
  if (letter !== undefined && sign !== undefined) return null;
  const parts = [whole, minutes ?? '0', seconds ?? '0'].map((part) =>
    Number(part.replace(',', '.')),
  );
  const [degrees = 0, sixtieths = 0, thirdParts = 0] = parts;
  const isWhole =
    Number.isInteger(degrees) && (seconds === undefined || Number.isInteger(sixtieths));
  if (minutes !== undefined && !isWhole) return null;
  if (sixtieths >= 60 || thirdParts >= 60) return null;
  const size = degrees + sixtieths / 60 + thirdParts / 3600;
  const isNegative = sign === '-' || letter === 'S' || letter === 'W' || letter === 'O';
  const axis = letter === undefined ? null : 'NS'.includes(letter) ? 'latitude' : 'longitude';
  return { degrees: round(isNegative ? -size : size), axis };
}
