import type { Edtf } from './edtf';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as the readers of a locale write it, with no more than a date tells: `12 October 2028`,
 * `October 2028`, `2028`. In the civil calendar and in the digits that the register has. A locale
 * that nobody knows reads English.
 *
 * @param day ISO 8601, `YYYY-MM-DD`
 */
export function formatDate(locale: string, day: string, told: Pick<Edtf, 'month' | 'day'>): string {
  const text = formatOf(locale, told.month !== null, told.day !== null).format(new Date(day));
  // French says the first of a month as an ordinal, which Intl does not know.
  return /^fr\b/.test(locale) ? text.replace(/^1 /, '1er ') : text;
}

function formatOf(locale: string, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [locale, hasMonth, hasDay].join();
  const known = formats.get(key);
  if (known) return known;
  const created = new Intl.DateTimeFormat([writtenIn(locale), 'en-GB'], {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: hasMonth ? 'long' : undefined,
    day: hasDay ? 'numeric' : undefined,
  });
  formats.set(key, created);
  return created;
}

/** Unless a region is given, English is said as in Europe: 12 October 2028. */
const writtenIn = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);
