import { anniversariesDue, upcomingWindow } from '../domain/anniversaries';
import { anniversaryTitle } from '../domain/anniversary-title';
import { type Bounds, readEdtf } from '../domain/edtf';
import { recordUrl } from './addresses';
import { anniversaryKey, anniversaryUid, type CelebratedDataset } from './calendar-anniversary-key';
import { type CalendarEvent } from './calendar-event';
import { type CalendarPrecision, calendarSpan } from './calendar-span';
import { calendarWords, dateInWords, fillIn } from './calendar-words';
import type { FeedContext } from './feed-context';
import type { CityReference } from './records';

/** A document with a date whose round numbers are celebrated, or were until some time. */
export interface Celebrated {
  dataset: CelebratedDataset;
  documentId: string;
  /** As `subjectKey` writes it. */
  subject: string;
  /** The present form first, if its round numbers are celebrated; then those that were. */
  forms: readonly CelebratedForm[];
  /** All changes so far of what decides about its round numbers. */
  changes: number;
  modified: string;
}

export interface CelebratedForm {
  /** EDTF: what the years count from. */
  date: string;
  name: string;
  /** Of a city's own anniversary. */
  place: Pick<CityReference, 'name' | 'latitude' | 'longitude'> | null;
  /** Until when this was so; null if it is. */
  until: string | null;
}

export interface CalendarView {
  context: FeedContext;
  precision: CalendarPrecision;
  /** `YYYY-MM-DD`, UTC. */
  today: string;
}

/** What staff have entered for a round number, as far as it bears on the computed one. */
export interface EnteredFor {
  /** Whether an entry that is or was public stands for it, so that nothing is computed. */
  isEntered: boolean;
  /** Whether the entry is in the calendar, if only as cancelled. */
  isShown: boolean;
  changes: number;
  modified: string;
}

/**
 * The events of round numbers that nobody has entered, of the ten years from today. What calendars
 * have announced and now is not celebrated any more, or not on a date that this calendar shows, is
 * cancelled: it was announced if it was celebrated at a time from which it lay within ten years.
 */
export function computedEvents(
  celebrated: Celebrated,
  entered: (key: string) => EnteredFor | undefined,
  { context, precision, today }: CalendarView,
): Map<string, CalendarEvent> {
  const events = new Map<string, CalendarEvent>();
  for (const form of celebrated.forms) {
    for (const { years, dueOn } of dueIn(form, upcomingWindow(today))) {
      const key = anniversaryKey(celebrated.subject, years);
      const entry = entered(key);
      const span = calendarSpan(dueOn, null, precision);
      if (events.has(key) || (entry?.isEntered && entry.isShown) || !span) continue;
      const isOff = form.until !== null || entry?.isEntered === true;
      events.set(key, {
        uid: anniversaryUid(key),
        span,
        status: isOff ? 'CANCELLED' : span.isUncertain ? 'TENTATIVE' : 'CONFIRMED',
        isBusy: false,
        sequence: celebrated.changes + (entry?.changes ?? 0),
        modified: latest(celebrated.modified, entry?.modified),
        summary: {
          text: anniversaryTitle(context.locale, form.name, years),
          language: context.locale,
        },
        description:
          span.precision === 'day'
            ? null
            : fillIn(calendarWords(context.locale).due, dateInWords(context.locale, dueOn)),
        location: form.place?.name ?? null,
        position: positionOf(form.place),
        categories: [calendarWords(context.locale).anniversary],
        url: recordUrl(context, celebrated.dataset, celebrated.documentId),
      });
    }
  }
  return events;
}

/** Round numbers of a form in a window; of a former one, those that were upcoming at its time. */
function dueIn(
  { date, until }: CelebratedForm,
  window: Bounds,
): { years: number; dueOn: string }[] {
  const parsed = readEdtf(date);
  if (!parsed) return [];
  const announced = until === null ? window : upcomingWindow(until.slice(0, 10));
  return anniversariesDue(parsed, window).filter(({ bounds }) => bounds.start <= announced.end);
}

export const latest = (...instants: (string | undefined)[]): string =>
  instants.reduce<string>((last, instant = '') => (instant > last ? instant : last), '');

export const positionOf = (
  place: Pick<CityReference, 'latitude' | 'longitude'> | null,
): CalendarEvent['position'] =>
  place && place.latitude !== null && place.longitude !== null
    ? { latitude: place.latitude, longitude: place.longitude }
    : null;
