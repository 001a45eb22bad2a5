import fc from 'fast-check';
import { parseSince } from '../../../src/feed-requests/parse-since';

it.each([
  ['2026', '2026-01-01T00:00:00.000Z'],
  ['2026-05', '2026-05-01T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['0001', '0001-01-01T00:00:00.000Z'],
  ['2026-05-09T12:00Z', '2026-05-09T12:00:00.000Z'],
  ['2026-05-09T12:00:30.5Z', '2026-05-09T12:00:30.500Z'],
  ['2026-05-09T00:30:00+02:00', '2026-05-08T22:30:00.000Z'],
  ['2026-05-09T22:30:00-02:00', '2026-05-10T00:30:00.000Z'],
  // "+02:00" whose plus sign nobody wrote as %2B.
  ['2026-05-09T00:30:00 02:00', '2026-05-08T22:30:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(parseSince(text)).toBe(instant);
});

it.each([
  ...['', 'yesterday', '26', '0000', '2026-13', '2026-02-30', '2026-2-3', '195X', '1955~'],
  ...[
    '2026-05-09T12:00:00',
    '2026-05-09T',
    '2026-05-09T24:00Z',
    '2026-05-09T12:60Z',
    '2026T12:00Z',
  ],
  ...['2026-05-09T12:00+25:00', '2026-05-09 12:00Z', '0001-01-01T00:00+02:00', '2026-02-30T12:00Z'],
  ...['9999-12-31T23:00-02:00', '2026-05-09T12:00Z\0', '1778328000'],
])('%j is no date', (text) => {
  expect(parseSince(text)).toBeNull();
});

it('takes every instant as JavaScript writes it', () => {
  const range = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      expect(parseSince(date.toISOString())).toBe(date.toISOString());
    }),
  );
});
