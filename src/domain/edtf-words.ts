import { edtfBounds, type Edtf } from './edtf';
import { formatDate } from './format-date';

/** The languages that the admin panel speaks. */
export type WordsLanguage = 'en' | 'fr';

interface Words {
  decade: (year: string) => string;
  between: (first: string, last: string) => string;
  approximate: (said: string) => string;
  uncertain: (said: string) => string;
}

const WORDS: Readonly<Record<WordsLanguage, Words>> = {
  en: {
    decade: (year) => `the ${year}s`,
    between: (first, last) => `between ${first} and ${last}`,
    approximate: (said) => `about ${said}`,
    uncertain: (said) => `${said} (uncertain)`,
  },
  fr: {
    decade: (year) => `les années ${year}`,
    between: (first, last) => `entre ${first} et ${last}`,
    approximate: (said) => `vers ${said}`,
    uncertain: (said) => `${said} (incertain)`,
  },
};

/**
 * A date as people say it, in the precision that it has: `December 2014`, `about 1317`, `the 1950s`.
 * A century is not guessed at: `19XX` is between 1900 and 1999.
 */
export function edtfInWords(language: WordsLanguage, date: Edtf): string {
  const words = WORDS[language];
  const said = date.unknownDigits > 0 ? unknownYear(words, date) : knownDate(language, date);
  const { qualifier } = date;
  const isApproximate = qualifier === '~' || qualifier === '%';
  const isUncertain = qualifier === '?' || qualifier === '%';
  const approximate = isApproximate ? words.approximate(said) : said;
  return isUncertain ? words.uncertain(approximate) : approximate;
}

function unknownYear(words: Words, date: Edtf): string {
  if (date.unknownDigits === 1 && date.year >= 100) return words.decade(String(date.year));
  const { start, end } = edtfBounds(date);
  return words.between(yearOf(start), yearOf(end));
}

const yearOf = (day: string): string => String(Number(day.slice(0, 4)));

const knownDate = (language: WordsLanguage, date: Edtf): string =>
  date.month === null ? String(date.year) : formatDate(language, edtfBounds(date).start, date);
