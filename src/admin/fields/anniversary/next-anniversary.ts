import { anniversariesDue } from '../../../domain/anniversaries';
import { readEdtf } from '../../../domain/edtf';

export interface NextAnniversary {
  years: number;
  /** EDTF, as precise as the date that it counts from. */
  dueOn: string;
  /** 0 in the current year. */
  inYears: number;
}

const LAST_DAY = '9999-12-31';

/** The first round number of a date that has not passed on a day; null for what has none. */
export function nextAnniversary(since: string, today: string): NextAnniversary | null {
  const date = readEdtf(since);
  const [next] = date ? anniversariesDue(date, { start: today, end: LAST_DAY }) : [];
  if (!next) return null;
  const { years, dueOn, bounds } = next;
  const inYears = Number(bounds.start.slice(0, 4)) - Number(today.slice(0, 4));
  return { years, dueOn, inYears: Math.max(0, inYears) };
}

/** Today where the user sits, as an ISO 8601 day. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
