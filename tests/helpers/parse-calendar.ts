import ICAL from 'ical.js';

// Texts by RFC 7986 and, for X-, by RFC 5545, section 3.8.8.2; the parser leaves unknown ones alone.
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc']) {
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };
}

/** What an independent parser makes of a calendar. */
export const parseCalendar = (text: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(text) as unknown[]);

export const parseEvents = (text: string): ICAL.Component[] =>
  parseCalendar(text).getAllSubcomponents('vevent');
