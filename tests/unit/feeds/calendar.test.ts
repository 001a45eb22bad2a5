import fc from 'fast-check';
import ICAL from 'ical.js';
import type { CalendarEvent } from '../../../src/feeds/calendar-event';
import { parseCalendar, parseEvents } from '../../helpers/parse-calendar';
import { CONTEXT, EVENT, HEAD, render } from './calendar-samples';

/** Whatever an editor can store; U+0000 and halves of surrogate pairs are refused by PostgreSQL. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
      fc.constantFrom('👩‍👩‍👧‍👦', 'e\u0301\u0302\u0303', 'קריית שמונה', '金沢', '\u200f', '\u2028', '\t'),
      fc.constantFrom('\n', '\\', ';', ',', ':', '"', '\\n', '\\;', ' ', '=cmd|', ']]>', '\u0085'),
      fc.constantFrom('BEGIN:VEVENT', 'END:VCALENDAR', 'X'.repeat(75), 'あ'.repeat(40)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const linesOf = (text: string): string[] => text.split('\r\n').slice(0, -1);

const isWellFolded = (text: string): boolean =>
  text.endsWith('\r\n') &&
  linesOf(text).every((line) => line !== '' && Buffer.byteLength(line) <= 75) &&
  !/[\r\n]/.test(text.replaceAll('\r\n', ''));

describe('a calendar', () => {
  it('is read as it was written, whatever the texts are', async () => {
    const event = fc.record({ summary: anyText, description: anyText, location: anyText });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 3 }), anyText, async (texts, publisher) => {
        const events = texts.map(({ summary, description, location }): CalendarEvent => {
          // The parser takes an escaped backslash before a comma for an escaped comma.
          const categories = [summary, location]
            .map((category) => category.replaceAll('\\', ''))
            .filter((category) => category !== '');
          return {
            ...{ ...EVENT, description, location, categories },
            summary: { text: summary, language: 'ja' },
          };
        });
        const text = await render(events, { context: { ...CONTEXT, publisher } });
        expect(isWellFolded(text)).toBe(true);
        expect(
          parseEvents(text).map((parsed) => ({
            summary: parsed.getFirstPropertyValue('summary'),
            description: parsed.getFirstPropertyValue('description'),
            location: parsed.getFirstPropertyValue('location'),
          })),
        ).toEqual(texts);
        expect(
          parseEvents(text).map((each) => each.getFirstProperty('categories')?.getValues() ?? []),
        ).toEqual(events.map(({ categories }) => categories));
        expect(parseCalendar(text).getFirstPropertyValue('x-wr-calname')).toBe(
          `Anniversaries – ${publisher}`,
        );
      }),
    );
  });

  it('says everything about an event', async () => {
    const text = await render([
      {
        ...EVENT,
        status: 'TENTATIVE',
        description: 'Due: 12 October 2028\nA jubilee, with music; and more',
        location: 'Kanazawa',
        position: { latitude: 36.561, longitude: -0.0000001 },
        categories: ['Anniversary', 'Music, dance'],
      },
    ]);
    expect(text.slice(text.indexOf('BEGIN:VEVENT'))).toBe(
      [
        'BEGIN:VEVENT',
        'UID:7b6f0c1e-0c7d-5b7e-9f43-2a51c6a0f001',
        'DTSTAMP:20261122T030405Z',
        'LAST-MODIFIED:20261122T030405Z',
        'SEQUENCE:3',
        'STATUS:TENTATIVE',
        'TRANSP:TRANSPARENT',
        'DTSTART;VALUE=DATE:20281012',
        'DTEND;VALUE=DATE:20281013',
        'SUMMARY;LANGUAGE=en:Nancy – Kanazawa: 55 years',
        'DESCRIPTION;LANGUAGE=en:Due: 12 October 2028\\nA jubilee\\, with music\\; and ',
        ' more',
        'LOCATION;LANGUAGE=en:Kanazawa',
        'GEO:36.561000;-0.000000',
        'CATEGORIES;LANGUAGE=en:Anniversary,Music\\, dance',
        'CONTACT:City of Nancy\\, twins@nancy.example',
        'URL:https://twins.example.org/feeds/twinnings/abc.json?locale=en',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('says in the language of its readers what it is, whose, and under which terms', async () => {
    const text = await render([EVENT], {
      head: { ...HEAD, uid: 'f5c1', narrowedTo: ['Kanazawa, Ishikawa'] },
      context: { ...CONTEXT, locale: 'fr', publisher: 'Ville de Nancy' },
    });
    const calendar = parseCalendar(text);
    expect(
      Object.fromEntries(
        calendar
          .getAllProperties()
          .map((property) => [property.name, String(property.getFirstValue())]),
      ),
    ).toEqual({
      version: '2.0',
      prodid: '-//Jumelle//Partner feeds//EN',
      calscale: 'GREGORIAN',
      uid: 'f5c1',
      'x-wr-relcalid': 'f5c1',
      name: 'Anniversaires – Ville de Nancy – Kanazawa, Ishikawa',
      'x-wr-calname': 'Anniversaires – Ville de Nancy – Kanazawa, Ishikawa',
      description: expect.stringContaining('Licence\u00a0: CC BY 4.0 <https://creative'),
      'x-wr-caldesc': expect.stringContaining('Contact\u00a0: City of Nancy, twins@nancy.example'),
      'last-modified': '2026-11-22T03:04:05Z',
      url: 'https://twins.example.org/feeds',
      source: HEAD.source,
      link: CONTEXT.license.url,
      'refresh-interval': 'P1D',
      'x-published-ttl': 'P1D',
    });
  });

  it('has a component even when it has no event', async () => {
    const calendar = parseCalendar(await render([]));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(parseCalendar(await render([EVENT])).getAllSubcomponents('vtimezone')).toEqual([]);
  });

  it('leaves out what no line can hold, and lets nobody add a line', async () => {
    const text = await render([
      {
        ...EVENT,
        summary: { text: 'a\u0000\u0007b\u007f\tc\r\nd\re\ud800', language: 'x:y\r\nEVIL' },
        url: 'https://x.example/\r\nATTENDEE:mailto:a@b',
      },
    ]);
    expect(isWellFolded(text)).toBe(true);
    const [event] = parseEvents(text);
    expect(event?.getFirstPropertyValue('summary')).toBe('ab\tc\nd\ne\ufffd');
    expect(event?.getAllProperties('attendee')).toEqual([]);
  });

  it('keeps characters that readers see as one together', async () => {
    const family = '👩‍👩‍👧‍👦';
    const text = await render([{ ...EVENT, summary: { text: family.repeat(50), language: 'en' } }]);
    const cut = text.replaceAll('\r\n ', '|');
    expect(cut.match(/👩[^|]*?👦/gu)).toHaveLength(50);
    // A character of more than a line has to be cut, but never within UTF-8.
    const tall = `e${'\u0301'.repeat(200)}`;
    const [event] = parseEvents(
      await render([{ ...EVENT, summary: { text: tall, language: 'en' } }]),
    );
    expect(event?.getFirstPropertyValue('summary')).toBe(tall);
  });

  it('writes titles of any length', async () => {
    const title = 'Zażółć gęślą jaźń — '.repeat(500);
    const text = await render([{ ...EVENT, summary: { text: title, language: 'pl' } }]);
    expect(isWellFolded(text)).toBe(true);
    expect(parseEvents(text)[0]?.getFirstPropertyValue('summary')).toBe(title);
  });

  it('has days from year 1 to the end of year 9999', async () => {
    const span = { ...EVENT.span, start: '9999-12-31', end: null, days: 1 };
    const first = { ...EVENT.span, start: '0001-01-01', end: '0001-01-02' };
    const text = await render([
      { ...EVENT, span },
      { ...EVENT, span: first },
    ]);
    expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\nDURATION:P1D\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:00010102\r\n');
    const [last] = parseEvents(text).map((event) => new ICAL.Event(event));
    expect(last?.startDate.isDate).toBe(true);
    expect(last?.duration.toString()).toBe('P1D');
  });
});
