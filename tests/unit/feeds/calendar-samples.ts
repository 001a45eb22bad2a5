import type { CalendarEvent } from '../../../src/feeds/calendar-event';
import { type CalendarHead, renderCalendar } from '../../../src/feeds/calendar';
import type { FeedContext } from '../../../src/feeds/feed-context';

export const CONTEXT: FeedContext = {
  publicUrl: 'https://twins.example.org',
  locale: 'en',
  locales: ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'],
  publisher: 'City of Nancy',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contact: { name: 'City of Nancy', email: 'twins@nancy.example', url: null },
};

export const HEAD: CalendarHead = {
  name: 'anniversaries',
  uid: null,
  narrowedTo: [],
  source: 'https://twins.example.org/feeds/anniversaries.ics?locale=en',
  modified: '2026-11-22T03:04:05.678Z',
};

export const EVENT: CalendarEvent = {
  uid: '7b6f0c1e-0c7d-5b7e-9f43-2a51c6a0f001',
  span: {
    ...{ start: '2028-10-12', end: '2028-10-13', days: 1 },
    ...{ precision: 'day', isUncertain: false },
  },
  status: 'CONFIRMED',
  isBusy: false,
  sequence: 3,
  modified: '2026-11-22T03:04:05.678Z',
  summary: { text: 'Nancy – Kanazawa: 55 years', language: 'en' },
  description: null,
  location: null,
  position: null,
  categories: [],
  url: 'https://twins.example.org/feeds/twinnings/abc.json?locale=en',
};

export async function render(
  events: readonly CalendarEvent[],
  { head = HEAD, context = CONTEXT } = {},
): Promise<string> {
  let text = '';
  for await (const part of renderCalendar(head, fromArray(events), context)) text += part;
  return text;
}

export async function* fromArray<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}
