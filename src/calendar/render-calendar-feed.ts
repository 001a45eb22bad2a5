import type { Core } from '@strapi/strapi';
import { nameBasedUuid } from '../domain/name-based-uuid';
import { type CalendarName, renderCalendar } from '../feeds/calendar';
import { anniversaryEvents } from '../feeds/calendar-anniversaries';
import type { CalendarEvent } from '../feeds/calendar-event';
import { exchangeEvents } from '../feeds/calendar-exchanges';
import type { CalendarPrecision } from '../feeds/calendar-span';
import type { FeedContext } from '../feeds/feed-context';
import type { DatasetName } from '../feeds/records';
import { type CalendarSnapshot, openCalendarSnapshot } from './open-calendar-snapshot';

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
  /** When something that calendars of this name show last changed: ISO 8601, UTC. */
  modified: string | null;
  /** Number of the last public change that it may show. */
  sequence: number;
  /** The calendar in parts, to be read once. */
  text: AsyncIterable<string>;
  /** Gives the connection back. Must be called, unless all has been read; it can be in any case. */
  close: () => Promise<void>;
}

/** What the events of a calendar are made from. */
const DATASETS: Readonly<Record<CalendarName, readonly DatasetName[]>> = {
  anniversaries: ['anniversaries', 'twinnings', 'cities'],
  exchanges: ['exchanges'],
};

/**
 * Only what can have an anniversary or tie a city to a home city: a register of tens of thousands of
 * agreements may have hardly any that do. Records are JSON text as PostgreSQL writes it, in which a
 * quotation mark inside a value is escaped.
 */
const HAS_SINCE_OR_TIES = `(r.record !~ '"since" ?: ?null' or r.record ~ '"isHome" ?: ?true')`;
const HAS_FOUNDATION = `r.record !~ '"foundedOn" ?: ?null'`;

/**
 * A calendar of one moment of the database, read while it is sent.
 * @throws TooManyDownloads when no connection becomes free
 */
export async function renderCalendarFeed(
  strapi: Core.Strapi,
  query: CalendarQuery,
  context: FeedContext,
): Promise<CalendarFeed> {
  const { name, city, theme, precision, source } = query;
  const snapshot = await openCalendarSnapshot(strapi, context.locale);
  try {
    const modified = await snapshot.modified(DATASETS[name]);
    const narrowedTo = [city, theme].filter((id) => id !== undefined);
    const origin = await snapshot.origin();
    const identity = [origin, name, context.locale, precision, city ?? '', theme ?? ''].join('/');
    const head = {
      name,
      source,
      modified,
      uid: origin === null ? null : nameBasedUuid(`calendar/${identity}`),
      narrowedTo: await snapshot.names(narrowedTo),
    };
    const text = renderCalendar(head, eventsOf(snapshot, query, context), context);
    return { modified, sequence: await snapshot.sequence(), ...closing(text, snapshot) };
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

function eventsOf(
  snapshot: CalendarSnapshot,
  { name, city, theme, precision, today }: CalendarQuery,
  context: FeedContext,
): AsyncIterable<CalendarEvent> {
  const filter = { city, theme };
  const view = { context, precision, today, filter };
  if (name === 'exchanges') return exchangeEvents(snapshot.read('exchanges', filter), view);
  return anniversaryEvents(
    {
      anniversaries: () => snapshot.read('anniversaries'),
      twinnings: () => snapshot.read('twinnings', { city, where: HAS_SINCE_OR_TIES }),
      cities: () => snapshot.read('cities', { city, where: HAS_FOUNDATION }),
    },
    view,
  );
}

/** The text, which ends with its snapshot however reading it ends. */
function closing(
  text: AsyncGenerator<string>,
  snapshot: CalendarSnapshot,
): Pick<CalendarFeed, 'text' | 'close'> {
  async function* read(): AsyncGenerator<string> {
    try {
      yield* text;
    } finally {
      await snapshot.close();
    }
  }
  const reading = read();
  return {
    text: reading,
    close: async () => {
      // Ends what is being read first; a generator that was never begun runs nothing at its end.
      await reading.return(undefined);
      await snapshot.close();
    },
  };
}
