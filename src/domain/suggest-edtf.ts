import { isEdtf } from './edtf';

/** Languages whose names of months are understood. */
const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'pl'];

const APPROXIMATE = /^(?:about|around|circa|ca\.?|c\.|approx\.?|vers|environ|env\.|um|verso)\s+|^~/;
const UNCERTAIN = /\s*(?:\((?:uncertain|incertaine?)\)|\?)$/;

type Reader = (match: RegExpExecArray) => string | null;

/** What people write for a date, and how the register writes it. The first that fits is taken. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})t[\d:.]+(?:z|[-+]\d{2}:?\d{2})?$/, ([, y, m, d]) => join(y, m, d)],
  [/^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?$/, ([, y, m, d]) => join(y, m, d)],
  [/^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/, ([, d, m, y]) => dayFirst(d, m, y)],
  [/^(\d{1,2})[-./ ]+(\d{4})$/, ([, m, y]) => join(y, m)],
  [/^(?:the )?(\d{3})0 ?(?:s|er)$/, ([, tens = '']) => decade(tens)],
  [/^(?:(?:les )?annees|(?:gli )?anni) (\d{3})0$/, ([, tens = '']) => decade(tens)],
  [/^(\d{3})[x_?.-]$/, ([, tens = '']) => `${tens}X`],
  [/^(\d{2})xx$/, ([, hundreds = '']) => `${hundreds}XX`],
  [/^(\d{1,2})(?:st|nd|rd|th|e|eme)? (?:century|siecle)$/, ([, nth]) => century(Number(nth))],
  [/^(?:le )?([ivx]+)e?(?:me)? (?:century|siecle)$/, ([, roman = '']) => century(fromRoman(roman))],
  [/^(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of |de )?(\p{L}+)\.?,? (?:de )?(\d{4})$/u, named(1, 2, 3)],
  [/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, named(2, 1, 3)],
  [/^(\p{L}+)\.?,? (?:de )?(\d{4})$/u, named(0, 1, 2)],
  [/^(\d{3,4})$/, ([, year]) => join(year)],
];

/**
 * How the register writes a date that somebody wrote in another way: `2014-12` for `12/2014` and for
 * `December 2014`, `1990-03-01` for `1.3.1990`. The day is taken to come before the month, as in
 * Europe, unless that is no date. Null when nothing sensible is meant; otherwise `parseEdtf` accepts
 * what is returned.
 */
export function suggestEdtf(text: string): string | null {
  const plain = fold(text);
  for (const [rest, qualifier] of readings(plain)) {
    for (const [pattern, read] of READERS) {
      const match = pattern.exec(rest);
      const date = match && read(match);
      if (date && isEdtf(date + qualifier)) return date + qualifier;
    }
  }
  return null;
}

/** A question mark may also stand for a digit, and both words for one qualifier. */
function readings(plain: string): [rest: string, qualifier: string][] {
  const isApproximate = APPROXIMATE.test(plain) || plain.endsWith('~');
  const isUncertain = UNCERTAIN.test(plain);
  const rest = plain.replace(APPROXIMATE, '').replace(UNCERTAIN, '').replace(/~$/, '').trim();
  const qualifier = isApproximate ? (isUncertain ? '%' : '~') : isUncertain ? '?' : '';
  // Four digits and a question mark doubt the year; three and one leave its last digit open.
  return /\d{3}\?$/.test(plain) && !/\d{4}\?$/.test(plain)
    ? [[plain.replace(APPROXIMATE, ''), isApproximate ? '~' : '']]
    : [
        [rest, qualifier],
        [rest, ''],
      ];
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const pad = (digits: string, width: number): string => digits.padStart(width, '0');

const join = (year = '', month?: string, day?: string): string =>
  [pad(year, 4), ...[month, day].flatMap((part) => (part ? [pad(part, 2)] : []))].join('-');

const decade = (tens: string): string =>
  tens.endsWith('0') ? `${tens.slice(0, 2)}XX` : `${tens}X`;

const dayFirst = (day = '', month = '', year = ''): string =>
  isEdtf(join(year, month, day)) ? join(year, month, day) : join(year, day, month);

const century = (nth: number): string | null =>
  nth >= 1 && nth <= 99 ? `${pad(String(nth - 1), 2)}XX` : null;

function fromRoman(roman: string): number {
  const values = [...roman].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Reads day, month and year from those places of a match; place 0 is none. */
function named(day: number, month: number, year: number): Reader {
  return (match) => {
    const number = monthNumber(match[month] ?? '');
    return number ? join(match[year], String(number), day ? match[day] : undefined) : null;
  };
}

let months: ReadonlyMap<string, number> | undefined;

function monthNumber(name: string): number | undefined {
  months ??= new Map(LANGUAGES.flatMap(namesOfMonths));
  return months.get(name);
}

/** Long and short names, alone and as part of a date, which differ in Slavic languages. */
const namesOfMonths = (language: string): [name: string, month: number][] =>
  Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
    (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { month, day: 'numeric' as const }].map((options): [string, number] => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        const parts = format.formatToParts(new Date(Date.UTC(2000, index, 1)));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [fold(name).replace(/\.$/, ''), index + 1];
      }),
    ),
  );
