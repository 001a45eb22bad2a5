import { nameBasedUuid } from '../domain/name-based-uuid';
import { recordUrl } from './addresses';
import { type CalendarEvent, positionOf, statusOf } from './calendar-event';
import { type CalendarSource, changesOf, formsOf, languageOf } from './calendar-source';
import { calendarSpan } from './calendar-span';
import { type CalendarView, matches } from './calendar-view';
import { calendarWords, dateInWords, fillIn } from './calendar-words';
import type { ExchangeRecord } from './records';

/**
 * The events of the calendar of exchanges: those that have dates. What was shown and is public no
 * more, or has lost its dates, is cancelled. SEQUENCE is the number of changes so far.
 */
export async function* exchangeEvents(
  exchanges: AsyncIterable<CalendarSource<ExchangeRecord>>,
  view: CalendarView,
): AsyncGenerator<CalendarEvent> {
  for await (const source of exchanges) {
    const event = exchangeEvent(source, view);
    if (event) yield event;
  }
}

function exchangeEvent(
  source: CalendarSource<ExchangeRecord>,
  { context, precision, filter }: CalendarView,
): CalendarEvent | null {
  const words = calendarWords(context.locale);
  for (const form of formsOf(source)) {
    const { record, until } = form;
    const span = calendarSpan(record.startsOn, record.endsOn, precision);
    if (!span || !matches(filter, form)) continue;
    const isCancelled = until !== null;
    const { documentId, title, slug, host, place, themes } = record;
    return {
      uid: nameBasedUuid(`calendar/exchange/${documentId}`),
      span,
      status: statusOf(isCancelled, span),
      isBusy: !isCancelled && span.precision === 'day',
      sequence: changesOf(source),
      modified: source.modified,
      summary: { text: title ?? slug ?? '', language: languageOf(record, 'title', context) },
      description: describe(record, span.precision === 'day', context.locale),
      location: [place, host?.name].filter((part) => part != null).join(', ') || null,
      position: positionOf(host),
      categories: [words.exchange, ...themes.flatMap(({ name }) => name ?? [])],
      url: recordUrl(context, 'exchanges', documentId),
    };
  }
  return null;
}

/** The dates where the days of the event say more than is known, and the summary. */
function describe(
  { startsOn, endsOn, summary }: ExchangeRecord,
  isExact: boolean,
  locale: string,
): string | null {
  const dates = [startsOn, endsOn].filter((date) => date !== null);
  const inWords = dates.map((date) => dateInWords(locale, date)).join(' – ');
  const when = isExact ? '' : fillIn(calendarWords(locale).when, inWords);
  return [when, summary ?? ''].filter((text) => text !== '').join('\n') || null;
}
