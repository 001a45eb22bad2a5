import { type Bounds, type Edtf, edtfBounds, readEdtf } from '../domain/edtf';

/** How precise the dates are that a calendar shows: `year` shows months and days as well. */
export const CALENDAR_PRECISIONS = ['day', 'month', 'year'] as const;
export type CalendarPrecision = (typeof CALENDAR_PRECISIONS)[number];

/** The days that something takes in a calendar. */
export interface CalendarSpan {
  /** First day: `YYYY-MM-DD`. */
  start: string;
  /** Day after the last, or null where that would be in the year 10000, which no date can say. */
  end: string | null;
  days: number;
  /** Of the less precise of its dates. */
  precision: CalendarPrecision;
  /** Whether a date is approximate or uncertain. */
  isUncertain: boolean;
}

const DAY_IN_MILLISECONDS = 86_400_000;
const LAST_DAY = '9999-12-31';

/**
 * What a calendar of a precision shows for a date, or for a period with both dates; null when its
 * dates are less precise than that, or there are none.
 *
 * - A day is a day, a month all its days, a year all its days.
 * - A date that is approximate or uncertain (`~`, `?`, `%`) is not known as precisely as it is
 *   written: a day counts as its month, a month as its year, a year stays one.
 * - A year with unknown digits (`195X`) is in no calendar: it would take ten years of it.
 * - A period is as precise as the less precise of its dates, and lasts from the first day that the
 *   one may mean to the last that the other may. An end that lies before it does not count.
 */
export function calendarSpan(
  from: string | null,
  until: string | null,
  shown: CalendarPrecision,
): CalendarSpan | null {
  const texts = [from ?? until, until ?? from].filter((text) => text !== null);
  const dates = texts.map(readEdtf).flatMap((date) => (date ? [knownDate(date)] : [null]));
  const [first, last] = dates;
  if (!first || !last) return null;
  const precision = lessPrecise(first.precision, last.precision);
  if (lessPrecise(precision, shown) !== shown) return null;
  const isOrdered = last.bounds.end >= first.bounds.end;
  return {
    ...daysOf(first.bounds.start, isOrdered ? last.bounds.end : first.bounds.end),
    precision,
    isUncertain: first.isUncertain || last.isUncertain,
  };
}

interface KnownDate {
  bounds: Bounds;
  precision: CalendarPrecision;
  isUncertain: boolean;
}

/** A date as precisely as it is known, or null when that is less than a year. */
function knownDate(date: Edtf): KnownDate | null {
  if (date.unknownDigits > 0) return null;
  const isUncertain = date.qualifier !== '';
  const written = date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';
  const precision = isUncertain ? LESS_THAN[written] : written;
  const { start, end } = edtfBounds({
    ...date,
    day: precision === 'day' ? date.day : null,
    month: precision === 'year' ? null : date.month,
  });
  return { bounds: { start, end }, precision, isUncertain };
}

const LESS_THAN = { day: 'month', month: 'year', year: 'year' } as const;

const lessPrecise = (a: CalendarPrecision, b: CalendarPrecision): CalendarPrecision =>
  CALENDAR_PRECISIONS.indexOf(a) > CALENDAR_PRECISIONS.indexOf(b) ? a : b;

function daysOf(start: string, last: string): Pick<CalendarSpan, 'start' | 'end' | 'days'> {
  const days = Math.round((Date.parse(last) - Date.parse(start)) / DAY_IN_MILLISECONDS) + 1;
  return { start, end: last === LAST_DAY ? null : nextDay(last), days };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}
