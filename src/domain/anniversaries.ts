import { edtfBounds, readEdtf, yearsLater, type Bounds, type Edtf } from './edtf';

/** A round number of years of a date, and when it falls due in the precision of that date. */
export interface DueAnniversary {
  years: number;
  /** EDTF: a date known to the year falls due on a year. */
  dueOn: string;
  bounds: Bounds;
}

const LAST_YEAR = 9999;
const LAST_DAY = '9999-12-31';
const WINDOW_YEARS = 10;

/** Agreements whose round numbers are worth a celebration. */
export const CELEBRATED_KINDS: readonly string[] = ['twinning', 'friendship'];
export const CELEBRATED_STATES: readonly string[] = ['active', 'dormant'];

/** The days in which round numbers are upcoming for somebody who looks on a day: ten years. */
export function upcomingWindow(day: string): Bounds {
  const from = readEdtf(day);
  return { start: day, end: (from && yearsLater(from, WINDOW_YEARS)?.text) ?? LAST_DAY };
}

/** Worth a celebration: every multiple of 5 years up to 100, of 25 beyond. */
export const isRoundNumber = (years: number): boolean =>
  years > 0 && years % (years <= 100 ? 5 : 25) === 0;

/**
 * The round numbers of a date that fall due in a window of days (both ends included), earliest
 * first. A date less precise than a day counts when it overlaps the window; with unknown digits
 * only those numbers have a date (see `addYears`).
 */
export function anniversariesDue(date: Edtf, window: Bounds): DueAnniversary[] {
  const first = Number(window.start.slice(0, 4)) - date.year - 10 ** date.unknownDigits;
  const last = Math.min(Number(window.end.slice(0, 4)), LAST_YEAR) - date.year;
  const due: DueAnniversary[] = [];
  for (let years = Math.max(first, 1); years <= last; years += 1) {
    const dueOn = isRoundNumber(years) ? yearsLater(date, years) : null;
    if (dueOn === null) continue;
    const bounds = edtfBounds(dueOn);
    if (bounds.start <= window.end && bounds.end >= window.start)
      due.push({ years, dueOn: dueOn.text, bounds });
  }
  return due;
}
