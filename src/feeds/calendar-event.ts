import type { CalendarSpan } from './calendar-span';
import type { CityReference } from './records';
import { contentLine, type LanguageText, textLine, textsLine } from './calendar-line';

/** An event that lasts whole days, as a calendar shows it. */
export interface CalendarEvent {
  /** The same for ever, in every locale and under every domain. */
  uid: string;
  span: CalendarSpan;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Whether the days count as taken for those who subscribe. */
  isBusy: boolean;
  /** Grows with every change, never shrinks. */
  sequence: number;
  /** When it last changed: ISO 8601, UTC. */
  modified: string;
  summary: LanguageText;
  description: string | null;
  location: string | null;
  /** WGS 84, decimal degrees. */
  position: { latitude: number; longitude: number } | null;
  categories: readonly string[];
  /** Where its record is. */
  url: string;
}

interface Surroundings {
  /** The language of all texts but the summary. */
  locale: string;
  /** Whom to ask. */
  contact: string | null;
}

/**
 * A VEVENT (RFC 5545, section 3.6.1). DTSTAMP is when it last changed, which is what it means in a
 * calendar without METHOD (section 3.8.7.2): an unchanged calendar has the same bytes.
 */
export function renderEvent(event: CalendarEvent, { locale, contact }: Surroundings): string {
  const { span, description, location, position, categories } = event;
  const inLocale = (text: string): LanguageText => ({ text, language: locale });
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', event.uid),
    contentLine('DTSTAMP', calendarInstant(event.modified)),
    contentLine('LAST-MODIFIED', calendarInstant(event.modified)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('STATUS', event.status),
    contentLine('TRANSP', event.isBusy ? 'OPAQUE' : 'TRANSPARENT'),
    contentLine('DTSTART;VALUE=DATE', calendarDay(span.start)),
    endLine(span),
    textLine('SUMMARY', event.summary),
    description === null ? '' : textLine('DESCRIPTION', inLocale(description)),
    location === null ? '' : textLine('LOCATION', inLocale(location)),
    position === null ? '' : contentLine('GEO', calendarPosition(position)),
    categories.length === 0 ? '' : textsLine('CATEGORIES', categories, locale),
    contact === null ? '' : textLine('CONTACT', contact),
    contentLine('URL', event.url),
    'END:VEVENT\r\n',
  ].join('');
}

/** The end is the day after the last; the last day that a date can say has none. */
const endLine = ({ end, days }: CalendarSpan): string =>
  end === null
    ? contentLine('DURATION', `P${days}D`)
    : contentLine('DTEND;VALUE=DATE', calendarDay(end));

const calendarDay = (day: string): string => day.replaceAll('-', '');

/** An instant in UTC (section 3.3.5): `20281012T081500Z`. */
export const calendarInstant = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** Section 3.8.1.6: six decimals are a decimetre; no exponent, which FLOAT does not know. */
const calendarPosition = ({
  latitude,
  longitude,
}: NonNullable<CalendarEvent['position']>): string =>
  [latitude, longitude].map((degrees) => degrees.toFixed(6)).join(';');

/** Where a city is, if that is known. */
export const positionOf = (
  place: Pick<CityReference, 'latitude' | 'longitude'> | null,
): CalendarEvent['position'] =>
  place && place.latitude !== null && place.longitude !== null
    ? { latitude: place.latitude, longitude: place.longitude }
    : null;

/** What is off is cancelled, and what is not known for certain tentative. */
export const statusOf = (isOff: boolean, span: CalendarSpan): CalendarEvent['status'] =>
  isOff ? 'CANCELLED' : span.isUncertain ? 'TENTATIVE' : 'CONFIRMED';
