import type { CalendarEvent } from '../../../src/feeds/calendar-event';
import { exchangeEvents } from '../../../src/feeds/calendar-exchanges';
import type { CalendarSource } from '../../../src/feeds/calendar-source';
import type { CalendarView } from '../../../src/feeds/calendar-view';
import type { ExchangeRecord } from '../../../src/feeds/records';
import { CONTEXT, fromArray } from './calendar-samples';

const NANCY = {
  ...{ documentId: 'n', slug: 'nancy', name: 'Nancy', countryCode: 'FR', isHome: true },
  ...{ latitude: 48.6937, longitude: 6.1834 },
};

const RECORD: ExchangeRecord = {
  ...{ documentId: 'x', slug: 'concert', locale: 'fr', fallbackFields: [], sources: [] },
  ...{ modified: '', title: 'Concert', kind: 'cultural', startsOn: '2027-06-01' },
  ...{ endsOn: '2027-06-03', place: 'Place Stanislas', host: NANCY, cities: [NANCY] },
  ...{ twinnings: [], organisations: [], participants: null, summary: 'Trois soirs.', body: null },
  ...{ themes: [{ documentId: 'm', slug: 'music', name: 'Musique' }], outcome: null },
  ...{ website: null, cover: null, gallery: [] },
};

const source = (
  record: Partial<ExchangeRecord>,
  more: Partial<CalendarSource<ExchangeRecord>> = {},
): CalendarSource<ExchangeRecord> => ({
  ...{ revision: 2, modified: '2026-11-22T08:00:00.000Z', deletedAt: null, former: [] },
  ...{ record: { ...RECORD, ...record }, cities: ['n'], themes: ['m'] },
  ...more,
});

const eventOf = async (
  exchange: CalendarSource<ExchangeRecord>,
  view: Partial<CalendarView> = {},
): Promise<CalendarEvent | undefined> => {
  const context = { ...CONTEXT, locale: 'fr' };
  const events = exchangeEvents(fromArray([exchange]), {
    ...{ context, precision: 'year', today: '2026-11-22', filter: {} },
    ...view,
  });
  const { value } = await events.next();
  return value ?? undefined;
};

describe('an exchange in a calendar', () => {
  it('is on its days and at its place', async () => {
    expect(await eventOf(source({}))).toEqual({
      // For ever: whoever has subscribed knows it by this.
      uid: 'e0a30827-7e06-5585-a143-51228c2538d7',
      span: {
        ...{ start: '2027-06-01', end: '2027-06-04', days: 3 },
        ...{ precision: 'day', isUncertain: false },
      },
      ...{ status: 'CONFIRMED', isBusy: true, sequence: 2 },
      modified: '2026-11-22T08:00:00.000Z',
      summary: { text: 'Concert', language: 'fr' },
      ...{ description: 'Trois soirs.', location: 'Place Stanislas, Nancy' },
      position: { latitude: 48.6937, longitude: 6.1834 },
      categories: ['Échange', 'Musique'],
      url: 'https://twins.example.org/feeds/exchanges/x.json?locale=fr',
    });
  });

  it('says what is not known of its dates, and in which language its title is', async () => {
    const event = await eventOf(
      source({
        ...{ startsOn: '2027-06~', endsOn: '2027', host: null, place: null, summary: null },
        ...{ title: 'Concert series', fallbackFields: ['title'], themes: [] },
      }),
    );
    expect(event).toMatchObject({
      ...{ status: 'TENTATIVE', isBusy: false, description: 'Date\u00a0: vers juin 2027 – 2027' },
      summary: { text: 'Concert series', language: 'en' },
      ...{ location: null, position: null, categories: ['Échange'] },
    });
  });

  it('is left out where it never had a date, or none that is precise enough', async () => {
    expect(await eventOf(source({ startsOn: null, endsOn: null }))).toBeUndefined();
    expect(await eventOf(source({ startsOn: '2027-06' }), { precision: 'day' })).toBeUndefined();
    expect(await eventOf(source({}), { filter: { theme: 'art' } })).toBeUndefined();
  });

  it('is cancelled where it was shown', async () => {
    const gone = source({}, { deletedAt: '2026-11-22T08:00:00.000Z' });
    expect(await eventOf(gone)).toMatchObject({ status: 'CANCELLED', isBusy: false });
    const { record } = source({});
    const former = { record, revision: 1, until: '2026-11-22T08:00:00.000Z', cities: ['n'] };
    const vague = source({ startsOn: '2027' }, { former: [{ ...former, themes: ['m'] }] });
    expect(await eventOf(vague)).toMatchObject({ status: 'CONFIRMED', sequence: 3 });
    expect(await eventOf(vague, { precision: 'day' })).toMatchObject({
      ...{ status: 'CANCELLED', sequence: 3, span: { start: '2027-06-01' } },
    });
  });
});
