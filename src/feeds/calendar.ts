import { type CalendarEvent, calendarInstant, renderEvent } from './calendar-event';
import { contentLine, textLine } from './calendar-line';
import { calendarWords, fillIn } from './calendar-words';
import type { FeedContext } from './feed-context';

export type CalendarName = 'anniversaries' | 'exchanges';

/** What a calendar says of itself. */
export interface CalendarHead {
  name: CalendarName;
  /** A UUID of this calendar, the same under every domain; null where there is none. */
  uid: string | null;
  /** Names of the city and the theme that all of it concerns, if it is so narrowed. */
  narrowedTo: readonly string[];
  /** Its own address, with the query. */
  source: string;
  /** When anything of it last changed: ISO 8601, UTC. */
  modified: string | null;
}

/** How often programs should look for news: what is shown is known years ahead. */
const REFRESH = 'P1D';
const PRODUCT = '-//Jumelle//Partner feeds//EN';

/**
 * A component that shows nothing. A calendar must have one (RFC 5545, section 3.4: `icalbody =
 * calprops component`, `component = 1*(…)`), and validators refuse one that has none; a time zone
 * that no event refers to is how the makers of calendars help themselves when there is no event.
 */
const NOTHING = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * A calendar to subscribe to: iCalendar (RFC 5545) with the properties of calendars of RFC 7986 and
 * what programs read that are older than it (`X-WR-…`, `X-PUBLISHED-TTL`), event by event.
 *
 * It has no METHOD: that would make of it a scheduling message (RFC 5546), in which every event must
 * have an organiser and DTSTAMP is the moment of sending, different at every request.
 *
 * Written without a library. Measured with ical-generator 10.2: it writes the control characters of
 * a text into the line (section 3.1 excludes them), does not escape the name of a calendar at all
 * and escapes the URIs (section 3.3.13 has no escapes), ends what is on the last day of 9999 on
 * `100000101` (section 3.3.4: four digits), knows neither LANGUAGE nor DURATION, makes no component
 * where there is no event, and holds the whole calendar in memory.
 */
export async function* renderCalendar(
  head: CalendarHead,
  events: AsyncIterable<CalendarEvent>,
  context: FeedContext,
): AsyncGenerator<string> {
  yield renderHead(head, context);
  const surroundings = { locale: context.locale, contact: contactText(context) };
  let isEmpty = true;
  for await (const event of events) {
    isEmpty = false;
    yield renderEvent(event, surroundings);
  }
  yield `${isEmpty ? NOTHING : ''}END:VCALENDAR\r\n`;
}

function renderHead(
  { name, uid, narrowedTo, source, modified }: CalendarHead,
  { publicUrl, publisher, locale, license, contact }: FeedContext,
): string {
  const words = calendarWords(locale);
  const title = [words[name], publisher, ...narrowedTo].join(' – ');
  const about = name === 'anniversaries' ? words.aboutAnniversaries : words.aboutExchanges;
  const description = [
    about,
    fillIn(words.license, `${license.name} <${license.url}>`),
    fillIn(words.contact, contactText({ contact })),
  ].join('\n');
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    contentLine('PRODID', PRODUCT),
    'CALSCALE:GREGORIAN\r\n',
    uid === null ? '' : contentLine('UID', uid) + contentLine('X-WR-RELCALID', uid),
    textLine('NAME', { text: title, language: locale }),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', { text: description, language: locale }),
    textLine('X-WR-CALDESC', description),
    modified === null ? '' : contentLine('LAST-MODIFIED', calendarInstant(modified)),
    contentLine('URL', `${publicUrl}/feeds`),
    contentLine('SOURCE;VALUE=URI', source),
    // RFC 9253, section 8.2: the terms of use, for programs.
    contentLine('LINK;LINKREL=license;VALUE=URI', license.url),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
  ].join('');
}

const contactText = ({ contact: { name, email, url } }: Pick<FeedContext, 'contact'>): string =>
  [name, email, url].filter((part) => part !== null).join(', ');
