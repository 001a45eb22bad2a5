import { foldName } from '../../domain/fold';

const LANGUAGES = ['en', 'fr', 'de', 'it', 'pl'];

/** Number of a month by its name in the languages of the sample, folded, long and short. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => index).flatMap((index): [string, number][] => {
      const day = new Date(Date.UTC(2001, index, 15));
      // With a day beside it, the month stands in the genitive in Polish.
      return [
        { month: 'long' as const },
        { month: 'short' as const },
        { month: 'long' as const, day: 'numeric' as const },
      ].map((options) => {
        const parts = new Intl.DateTimeFormat(language, {
          ...options,
          timeZone: 'UTC',
        }).formatToParts(day);
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [foldName(name), index + 1];
      });
    }),
  ),
);

/** 1 to 12, or undefined when no month is called so. */
export const monthNumber = (name: string): number | undefined => MONTHS.get(foldName(name));
