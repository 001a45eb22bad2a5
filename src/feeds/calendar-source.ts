import type { FeedContext } from './feed-context';
import type { FeedRecord } from './records';

/** A public record as calendars read it, with all that it was before in what calendars go by. */
export interface CalendarSource<Record extends FeedRecord> {
  /** Of what is public no more, the last one. */
  record: Record;
  /** Visible changes so far, a deletion included: see `changesOf`. */
  revision: number;
  /** When it last changed, a deletion included: ISO 8601, UTC. */
  modified: string;
  /** Since when it is public no more. */
  deletedAt: string | null;
  /** Cities and themes that it concerns (document ids). */
  cities: readonly string[];
  themes: readonly string[];
  /** Earlier forms that a calendar may have shown differently, oldest first. */
  former: readonly FormerSource<Record>[];
}

export interface FormerSource<Record extends FeedRecord> {
  record: Record;
  /** The revision that it was. */
  revision: number;
  /** When it became something else: ISO 8601, UTC. */
  until: string;
  cities: readonly string[];
  themes: readonly string[];
}

/** One form of a document, now or before. */
export interface CalendarForm<Record extends FeedRecord> {
  record: Record;
  cities: readonly string[];
  themes: readonly string[];
  /** Not before this; empty where nothing was before. */
  from: string;
  /** Null for what is public now. */
  until: string | null;
}

/** What is public, if anything is, then what was, latest first. */
export function formsOf<Record extends FeedRecord>(
  source: CalendarSource<Record>,
): CalendarForm<Record>[] {
  const forms = [...source.former, { ...source, until: source.deletedAt }];
  return forms
    .map(({ record, cities, themes, until }, index) => {
      return { record, cities, themes, until, from: source.former[index - 1]?.until ?? '' };
    })
    .reverse();
}

/**
 * How often a document has changed for calendars. It never shrinks and grows with every change: also
 * with one that shows in no record, as when an exchange comes to concern another city through one of
 * its agreements.
 */
export const changesOf = <Record extends FeedRecord>({
  revision,
  former,
}: Pick<CalendarSource<Record>, 'revision' | 'former'>): number => revision + former.length;

/** What it was then. */
export const changesAt = <Record extends FeedRecord>(
  { former }: Pick<CalendarSource<Record>, 'former'>,
  index: number,
): number => (former[index]?.revision ?? 0) + index;

/** The last of some instants: ISO 8601, UTC, to the millisecond; empty where there is none. */
export const latest = (...instants: (string | undefined)[]): string =>
  instants.reduce<string>((last, instant = '') => (instant > last ? instant : last), '');

/** The language of a text of a record: that of the default locale where no other has it. */
export const languageOf = (
  { locale, fallbackFields }: { locale: string; fallbackFields: readonly string[] },
  field: string,
  { locales }: Pick<FeedContext, 'locales'>,
): string => (fallbackFields.includes(field) ? (locales[0] ?? locale) : locale);
