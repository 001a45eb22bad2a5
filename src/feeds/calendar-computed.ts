import { anniversariesDue, upcomingWindow } from '../domain/anniversaries';
import { anniversaryTitle } from '../domain/anniversary-title';
import { type Bounds, readEdtf } from '../domain/edtf';
import { recordUrl } from './addresses';
import { anniversaryKey, anniversaryUid, type CelebratedDataset } from './calendar-anniversary-key';
import { type CalendarEvent, positionOf, statusOf } from './calendar-event';
import { latest } from './calendar-source';
import { calendarSpan } from './calendar-span';
import type { CalendarView } from './calendar-view';
import { calendarWords, dateInWords, fillIn } from './calendar-words';
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

/** What staff have entered for a round number, as far as it bears on the computed one. */
export interface EnteredFor {
  /** Whether an entry that is or was public stands for it. */
  isEntered: boolean;
  /** Whether the entry is in the calendar, if only as cancelled. */
  isShown: boolean;
  changes: number;
  modified: string;
}

/**
 * The events of round numbers that no entry stands for, of the ten years from today, by their keys.
 * What calendars have announced and now is celebrated no more, or on no date that this calendar
 * shows, is cancelled: it was announced if it was celebrated at a time from which it lay within ten
 * years.
 */
export function computedEvents(
  celebrated: Celebrated,
  entered: (key: string) => EnteredFor | undefined,
  view: CalendarView,
): Map<string, CalendarEvent> {
  const events = new Map<string, CalendarEvent>();
  const window = upcomingWindow(view.today);
  for (const form of celebrated.forms) {
    for (const due of dueIn(form, window)) {
      const key = anniversaryKey(celebrated.subject, due.years);
      const entry = entered(key);
      if (events.has(key) || (entry?.isEntered && entry.isShown)) continue;
      const event = computedEvent(celebrated, form, due, entry, view);
      if (event) events.set(key, event);
    }
  }
  return events;
}

interface Due {
  years: number;
  /** EDTF. */
  dueOn: string;
}

/** Round numbers of a form in a window; of a former one, those that were upcoming at its time. */
function dueIn({ date, until }: CelebratedForm, window: Bounds): Due[] {
  const parsed = readEdtf(date);
  if (!parsed) return [];
  const announced = until === null ? window : upcomingWindow(until.slice(0, 10));
  return anniversariesDue(parsed, window).filter(({ bounds }) => bounds.start <= announced.end);
}

function computedEvent(
  { dataset, documentId, subject, changes, modified }: Celebrated,
  { name, place, until }: CelebratedForm,
  { years, dueOn }: Due,
  entry: EnteredFor | undefined,
  { context, precision }: CalendarView,
): CalendarEvent | null {
  const span = calendarSpan(dueOn, null, precision);
  if (!span) return null;
  const { locale } = context;
  const words = calendarWords(locale);
  return {
    uid: anniversaryUid(anniversaryKey(subject, years)),
    span,
    status: statusOf(until !== null || entry?.isEntered === true, span),
    isBusy: false,
    sequence: changes + (entry?.changes ?? 0),
    modified: latest(modified, entry?.modified),
    summary: { text: anniversaryTitle(locale, name, years), language: locale },
    description: span.precision === 'day' ? null : fillIn(words.due, dateInWords(locale, dueOn)),
    location: place?.name ?? null,
    position: positionOf(place),
    categories: [words.anniversary],
    url: recordUrl(context, dataset, documentId),
  };
}
