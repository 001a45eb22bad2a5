import { daysInMonth, isEdtf } from '../../domain/edtf';
import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText, isoDay } from './cell-text';
import { monthNumber } from './month-names';

/** Before it no two towns called themselves twins; what is older is a slip or a legend. */
const FIRST_TWINNING_YEAR = 1800;
const LAST_YEAR = 2100;
/** Day numbers of spreadsheets, which count from 30 December 1899: from 1927 to 2173. */
const FIRST_DAY_NUMBER = 10_000;
const LAST_DAY_NUMBER = 99_999;
const DAY_MS = 86_400_000;

const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const POINTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const IN_WORDS =
  /^(?:(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?)?(\p{L}+)\.?,?\s+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const ABOUT = /^(?:vers|env(?:iron)?\.?|circa|ca?\.?|about|around|um|~)\s*(\d{4})$/i;

export interface DateOptions {
  /** Whether a year long past, or far ahead, is surely a mistake, as with agreements. */
  modern: boolean;
}

/**
 * A date as EDTF: of date cells, of `1973`, `1973-10` and `1973-10-12`, of `12.10.1973`, of
 * `25/10/1973`, of `octobre 1973` and `12 October 1973`, of `vers 1960` and `1973 ?`. What can be read in two ways, or looks like
 * the number that a spreadsheet keeps of a day, is a problem that says what to write.
 */
export function readDate(cell: Cell, { modern }: DateOptions): Read<string> {
  const read = cell instanceof Date ? ofDateCell(cell) : ofText(cellText(cell));
  if ('problem' in read || !modern) return read;
  const year = Number(read.value.slice(0, 4).replaceAll('X', '0'));
  if (year < FIRST_TWINNING_YEAR) {
    return problem('tooOld', { given: read.value, first: FIRST_TWINNING_YEAR });
  }
  return year > LAST_YEAR ? problem('tooLate', { given: read.value }) : read;
}

/** A year typed into a cell that shows days becomes one of 1904 to 1905: 1973 is 26 May 1905. */
function ofDateCell(cell: Date): Read<string> {
  const day = isoDay(cell);
  if (day === '' || !isEdtf(day)) return problem('notDate', { given: String(cell) });
  const number = Math.round((cell.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS);
  const isYear = number >= FIRST_TWINNING_YEAR && number <= LAST_YEAR;
  return isYear ? problem('yearAsDay', { day, year: number }) : { value: day };
}

function ofText(text: string): Read<string> {
  if (/^\d+$/.test(text)) return ofNumber(text);
  if (isEdtf(text)) return { value: text };
  // As spreadsheets write days with the time of day that nobody gave.
  const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/.exec(text)?.[1];
  if (midnight !== undefined && isEdtf(midnight)) return { value: midnight };
  // As programs write years that have been numbers with decimals to them.
  if (/^\d+\.0$/.test(text)) return ofNumber(text.slice(0, -2));
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) return { value: `${about}~` };
  // Before a question mark French has a blank.
  const unsure = /^(\S+)\s+([?~%])$/.exec(text);
  if (unsure && isEdtf(`${unsure[1]}${unsure[2]}`)) return { value: `${unsure[1]}${unsure[2]}` };
  return ofParts(text) ?? problem('notDate', { given: text });
}

function ofNumber(text: string): Read<string> {
  const number = Number(text);
  if (number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER) {
    const day = new Date(Date.UTC(1899, 11, 30) + number * DAY_MS);
    return problem('dayNumber', { given: text, day: isoDay(day) });
  }
  if (number === 0) return problem('yearZero');
  return text.length === 4 ? { value: text } : problem('notYear', { given: text });
}

function ofParts(text: string): Read<string> | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return composed(text, year, month, day);
  const pointed = POINTED.exec(text);
  if (pointed) return composed(text, pointed[3], pointed[2], pointed[1]);
  const slashed = SLASHED.exec(text);
  if (slashed) return ofSlashed(text, slashed[1], slashed[2], slashed[3]);
  const short = MONTH_AND_YEAR.exec(text);
  if (short) return composed(text, short[2], short[1]);
  const words = IN_WORDS.exec(text);
  if (words) return composed(text, words[3], monthNumber(words[2] ?? ''), words[1]);
  const american = MONTH_FIRST.exec(text);
  if (american) return composed(text, american[3], monthNumber(american[1] ?? ''), american[2]);
  return undefined;
}

/** The day comes first in most of the world, the month in the United States. */
function ofSlashed(text: string, first = '', second = '', year = ''): Read<string> {
  const dayFirst = composed(text, year, second, first);
  const monthFirst = composed(text, year, first, second);
  if ('problem' in dayFirst) return monthFirst;
  if ('problem' in monthFirst || dayFirst.value === monthFirst.value) return dayFirst;
  return problem('ambiguousDate', { given: text, one: dayFirst.value, other: monthFirst.value });
}

function composed(
  text: string,
  year = '',
  month?: string | number,
  day?: string | number,
): Read<string> {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  const exists = m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) && y >= 1;
  if (!exists) return problem('notDate', { given: text });
  const parts = [year, pad(m), ...(day === undefined ? [] : [pad(d)])];
  return { value: parts.join('-') };
}

const pad = (number: number): string => String(number).padStart(2, '0');
