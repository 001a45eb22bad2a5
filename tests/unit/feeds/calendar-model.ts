import type { AnniversarySources } from '../../../src/feeds/calendar-anniversaries';
import type { CalendarSource, FormerSource } from '../../../src/feeds/calendar-source';
import type {
  AnniversaryRecord,
  CityRecord,
  CityReference,
  FeedRecord,
  TwinningRecord,
} from '../../../src/feeds/records';
import { addYears, readEdtf } from '../../../src/domain/edtf';
import { fromArray } from './calendar-samples';

/** A register as staff see it: what they have written, and whether it is published. */
export interface Register {
  cities: Record<string, { name: string; foundedOn: string | null; isHome: boolean }>;
  twinnings: Record<
    string,
    { cities: string[]; since: string | null; state: string; summary: string; isPublic: boolean }
  >;
  entries: Record<
    string,
    {
      subject: { twinning: string } | { city: string };
      years: number;
      celebratedOn: string | null;
      isPublic: boolean;
    }
  >;
}

const NOTHING = {
  ...{ slug: null, fallbackFields: [], sources: [], modified: '', summary: null, body: null },
  ...{ cover: null, locale: 'en', exchanges: [], network: null, themes: [], documents: [] },
};

const cityOf = ({ cities }: Register, documentId: string): CityReference => ({
  ...{ documentId, slug: documentId, countryCode: null, latitude: null, longitude: null },
  ...{ name: cities[documentId]?.name ?? null, isHome: cities[documentId]?.isHome ?? null },
});

function twinningOf(register: Register, documentId: string): TwinningRecord | null {
  const twinning = register.twinnings[documentId];
  if (!twinning?.isPublic) return null;
  const cities = twinning.cities.map((id) => cityOf(register, id));
  const { since, state, summary } = twinning;
  return {
    ...{ ...NOTHING, documentId, since, state, summary, cities, kind: 'twinning' },
    ...{ title: cities.map(({ name }) => name).join(' – '), sinceBasis: null, until: null },
    ...{ prospectCountryCode: null, milestones: [] },
  };
}

function entryOf(register: Register, documentId: string): AnniversaryRecord | null {
  const entry = register.entries[documentId];
  if (!entry?.isPublic) return null;
  const { subject, years, celebratedOn } = entry;
  const id = 'twinning' in subject ? subject.twinning : subject.city;
  const twinning = twinningOf(register, id);
  const date = twinning ? twinning.since : register.cities[id]?.foundedOn;
  const parsed = readEdtf(date ?? '');
  return {
    ...{ ...NOTHING, documentId, years, celebratedOn, occasion: 'other' },
    twinning: twinning && { ...twinning, documentId: id },
    city: twinning ? null : cityOf(register, id),
    title: `${twinning?.title ?? register.cities[id]?.name ?? ''}: ${years}`,
    dueOn: parsed && addYears(parsed, years),
  };
}

/** What calendars go by, as the trigger of the table `calendar_history` sees it. */
const FACTS: Record<string, (record: never) => unknown> = {
  cities: ({ foundedOn, isHome }: CityRecord) => [foundedOn, isHome],
  twinnings: ({ kind, state, since, cities }: TwinningRecord) => [
    ...[kind, state, since],
    cities.map(({ isHome }) => isHome),
  ],
  entries: ({ years, dueOn, celebratedOn, twinning, city }: AnniversaryRecord) => [
    ...[years, dueOn, celebratedOn, twinning?.documentId, city?.documentId],
  ],
};

/** Keeps the public records of a register as the table `public_records` does. */
export class PublicRecords {
  readonly #stored = {
    cities: new Map<string, CalendarSource<FeedRecord>>(),
    twinnings: new Map<string, CalendarSource<FeedRecord>>(),
    entries: new Map<string, CalendarSource<FeedRecord>>(),
  };

  update(register: Register, now: string): void {
    for (const id of Object.keys(register.cities)) {
      const record = { ...NOTHING, ...cityOf(register, id), ...register.cities[id] };
      this.#put('cities', id, record, [id], now);
    }
    for (const [id, { cities }] of Object.entries(register.twinnings)) {
      this.#put('twinnings', id, twinningOf(register, id), cities, now);
    }
    for (const id of Object.keys(register.entries)) {
      const record = entryOf(register, id);
      const cities = record?.twinning?.cities ?? (record?.city ? [record.city] : []);
      this.#put(
        'entries',
        id,
        record,
        cities.map(({ documentId }) => documentId),
        now,
      );
    }
  }

  sources(): AnniversarySources {
    const { cities, twinnings, entries } = this.#stored;
    const all = <Source>(map: Map<string, unknown>) => fromArray([...map.values()] as Source[]);
    return {
      cities: () => all<CalendarSource<CityRecord>>(cities),
      twinnings: () => all<CalendarSource<TwinningRecord>>(twinnings),
      anniversaries: () => all<CalendarSource<AnniversaryRecord>>(entries),
    };
  }

  #put(
    dataset: keyof Register,
    id: string,
    record: FeedRecord | null,
    cities: readonly string[],
    now: string,
  ): void {
    const stored = this.#stored[dataset];
    const old = stored.get(id);
    if (!record && (!old || old.deletedAt !== null)) return;
    const fresh = record ?? old?.record;
    if (!fresh) return;
    const deletedAt = record ? null : now;
    const next = { record: fresh, cities, themes: [], deletedAt, modified: now };
    if (!old) return void stored.set(id, { ...next, revision: 0, former: [] });
    const isSame = JSON.stringify(old.record) === JSON.stringify(fresh);
    if (isSame && old.deletedAt === deletedAt) return;
    const facts = (each: FeedRecord, concerned: readonly string[]) =>
      JSON.stringify([FACTS[dataset]?.(each as never), [...concerned].sort()]);
    const concerned = record ? cities : old.cities;
    const former: FormerSource<FeedRecord>[] =
      facts(old.record, old.cities) === facts(fresh, concerned)
        ? [...old.former]
        : [...old.former, { ...old, until: old.deletedAt ?? now }];
    stored.set(id, { ...next, cities: concerned, revision: old.revision + 1, former });
  }
}
