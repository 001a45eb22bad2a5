import fc from 'fast-check';
import { formatCoordinates, parseCoordinates, parseDegrees } from '../../../src/domain/coordinates';

const NANCY = { latitude: 48.69, longitude: 6.18 };

describe('parseCoordinates', () => {
  test.each([
    '48.69, 6.18',
    '48.69,6.18',
    '48.69 6.18',
    '  (48.69, 6.18)  ',
    '48,69 ; 6,18',
    '48,69; 6,18',
    '48,69, 6,18',
    '48,69,6,18',
    '48,69 6,18',
    '48.69° N, 6.18° E',
    '48.69°N 6.18°E',
    'N 48.69 E 6.18',
    'N48,69 E6,18',
    '6.18 E, 48.69 N',
    '48°41.4′N 6°10.8′E',
    '48°41′24″N 6°10′48″E',
    '48° 41′ 24″ N, 6° 10′ 48″ E',
    `48°41'24"N6°10'48"E`,
    '48 41 24 N 6 10 48 E',
    'geo:48.69,6.18',
    'geo:48.69,6.18;u=35',
    'geo:48.69,6.18?z=12',
    'https://www.openstreetmap.org/#map=13/48.69/6.18',
    'https://www.openstreetmap.org/?mlat=48.69&mlon=6.18#map=12/48/6',
    'https://www.google.com/maps/place/Nancy/@48.69,6.18,13z/data=x',
  ])('reads %s', (text) => expect(parseCoordinates(text)).toEqual(NANCY));

  test('reads minutes', () =>
    expect(parseCoordinates('48°41′N 6°11′E')).toEqual({
      latitude: 48.683333,
      longitude: 6.183333,
    }));

  test.each([
    ['-33.45, -70.66', -33.45, -70.66],
    ['−33.45, −70.66', -33.45, -70.66],
    ['33°27′S 70°40′W', -33.45, -70.666667],
    ['0, 0', 0, 0],
    ['90, -180', 90, -180],
  ])('reads %s', (text, latitude, longitude) =>
    expect(parseCoordinates(text)).toEqual({ latitude, longitude }),
  );

  test.each([
    ['', 'unreadable'],
    ['Nancy', 'unreadable'],
    ['48.69, 6.18, 212', 'unreadable'],
    ['48.69 N, 6.18 N', 'unreadable'],
    ['48°61′N 6°11′E', 'unreadable'],
    ['-48.69 S, 6.18 E', 'unreadable'],
    ['48,69', 'ambiguous'],
    ['48.69', 'one-only'],
    ['48°41′N', 'one-only'],
    ['91.5, 181', 'latitude'],
    ['48.69, 206.18', 'longitude'],
    ['139.69, 35.68', 'swapped'],
    ['139.69 N, 35.68 E', 'latitude'],
    ['52°31′N 13°24′O', 'unreadable'],
  ])('says of %s that it is %s', (text, problem) =>
    expect(parseCoordinates(text)).toEqual({ problem }),
  );

  test('O is west only where it is said to be', () => {
    expect(parseCoordinates('48°41′N 1°40′O', { oIsWest: true })).toEqual({
      latitude: 48.683333,
      longitude: -1.666667,
    });
    expect(parseDegrees('1°40′O')).toBeNull();
    expect(parseDegrees('48,69')).toBe(48.69);
  });

  const places = fc.record({
    latitude: fc.integer({ min: -90_000_000, max: 90_000_000 }).map((micro) => micro / 1e6),
    longitude: fc.integer({ min: -180_000_000, max: 180_000_000 }).map((micro) => micro / 1e6),
  });
  // Numbers below 1e-6 are written with an exponent, which nobody pastes.
  const written = places.filter((place) => !formatCoordinates(place).includes('e'));

  test('reads back what it writes, with points and with commas', () =>
    fc.assert(
      fc.property(written, ({ latitude, longitude }) => {
        const place = { latitude: latitude + 0, longitude: longitude + 0 };
        expect(parseCoordinates(formatCoordinates(place))).toEqual(place);
        const commas = [place.latitude, place.longitude].map((each) =>
          String(each).replace('.', ','),
        );
        expect(parseCoordinates(commas.join(' ; '))).toEqual(place);
      }),
    ));

  test('never throws, and never goes beyond the globe', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[-+0-9.,;°'" NSEWO]{0,30}$/), (text) => {
        const read = parseCoordinates(text, { oIsWest: true });
        if ('problem' in read) return;
        expect(Math.abs(read.latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(read.longitude)).toBeLessThanOrEqual(180);
      }),
    ));
});
