import type { CalendarPrecision } from './calendar-span';
import type { FeedContext } from './feed-context';

/** Which part of what is known a calendar shows, and to whom. */
export interface CalendarView {
  context: FeedContext;
  precision: CalendarPrecision;
  /** `YYYY-MM-DD`, UTC. */
  today: string;
  filter: CalendarFilter;
}

/** What a calendar is narrowed to: document ids. */
export interface CalendarFilter {
  city?: string;
  theme?: string;
}

export const matches = (
  { city, theme }: CalendarFilter,
  form: { cities: readonly string[]; themes: readonly string[] },
): boolean =>
  (city === undefined || form.cities.includes(city)) &&
  (theme === undefined || form.themes.includes(theme));
