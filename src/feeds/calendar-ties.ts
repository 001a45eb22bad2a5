import { CELEBRATED_KINDS, CELEBRATED_STATES } from '../domain/anniversaries';
import type { Celebrated, CelebratedForm } from './calendar-computed';
import { subjectKey } from './calendar-anniversary-key';
import {
  type CalendarForm,
  type CalendarSource,
  changesOf,
  formsOf,
  latest,
} from './calendar-source';
import { type CalendarFilter, matches } from './calendar-view';
import type { CityRecord, TwinningRecord } from './records';

/** What makes a city one whose founding is celebrated: its agreements with a home city. */
export interface Tie {
  /** Whether there is one now. */
  isTied: boolean;
  /** When the last of those that were ended. */
  until: string | null;
  /** All changes so far of all those that there ever were. */
  changes: number;
  modified: string;
}

const isCelebrated = ({ kind, state }: TwinningRecord): boolean =>
  kind !== null &&
  state !== null &&
  CELEBRATED_KINDS.includes(kind) &&
  CELEBRATED_STATES.includes(state);

/** The round numbers of a twinning count from `since`, while it is active or dormant. */
export function celebratedTwinning(
  source: CalendarSource<TwinningRecord>,
  filter: CalendarFilter,
): Celebrated {
  const { documentId } = source.record;
  return {
    dataset: 'twinnings',
    documentId,
    subject: subjectKey('twinnings', documentId),
    forms: formsOf(source).flatMap((form): CelebratedForm[] => {
      const { record, until } = form;
      if (record.since === null || !isCelebrated(record) || !matches(filter, form)) return [];
      return [{ date: record.since, name: nameOfTwinning(record), place: null, until }];
    }),
    changes: changesOf(source),
    modified: source.modified,
  };
}

/** Notes for the cities of a twinning that it ties them to a home city, or once did. */
export function addTies(ties: Map<string, Tie>, source: CalendarSource<TwinningRecord>): void {
  const tying = formsOf(source).filter(
    ({ record }) => isCelebrated(record) && record.cities.some(({ isHome }) => isHome),
  );
  const tied = new Set(tying.flatMap(({ record }) => record.cities.map((city) => city.documentId)));
  for (const city of tied) {
    const since = ties.get(city);
    const forms = tying.filter(({ record }) =>
      record.cities.some(({ documentId }) => documentId === city),
    );
    ties.set(city, {
      isTied: since?.isTied === true || forms.some(({ until }) => until === null),
      until: latest(since?.until ?? '', ...forms.map(({ until }) => until ?? '')) || null,
      changes: (since?.changes ?? 0) + 1 + changesOf(source),
      modified: latest(since?.modified, source.modified),
    });
  }
}

/** The round numbers of a city count from `foundedOn`, while it is at home or tied to one that is. */
export function celebratedCity(
  source: CalendarSource<CityRecord>,
  tie: Tie | undefined,
  filter: CalendarFilter,
): Celebrated {
  const { documentId } = source.record;
  return {
    dataset: 'cities',
    documentId,
    subject: subjectKey('cities', documentId),
    forms: formsOf(source).flatMap((form): CelebratedForm[] => {
      const { record } = form;
      const until = record.isHome || tie?.isTied ? form.until : endOfBoth(form, tie);
      if (record.foundedOn === null || until === undefined || !matches(filter, form)) return [];
      const name = record.name ?? record.slug ?? '';
      return [{ date: record.foundedOn, name, place: record, until }];
    }),
    changes: changesOf(source) + (tie?.changes ?? 0),
    modified: latest(source.modified, tie?.modified),
  };
}

/** Until when a city was so while it was tied to a home city; undefined where it never was. */
function endOfBoth({ from, until }: CalendarForm<CityRecord>, tie?: Tie): string | undefined {
  if (!tie?.until || tie.until <= from) return undefined;
  return until !== null && until < tie.until ? until : tie.until;
}

const nameOfTwinning = ({ title, cities, slug }: TwinningRecord): string =>
  title ?? (cities.map(({ name }) => name).join(' – ') || (slug ?? ''));
