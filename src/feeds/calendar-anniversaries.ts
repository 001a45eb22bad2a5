import { type Celebrated, computedEvents } from './calendar-computed';
import { subjectOf } from './calendar-anniversary-key';
import { addEntry, type Entered, entryEvent, formsByKey } from './calendar-entries';
import type { CalendarEvent } from './calendar-event';
import { type CalendarSource, latest } from './calendar-source';
import { addTies, celebratedCity, celebratedTwinning, type Tie } from './calendar-ties';
import type { CalendarView } from './calendar-view';
import type { AnniversaryRecord, CityRecord, TwinningRecord } from './records';

/** Where anniversaries come from, all at one moment; each can be read more than once. */
export interface AnniversarySources {
  /** All entries. */
  anniversaries: () => AsyncIterable<CalendarSource<AnniversaryRecord>>;
  /** All that match the filter, or once did. */
  twinnings: () => AsyncIterable<CalendarSource<TwinningRecord>>;
  cities: () => AsyncIterable<CalendarSource<CityRecord>>;
}

/**
 * The events of the calendar of anniversaries: the entries that staff have published, with those
 * that they have withdrawn, cancelled; and the upcoming round numbers that have no entry, with those
 * that were announced and are celebrated no more, cancelled.
 *
 * The same round number of the same subject is the same event (see `anniversaryUid`), wherever its
 * dates come from. Its SEQUENCE adds up the changes of all that has ever decided about it: of the
 * entries for it (each counts from one, for coming to be), of its subject and, for the founding of a
 * partner, of the agreements that make it one. None of these numbers ever shrinks or is taken out of
 * the sum, and each change of the event is a change of one of them.
 *
 * A filter shows a part of the same events. What once matched it and does not any more is cancelled
 * in it like what has lost its date.
 *
 * In memory are a few words a round number that has an entry, and a city with an agreement; records
 * pass one by one.
 */
export async function* anniversaryEvents(
  sources: AnniversarySources,
  view: CalendarView,
): AsyncGenerator<CalendarEvent> {
  const entries = new Map<string, Entered>();
  const subjects = new Map<string, { changes: number; modified: string }>();
  for await (const source of sources.anniversaries()) {
    addEntry(entries, source, view);
    for (const { record } of [source, ...source.former]) {
      subjects.set(subjectOf(record), { changes: 0, modified: '' });
    }
  }
  const computed = new Set<string>();
  function* eventsOf(celebrated: Celebrated): Generator<CalendarEvent> {
    if (subjects.has(celebrated.subject)) subjects.set(celebrated.subject, celebrated);
    for (const [key, event] of computedEvents(celebrated, (each) => entries.get(each), view)) {
      if (entries.has(key)) computed.add(key);
      yield event;
    }
  }
  const ties = new Map<string, Tie>();
  for await (const source of sources.twinnings()) {
    addTies(ties, source);
    yield* eventsOf(celebratedTwinning(source, view.filter));
  }
  for await (const source of sources.cities()) {
    yield* eventsOf(celebratedCity(source, ties.get(source.record.documentId), view.filter));
  }
  for await (const source of sources.anniversaries()) {
    for (const [key, forms] of formsByKey(source)) {
      const entered = entries.get(key);
      if (entered?.documentId !== source.record.documentId || computed.has(key)) continue;
      const subject = subjects.get(subjectOf(forms[0]?.record ?? source.record));
      const event = entryEvent(
        key,
        forms,
        {
          changes: entered.changes + (subject?.changes ?? 0),
          modified: latest(entered.modified, subject?.modified),
        },
        view,
      );
      if (event) yield event;
    }
  }
}
