import fc from 'fast-check';
import { anniversaryEvents } from '../../../src/feeds/calendar-anniversaries';
import { anniversaryKey, anniversaryUid } from '../../../src/feeds/calendar-anniversary-key';
import type { CalendarEvent } from '../../../src/feeds/calendar-event';
import { CALENDAR_PRECISIONS, calendarSpan } from '../../../src/feeds/calendar-span';
import { anniversariesDue } from '../../../src/domain/anniversaries';
import { addYears, readEdtf } from '../../../src/domain/edtf';
import { CONTEXT } from './calendar-samples';
import { PublicRecords, type Register } from './calendar-model';

const TODAY = '2026-11-22';
const WINDOW = { start: TODAY, end: '2036-11-22' };
const CITIES = ['nancy', 'karlsruhe', 'lublin'];
const TWINNINGS = ['first', 'second'];

const register = (): Register => ({
  cities: {
    nancy: { name: 'Nancy', foundedOn: '1050', isHome: true },
    karlsruhe: { name: 'Karlsruhe', foundedOn: '1715-06-17', isHome: false },
    lublin: { name: 'Lublin', foundedOn: '1317-08-15', isHome: false },
  },
  twinnings: {
    first: {
      ...{ cities: ['nancy', 'karlsruhe'], since: '1955-03-05', state: 'active' },
      ...{ summary: '', isPublic: true },
    },
    second: {
      ...{ cities: ['nancy', 'lublin'], since: '1988', state: 'active' },
      ...{ summary: '', isPublic: true },
    },
  },
  entries: {},
});

type Edit = (register: Register) => void;

const date = fc.constantFrom(
  ...['1955-03-05', '1955-03-06', '1955-03', '1955', '1960-01-01~', '1950', '1982-07-01', null],
);
const ofTwinning = fc.constantFrom(...TWINNINGS);
const ofCity = fc.constantFrom(...CITIES);

/** What staff may do, one step each. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(ofTwinning, date).map(([id, since]): Edit => ({ twinnings }) => {
    Object.assign(twinnings[id] ?? {}, { since });
  }),
  fc
    .tuple(ofTwinning, fc.constantFrom('active', 'dormant', 'ended'))
    .map(([id, state]): Edit => ({ twinnings }) => {
      Object.assign(twinnings[id] ?? {}, { state });
    }),
  fc.tuple(ofTwinning, fc.string()).map(([id, summary]): Edit => ({ twinnings }) => {
    Object.assign(twinnings[id] ?? {}, { summary });
  }),
  fc.tuple(ofTwinning, fc.boolean()).map(([id, isPublic]): Edit => ({ twinnings, entries }) => {
    // What has a published entry cannot be unpublished.
    const isNeeded = Object.values(entries).some(
      (entry) => entry.isPublic && 'twinning' in entry.subject && entry.subject.twinning === id,
    );
    if (!isNeeded) Object.assign(twinnings[id] ?? {}, { isPublic });
  }),
  fc
    .tuple(ofTwinning, fc.subarray(CITIES, { minLength: 2 }))
    .map(([id, cities]): Edit => ({ twinnings }) => {
      Object.assign(twinnings[id] ?? {}, { cities });
    }),
  fc.tuple(ofCity, date).map(([id, foundedOn]): Edit => ({ cities }) => {
    Object.assign(cities[id] ?? {}, { foundedOn });
  }),
  fc.tuple(ofCity, fc.boolean()).map(([id, isHome]): Edit => ({ cities }) => {
    Object.assign(cities[id] ?? {}, { isHome });
  }),
  fc.tuple(ofCity, fc.string({ minLength: 1 })).map(([id, name]): Edit => ({ cities }) => {
    Object.assign(cities[id] ?? {}, { name });
  }),
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      subject: fc.oneof(
        ofTwinning.map((twinning) => ({ twinning })),
        ofCity.map((city) => ({ city })),
      ),
      years: fc.constantFrom(50, 75, 80, 77),
      celebratedOn: fc.constantFrom(null, '2030-05-09', '2030-05', '2031'),
      isPublic: fc.boolean(),
    })
    .map(({ id, ...entry }): Edit => ({ entries, twinnings }) => {
      const isFree = !Object.entries(entries).some(
        ([other, its]) => other !== id && keyOf(its) === keyOf(entry),
      );
      if (isFree && subjectIsPublic(entry, twinnings)) entries[id] = entry;
    }),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean())
    .map(([id, isPublic]): Edit => ({ entries, twinnings }) => {
      const entry = entries[id];
      if (entry && subjectIsPublic(entry, twinnings)) entry.isPublic = isPublic;
    }),
);

const subjectIsPublic = (
  { subject }: Register['entries'][string],
  twinnings: Register['twinnings'],
): boolean => !('twinning' in subject) || twinnings[subject.twinning]?.isPublic === true;

const keyOf = ({ subject, years }: Register['entries'][string]): string =>
  anniversaryKey(
    'twinning' in subject ? `twinnings/${subject.twinning}` : `cities/${subject.city}`,
    years,
  );

const VIEWS = CALENDAR_PRECISIONS.flatMap((precision) =>
  [undefined, 'karlsruhe'].map((city) => ({
    ...{ context: CONTEXT, precision, today: TODAY, filter: { city } },
  })),
);
type View = (typeof VIEWS)[number];

/** What should stand in a calendar, from the register as it is: UID and first day. */
function expected(now: Register, entered: ReadonlySet<string>, view: View): string[] {
  const events: string[] = [];
  const show = (key: string, cities: readonly string[], dates: (string | null)[]): void => {
    if (view.filter.city && !cities.includes(view.filter.city)) return;
    const [span] = dates.flatMap((each) => calendarSpan(each, null, view.precision) ?? []);
    if (span) events.push(`${anniversaryUid(key)} ${span.start}`);
  };
  const compute = (subject: string, text: string | null, cities: readonly string[]): void => {
    const from = readEdtf(text ?? '');
    for (const { years, dueOn } of from ? anniversariesDue(from, WINDOW) : []) {
      const key = anniversaryKey(subject, years);
      if (!entered.has(key)) show(key, cities, [dueOn]);
    }
  };
  const active = Object.entries(now.twinnings).filter(
    ([, { isPublic, state }]) => isPublic && state !== 'ended',
  );
  for (const [id, { since, cities }] of active) compute(`twinnings/${id}`, since, cities);
  for (const [id, { foundedOn, isHome }] of Object.entries(now.cities)) {
    const isTied = active.some(
      ([, { cities }]) => cities.includes(id) && cities.some((each) => now.cities[each]?.isHome),
    );
    if (isHome || isTied) compute(`cities/${id}`, foundedOn, [id]);
  }
  for (const entry of Object.values(now.entries).filter(({ isPublic }) => isPublic)) {
    const twinning = 'twinning' in entry.subject ? now.twinnings[entry.subject.twinning] : null;
    const city = 'city' in entry.subject ? entry.subject.city : '';
    const from = readEdtf((twinning ? twinning.since : now.cities[city]?.foundedOn) ?? '');
    const dueOn = from && addYears(from, entry.years);
    show(keyOf(entry), twinning?.cities ?? [city], [entry.celebratedOn, dueOn]);
  }
  return events.sort();
}

async function eventsIn(records: PublicRecords, view: View): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = [];
  for await (const event of anniversaryEvents(records.sources(), view)) events.push(event);
  return events;
}

const visible = ({ sequence: _, modified: __, ...rest }: CalendarEvent): string =>
  JSON.stringify(rest);

describe('the calendar of anniversaries', () => {
  it('knows an anniversary for ever by its subject and its number', () => {
    expect(anniversaryUid(anniversaryKey('twinnings/first', 75))).toBe(
      '8325a856-1f83-5377-b558-5b2473725def',
    );
  });

  it('moves and cancels what subscribers have seen, whatever staff do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 25 }), async (edits) => {
        const now = register();
        const records = new PublicRecords();
        const entryKeys = new Map<string, string>();
        const seen = VIEWS.map(() => new Map<string, CalendarEvent>());
        for (const [minute, each] of [() => undefined, ...edits].entries()) {
          each(now);
          records.update(now, `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`);
          for (const [id, entry] of Object.entries(now.entries)) {
            if (entry.isPublic) entryKeys.set(id, keyOf(entry));
          }
          for (const [index, view] of VIEWS.entries()) {
            const events = await eventsIn(records, view);
            const byUid = new Map(events.map((event) => [event.uid, event]));
            expect(byUid.size).toBe(events.length);
            expect(
              events
                .filter(({ status }) => status !== 'CANCELLED')
                .map(({ uid, span }) => `${uid} ${span.start}`)
                .sort(),
            ).toEqual(expected(now, new Set(entryKeys.values()), view));
            for (const [uid, before] of seen[index] ?? []) {
              const after = byUid.get(uid);
              // Nothing that was shown is missing: what is off is cancelled.
              expect(after).toBeDefined();
              if (!after) continue;
              const least = before.sequence + (visible(before) === visible(after) ? 0 : 1);
              expect(after.sequence).toBeGreaterThanOrEqual(least);
              expect(after.modified >= before.modified).toBe(true);
            }
            seen[index] = byUid;
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
