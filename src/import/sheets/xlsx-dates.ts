import type { ShownDate } from './xlsx-styles';

const DAY = 86_400_000;

/**
 * A day number as what a cell shows of it. Excel's day 60 is a 29 February 1900 that never was, so
 * the days before are counted from one day later (ECMA-376-1, 18.17.4.1).
 *
 * @returns midnight UTC of a day, `1955-03` or `1955`; the number itself where no date is shown
 */
export function shownAs(
  shown: ShownDate | undefined,
  serial: number,
  from1904: boolean,
): Date | string | number {
  // 9999-12-31 is the last day that Excel knows.
  if (!shown || serial < 0 || serial >= 2_958_466) return serial;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(epoch + Math.floor(serial) * DAY);
  if (shown === 'day') return date;
  return date.toISOString().slice(0, shown === 'month' ? 7 : 4);
}
