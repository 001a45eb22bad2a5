import fc from 'fast-check';
import {
  CALENDAR_PRECISIONS,
  type CalendarPrecision,
  calendarSpan,
} from '../../../src/feeds/calendar-span';
import { edtfBounds, readEdtf } from '../../../src/domain/edtf';
import { edtfText } from '../domain/arbitraries';

const days = (from: string | null, until: string | null, shown: CalendarPrecision) => {
  const span = calendarSpan(from, until, shown);
  return span && [span.start, span.end, span.days, span.precision, span.isUncertain];
};

describe('the days that a date takes in a calendar', () => {
  it.each([
    ['2028-10-12', 'day', ['2028-10-12', '2028-10-13', 1, 'day', false]],
    ['2028-10-12', 'year', ['2028-10-12', '2028-10-13', 1, 'day', false]],
    ['2028-02', 'day', null],
    ['2028-02', 'month', ['2028-02-01', '2028-03-01', 29, 'month', false]],
    ['2029', 'month', null],
    ['2029', 'year', ['2029-01-01', '2030-01-01', 365, 'year', false]],
    ['1317', 'year', ['1317-01-01', '1318-01-01', 365, 'year', false]],
    ['2028-10-12~', 'day', null],
    ['2028-10-12~', 'month', ['2028-10-01', '2028-11-01', 31, 'month', true]],
    ['2028-10?', 'month', null],
    ['2028-10?', 'year', ['2028-01-01', '2029-01-01', 366, 'year', true]],
    ['2028%', 'year', ['2028-01-01', '2029-01-01', 366, 'year', true]],
    ['202X', 'year', null],
    ['9999-12-31', 'day', ['9999-12-31', null, 1, 'day', false]],
    ['9999', 'year', ['9999-01-01', null, 365, 'year', false]],
    ['soon', 'year', null],
  ] as const)('%s in a calendar of precision %s', (date, shown, expected) => {
    expect(days(date, null, shown)).toEqual(expected);
  });

  it.each([
    ['2026-06-01', '2026-06-03', 'day', ['2026-06-01', '2026-06-04', 3, 'day', false]],
    ['2026', '2026-06-03', 'day', null],
    ['2026', '2026-06-03', 'year', ['2026-01-01', '2027-01-01', 365, 'year', false]],
    ['2025', '2026-06-03', 'year', ['2025-01-01', '2026-06-04', 519, 'year', false]],
    [null, '2026-06-03', 'day', ['2026-06-03', '2026-06-04', 1, 'day', false]],
    ['2026-06-03', '2026-05', 'month', ['2026-06-03', '2026-06-04', 1, 'month', false]],
    [null, null, 'year', null],
  ] as const)('%s to %s in a calendar of precision %s', (from, until, shown, expected) => {
    expect(days(from, until, shown)).toEqual(expected);
  });

  it('holds all days that the dates may mean, and shows more with less precision', () => {
    fc.assert(
      fc.property(edtfText, fc.option(edtfText), (from, until) => {
        const spans = CALENDAR_PRECISIONS.map((shown) => calendarSpan(from, until, shown));
        const known = spans.filter((span) => span !== null);
        expect(spans).toEqual([...spans.filter((span) => span === null), ...known]);
        expect(new Set(known.map((span) => JSON.stringify(span))).size).toBeLessThanOrEqual(1);
        const [span] = known;
        const date = readEdtf(from);
        if (!span || !date) return;
        const bounds = edtfBounds(date);
        expect(span.start <= bounds.start).toBe(true);
        expect(span.end === null || span.end > bounds.end).toBe(true);
        expect(span.days).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
