import type { HomeCoverage } from '../../../home/answers';

export interface LocaleTotals {
  locale: string;
  documents: number;
  translated: number;
  published: number;
  missing: number;
  stale: number;
}

/** All types together, one row a locale. */
export const totalsByLocale = ({ locales, coverage }: HomeCoverage): LocaleTotals[] =>
  locales.map((locale) => {
    const rows = coverage.filter((row) => row.locale === locale);
    const sum = (of: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + of(row), 0);
    return {
      locale,
      documents: sum(({ documents }) => documents),
      translated: sum(({ translated }) => translated),
      published: sum(({ translatedPublished }) => translatedPublished),
      missing: sum(({ documents, translated }) => Math.max(documents - translated, 0)),
      stale: sum(({ stale }) => stale),
    };
  });

/** Whole percent; only what is complete is said to be 100, only nothing 0. */
export function percentage(part: number, whole: number): number {
  if (whole === 0 || part >= whole) return 100;
  if (part === 0) return 0;
  return Math.min(Math.max(Math.round((part / whole) * 100), 1), 99);
}
