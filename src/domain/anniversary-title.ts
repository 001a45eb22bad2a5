/**
 * How a language says "so many years of …" in a title. `{subject}` and `{years}` stand for the
 * name and the number. A language that is not listed borrows English.
 */
const TITLES: Readonly<Record<string, string>> = {
  en: '{subject}: {years} years',
  fr: '{subject} : {years} ans',
  de: '{subject}: {years} Jahre',
  it: '{subject}: {years} anni',
  ja: '{subject} {years}周年',
  he: '{subject}: {years} שנה',
  pl: '{subject}: {years} lat',
};

const FALLBACK = '{subject}: {years} years';

/** The pattern for a locale, by its full code or its language. */
export const anniversaryTitlePattern = (locale: string): string =>
  TITLES[locale] ?? TITLES[locale.split('-')[0] ?? ''] ?? FALLBACK;

/** Title of an anniversary that nobody has named, in the reader's language. */
export const anniversaryTitle = (locale: string, subject: string, years: number): string =>
  anniversaryTitlePattern(locale)
    .replace('{years}', String(years))
    .replace('{subject}', () => subject);
