import { anniversaryTitle } from '../domain/anniversary-title';
import { recordUrl } from './addresses';
import { anniversaryUid, keyOfEntry } from './calendar-anniversary-key';
import type { EnteredFor } from './calendar-computed';
import { type CalendarEvent, positionOf, statusOf } from './calendar-event';
import type { LanguageText } from './calendar-line';
import {
  type CalendarForm,
  type CalendarSource,
  changesAt,
  changesOf,
  formsOf,
  languageOf,
  latest,
} from './calendar-source';
import { type CalendarSpan, calendarSpan } from './calendar-span';
import { type CalendarView, matches } from './calendar-view';
import { calendarWords, dateInWords, fillIn } from './calendar-words';
import type { FeedContext } from './feed-context';
import type { AnniversaryRecord } from './records';

type Entry = CalendarSource<AnniversaryRecord>;

/** What staff have entered for a round number, in whichever entries, now and before. */
export interface Entered extends EnteredFor {
  /** The entry that its event is made from: the public one, else the last that there was. */
  documentId: string;
  /** Since when that entry does not stand for it any more. */
  until: string | null;
}

/**
 * Notes what an entry says, by the round number that it is for; entries may come in any order. An
 * entry that came to be for another round number no longer stands for the first, which is computed
 * again where it can be; one that is public no more still does, and its event is cancelled.
 */
export function addEntry(index: Map<string, Entered>, source: Entry, view: CalendarView): void {
  const { record, deletedAt, modified, former } = source;
  const key = keyOfEntry(record);
  const forms = formsByKey(source);
  const isShown = (each: string): boolean => shownIn(forms.get(each) ?? [], view) !== undefined;
  add(index, key, {
    documentId: record.documentId,
    isEntered: true,
    isShown: isShown(key),
    until: deletedAt,
    changes: 1 + changesOf(source),
    modified,
  });
  const left = new Map(former.map((form, at) => [keyOfEntry(form.record), { ...form, at }]));
  left.delete(key);
  for (const [formerKey, { until, at }] of left) {
    add(index, formerKey, {
      documentId: record.documentId,
      isEntered: false,
      isShown: isShown(formerKey),
      until,
      // It came and changed and, lastly, left.
      changes: 1 + changesAt(source, at) + 1,
      modified: until,
    });
  }
}

function add(index: Map<string, Entered>, key: string, entered: Entered): void {
  const other = index.get(key);
  if (!other) return void index.set(key, entered);
  index.set(key, {
    ...(standsBefore(entered, other) ? entered : other),
    changes: entered.changes + other.changes,
    modified: latest(entered.modified, other.modified),
  });
}

/** What is public before what was, and an entry of a round number before one that left it. */
function standsBefore(a: Entered, b: Entered): boolean {
  if (a.isEntered !== b.isEntered) return a.isEntered;
  if (a.until === null || b.until === null) return a.until === null;
  return a.until > b.until;
}

/** Forms of an entry, by the round number that they are for, present ones first. */
export function formsByKey(source: Entry): Map<string, CalendarForm<AnniversaryRecord>[]> {
  const forms = new Map<string, CalendarForm<AnniversaryRecord>[]>();
  for (const form of formsOf(source)) {
    const key = keyOfEntry(form.record);
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  return forms;
}

/**
 * The event of a round number that staff have entered: on the day of its celebration, else on the
 * day on which it falls due, whichever of them is precise enough to be shown. It is cancelled when
 * the entry is public no more, or no longer says a date that this calendar shows. Null if it never
 * said one.
 */
export function entryEvent(
  key: string,
  forms: readonly CalendarForm<AnniversaryRecord>[],
  { changes, modified }: Pick<Entered, 'changes' | 'modified'>,
  view: CalendarView,
): CalendarEvent | null {
  const shown = shownIn(forms, view);
  if (!shown) return null;
  const { date, span, record, until } = shown;
  const { context } = view;
  return {
    uid: anniversaryUid(key),
    span,
    status: statusOf(until !== null, span),
    isBusy: false,
    sequence: changes,
    modified,
    summary: summaryOf(record, context),
    description: describe(record, span.precision === 'day' ? date : null, context.locale),
    location: record.city?.name ?? null,
    position: positionOf(record.city),
    categories: [calendarWords(context.locale).anniversary],
    url: recordUrl(context, 'anniversaries', record.documentId),
  };
}

/** The present form of an entry, else the last, that a calendar shows, and the date that it does. */
function shownIn(
  forms: readonly CalendarForm<AnniversaryRecord>[],
  { precision, filter }: CalendarView,
): (CalendarForm<AnniversaryRecord> & { date: string; span: CalendarSpan }) | undefined {
  for (const form of forms) {
    const { celebratedOn, dueOn } = form.record;
    for (const date of matches(filter, form) ? [celebratedOn, dueOn] : []) {
      const span = calendarSpan(date, null, precision);
      if (date !== null && span) return { ...form, date, span };
    }
  }
  return undefined;
}

function summaryOf(record: AnniversaryRecord, context: FeedContext): LanguageText {
  const { title, twinning, city, network, years } = record;
  if (title !== null) return { text: title, language: languageOf(record, 'title', context) };
  const subject = twinning?.title ?? city?.name ?? network?.name ?? '';
  const text = anniversaryTitle(context.locale, subject, years ?? 0);
  return { text, language: context.locale };
}

/** The dates that the day of the event does not say itself, and the summary. */
function describe(
  { dueOn, celebratedOn, summary }: AnniversaryRecord,
  day: string | null,
  locale: string,
): string | null {
  const { due, celebrated } = calendarWords(locale);
  const line = (words: string, date: string | null): string[] =>
    date === null || date === day ? [] : [fillIn(words, dateInWords(locale, date))];
  const lines = [...line(due, dueOn), ...line(celebrated, celebratedOn), summary ?? ''];
  return lines.filter((text) => text !== '').join('\n') || null;
}
