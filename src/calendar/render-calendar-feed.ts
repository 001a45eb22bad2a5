import type { Core } from '@strapi/strapi';
import { type CalendarName, renderCalendar } from '../feeds/calendar';
import type { CalendarEvent } from '../feeds/calendar-event';
import type { CalendarPrecision } from '../feeds/calendar-span';
import type { FeedContext } from '../feeds/feed-context';

/** Which calendar is asked for, checked. The locale is that of the context. */
export interface CalendarQuery {
  name: CalendarName;
  precision: CalendarPrecision;
  /** Document id of the city that every event must concern. */
  city?: string;
  /** Document id of a theme; exchanges only. */
  theme?: string;
  /** The day of the request in UTC, `YYYY-MM-DD`: computed anniversaries are those from then on. */
  today: string;
  /** Absolute address of the calendar itself, with its query. */
  source: string;
}

export interface CalendarFeed {
  /** When something that the calendar shows last changed: ISO 8601, UTC; null when nothing is. */
  modified: string | null;
  /** The calendar in parts; it holds a connection until it has been read or `close` is called. */
  text: AsyncIterable<string>;
  close: () => Promise<void>;
}

/** A calendar of one moment of the database, read while it is sent. */
export async function renderCalendarFeed(
  _strapi: Core.Strapi,
  { name, source }: CalendarQuery,
  context: FeedContext,
): Promise<CalendarFeed> {
  const head = { name, uid: null, cityName: null, source, modified: null };
  return {
    modified: null,
    text: renderCalendar(head, noEvents(), context),
    close: () => Promise.resolve(),
  };
}

async function* noEvents(): AsyncGenerator<CalendarEvent> {
  // Nothing is read yet.
}
