import { parse as parseWithLibrary } from 'edtf';

/**
 * Dates as the register writes them: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1).
 *
 * Accepted: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` of the years 0001 to 9999, optionally followed by one of
 * `~` (approximate), `?` (uncertain), `%` (both); or a year whose last digits are unknown: `195X`,
 * `19XX`, `1XXX`. A year stays a year: nothing here turns it into 1 January, only its bounds do.
 */
export interface Edtf {
  text: string;
  /** With unknown digits: the first year that they may mean, e.g. 1950 for `195X`; 0 for `00XX`. */
  year: number;
  month: number | null;
  day: number | null;
  /** How many trailing digits of the year are X: 0 to 3. */
  unknownDigits: number;
  qualifier: '' | '~' | '?' | '%';
  precision: EdtfPrecision;
}

export type EdtfPrecision = 'millennium' | 'century' | 'decade' | 'year' | 'month' | 'day';

/** First and last day that a date may mean, as ISO 8601 days (`YYYY-MM-DD`), both included. */
export interface Bounds {
  start: string;
  end: string;
}

/** What a date looks like; not every text of that shape is in the calendar. */
export const EDTF_SHAPE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\d{3}X|\d{2}XX|\dXXX)$/;
const QUALIFIER = /[~?%]$/;
const YEAR_PRECISIONS = ['year', 'decade', 'century', 'millennium'] as const;
const MONTHS_OF_30_DAYS = [4, 6, 9, 11];

export const EDTF_HINT =
  'a date such as 1955, 1955-06 or 1955-06-15, optionally followed by ~ (approximate), ' +
  '? (uncertain) or % (both), or a year with unknown last digits such as 195X';

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
}

/** The parsed date, or null when the text is not in the accepted subset or not in the calendar. */
export function parseEdtf(text: string): Edtf | null {
  const date = readEdtf(text);
  return date !== null && isDateToLibrary(text) ? date : null;
}

/**
 * The same for text that `parseEdtf` accepted before it was stored: without asking the library
 * again, which takes a hundred times as long and is felt over tens of thousands of dates.
 */
export function readEdtf(text: string): Edtf | null {
  if (!EDTF_SHAPE.test(text)) return null;
  const [digits = '', monthDigits, dayDigits] = text.replace(QUALIFIER, '').split('-');
  const year = Number(digits.replaceAll('X', '0'));
  const month = monthDigits === undefined ? null : Number(monthDigits);
  const day = dayDigits === undefined ? null : Number(dayDigits);
  const unknownDigits = digits.length - digits.replaceAll('X', '').length;
  if (year === 0 && unknownDigits === 0) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const precision = readPrecision(month, day, unknownDigits);
  return { text, year, month, day, unknownDigits, qualifier: readQualifier(text), precision };
}

export const isEdtf = (text: string): boolean => parseEdtf(text) !== null;

/**
 * Bounds of a date: X counts from 0 to 9, a missing month or day from the first to the last; the
 * qualifier changes nothing. Year 0000, which only unknown digits can reach, is clamped to 0001.
 */
export function edtfBounds(date: Edtf): Bounds {
  const lastYear = date.year + 10 ** date.unknownDigits - 1;
  const lastMonth = date.month ?? 12;
  return {
    start: isoDay(Math.max(date.year, 1), date.month ?? 1, date.day ?? 1),
    end: isoDay(lastYear, lastMonth, date.day ?? daysInMonth(lastYear, lastMonth)),
  };
}

/** Order by first possible day, then by last: `1955-01-01` before `1955-01` before `1955`. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [left, right] = [edtfBounds(a), edtfBounds(b)];
  return compareText(left.start, right.start) || compareText(left.end, right.end);
}

/**
 * The same date some years later, in the same precision and with the same qualifier. 29 February
 * becomes 28 February in a common year. Null beyond year 9999, and for unknown digits unless the
 * years fit them (`195X` + 10 is `196X`, `195X` + 5 has no name).
 */
export function yearsLater(date: Edtf, years: number): Edtf | null {
  const granularity = 10 ** date.unknownDigits;
  if (!Number.isInteger(years) || years % granularity !== 0) return null;
  const year = date.year + years;
  if (year > 9999 || year < 0 || (year === 0 && date.unknownDigits === 0)) return null;
  const { month } = date;
  const day =
    month === null || date.day === null ? null : Math.min(date.day, daysInMonth(year, month));
  const digits = pad(year, 4).slice(0, 4 - date.unknownDigits) + 'X'.repeat(date.unknownDigits);
  const rest = [month, day].map((part) => (part === null ? '' : `-${pad(part, 2)}`)).join('');
  return { ...date, text: digits + rest + date.qualifier, year, day };
}

/** `yearsLater` as text. */
export const addYears = (date: Edtf, years: number): string | null =>
  yearsLater(date, years)?.text ?? null;

/** The library reads `1955-21` as a season, which is none of ours. */
function isDateToLibrary(text: string): boolean {
  try {
    return parseWithLibrary(text).type === 'Date';
  } catch (cause) {
    if (cause instanceof Error) return false;
    throw cause;
  }
}

function readQualifier(text: string): Edtf['qualifier'] {
  const last = text.at(-1);
  return last === '~' || last === '?' || last === '%' ? last : '';
}

function readPrecision(
  month: number | null,
  day: number | null,
  unknownDigits: number,
): EdtfPrecision {
  if (day !== null) return 'day';
  if (month !== null) return 'month';
  return YEAR_PRECISIONS[unknownDigits] ?? 'year';
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
