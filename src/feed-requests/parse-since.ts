import { edtfBounds, readEdtf } from '../domain/edtf';

export const SINCE_HINT =
  'must be a day, month or year such as 2026-05-09, 2026-05 or 2026, or an instant such as ' +
  '2026-05-09T12:00:00Z';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?$/;
const ZONE = /^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The instant at which a day, month or year (EDTF, level 0) begins in UTC, or the one that is given
 * as ISO 8601 with a time zone. ISO 8601 text in UTC, to the millisecond; null where it is neither.
 */
export function parseSince(text: string): string | null {
  const [day, rest] = splitAt(text, text.indexOf('T'));
  const date = readEdtf(day);
  if (date === null || date.unknownDigits > 0 || date.qualifier !== '') return null;
  if (rest === undefined) return `${edtfBounds(date).start}T00:00:00.000Z`;
  // An instant without its zone is another one in every town.
  const [time, zone = ''] = splitAt(rest, rest.search(/[Z+\- ]/), 0);
  // What stands for "+" in a query string is a space to whoever forgets to write %2B.
  const plus = zone.replace(/^ /, '+');
  if (date.precision !== 'day' || !TIME.test(time) || !ZONE.test(plus)) return null;
  const instant = new Date(`${day}T${time.replace(',', '.')}${plus}`);
  // The first and the last hours of the calendar are before and after it elsewhere.
  return /^(?!0000)\d{4}-/.test(instant.toISOString()) ? instant.toISOString() : null;
}

/** Before and after a place in a text, leaving out what stands there; `-1` is no place. */
const splitAt = (text: string, place: number, left = 1): [string, string | undefined] =>
  place < 0 ? [text, undefined] : [text.slice(0, place), text.slice(place + left)];
