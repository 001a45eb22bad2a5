import { createWriter, startServer, type TestServer, type Writer } from '../helpers';
import { parseCalendar, parseEvents } from '../helpers/parse-calendar';
import { city, openRegister, type Register } from './register';

const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];

interface Event {
  uid: string;
  summary: string;
  start: string;
  end: string;
  status: string;
  sequence: number;
  transp: string;
  description: string | null;
}

const readText = async (server: TestServer, path: string): Promise<string> => {
  const { status, text } = await server.request.get(`/feeds/${path}`).buffer(true);
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return text;
};

/** The events of a calendar as ical.js reads them. */
const readEvents = async (server: TestServer, path: string): Promise<Event[]> =>
  parseEvents(await readText(server, path)).map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name));
    return {
      ...{ uid: value('uid'), summary: value('summary'), status: value('status') },
      ...{ start: value('dtstart'), end: value('dtend'), transp: value('transp') },
      sequence: Number(value('sequence')),
      description: event.getFirstPropertyValue('description') as string | null,
    };
  });

describe('the calendars of the sample', () => {
  let server: TestServer;
  let writer: Writer;
  beforeAll(async () => {
    server = await startServer({ template: 'sample' });
    writer = await createWriter(server);
  });

  it('have the jubilee that has a day by default, and the others by request', async () => {
    const [jubilee] = await readEvents(server, 'anniversaries.ics');
    expect(jubilee).toMatchObject({
      ...{ summary: 'Nancy – Kanazawa: 55 years', start: '2028-10-12', end: '2028-10-13' },
      ...{ status: 'CONFIRMED', transp: 'TRANSPARENT' },
    });
    const others = await readEvents(server, 'anniversaries.ics?precision=year');
    expect(others).toContainEqual(jubilee);
    expect(others).toContainEqual(
      expect.objectContaining({
        ...{ summary: 'Nancy – Karlsruhe: 75 years', start: '2030-01-01', end: '2031-01-01' },
        ...{ transp: 'TRANSPARENT', description: 'Due: 2030' },
      }),
    );
    expect(others).toContainEqual(
      expect.objectContaining({
        ...{ start: '2014-12-01', end: '2015-01-01' },
        description: expect.stringContaining('Due: 2014\nCelebrated: December 2014'),
      }),
    );
  });

  it.each(LOCALES)(
    'say in %s what the API says is upcoming, under the same ids',
    async (locale) => {
      const events = await readEvents(server, `anniversaries.ics?precision=year&locale=${locale}`);
      const { body } = await server.request.get(
        `/api/anniversaries/upcoming?locale=${locale}&pagination[pageSize]=100`,
      );
      const upcoming: { title: string; dueOn: string }[] = body.data;
      expect(upcoming.length).toBeGreaterThan(10);
      expect(events.map(({ summary, start }) => [summary, start])).toEqual(
        expect.arrayContaining(
          upcoming.map(({ title, dueOn }) => [
            title,
            dueOn.length === 4 ? `${dueOn}-01-01` : dueOn,
          ]),
        ),
      );
      const english = await readEvents(server, 'anniversaries.ics?precision=year');
      expect(events.map(({ uid }) => uid).sort()).toEqual(english.map(({ uid }) => uid).sort());
    },
  );

  it('are well formed in every locale, and the same to the byte after other changes', async () => {
    const paths = LOCALES.flatMap((locale) =>
      ['anniversaries', 'exchanges'].map((name) => `${name}.ics?precision=year&locale=${locale}`),
    );
    const before = await Promise.all(paths.map((path) => readText(server, path)));
    for (const text of before) {
      expect(parseEvents(text).length).toBeGreaterThan(3);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
    await writer.create('organisations', { name: 'Goethe-Institut', kind: 'association' });
    expect(await Promise.all(paths.map((path) => readText(server, path)))).toEqual(before);
  });

  it('are of one city, or of one theme', async () => {
    const some = await readEvents(server, 'anniversaries.ics?precision=year&city=lublin');
    expect(some.map(({ summary }) => summary).sort()).toEqual([
      ...['700 years of Lublin', 'Nancy – Lublin: 40 years', 'Nancy – Lublin: 45 years'],
    ]);
    const text = await readText(server, 'anniversaries.ics?city=lublin');
    expect(parseCalendar(text).getFirstPropertyValue('name')).toMatch(/Lublin$/);
  });

  it('keep whatever an editor writes', async () => {
    const title = `=cmd|' /C calc'!A0; "a", b\\n\n]]> 👩‍👩‍👧‍👦 \u200fקריית שמונה ${'金'.repeat(2000)}`;
    await writer.create('exchanges', {
      ...{ title, kind: 'event', startsOn: '1317-08-15', endsOn: '9999-12-31' },
      summary: title,
    });
    const events = await readEvents(server, 'exchanges.ics');
    expect(events).toEqual([expect.objectContaining({ summary: title, description: title })]);
  });
});

describe('the calendar of somebody who has subscribed', () => {
  let register: Register;
  let home: string;
  beforeAll(async () => {
    register = await openRegister();
    home = await register.make('/cities', city('Nancy', { isHome: true }));
  });

  const put = async (path: string, data: Record<string, unknown>): Promise<void> => {
    const { status, text } = await register.rest('put', path, data);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  };
  const act = async (type: string, documentId: string, action: string): Promise<void> => {
    const path = `/api::${type}.${type}/${documentId}/actions/${action}`;
    const { status, text } = await register.panel('post', path, {});
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  };
  const remove = async (path: string): Promise<void> => {
    const { status } = await register.rest('delete', path);
    expect(status).toBe(204);
  };
  const makeTwinning = async (name: string, since: string): Promise<string> => {
    const partner = await register.make('/cities', city(name));
    return register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'active', cities: [home, partner], since },
    });
  };

  /** One event, followed through every change: it is always there, under larger and larger numbers. */
  const follow = (path: string, summary: string) => {
    let last: Event | undefined;
    return async (): Promise<Pick<Event, 'start' | 'status'>> => {
      const events = await readEvents(register.server, path);
      const now = events.find((event) =>
        last ? event.uid === last.uid : event.summary === summary,
      );
      if (!now) throw new Error(`${summary} is not in ${JSON.stringify(events)}`);
      if (last) expect(now.sequence).toBeGreaterThan(last.sequence);
      last = now;
      return { start: now.start, status: now.status };
    };
  };
  const thisYear = new Date().getUTCFullYear();
  const jubilee = thisYear + 3;
  const since = (day: string): string => `${jubilee - 50}-${day}`;

  it('is empty and valid at first', async () => {
    expect(await readEvents(register.server, 'anniversaries.ics')).toEqual([]);
    expect(await readEvents(register.server, 'exchanges.ics')).toEqual([]);
  });

  it('moves and cancels an anniversary, whoever says when it is', async () => {
    const twinning = await makeTwinning('Kanazawa', since('10-12'));
    const event = follow('anniversaries.ics', 'Nancy – Kanazawa: 50 years');
    expect(await event()).toEqual({ start: `${jubilee}-10-12`, status: 'CONFIRMED' });
    // Computed, and moved with the date that it counts from.
    await put(`/twinnings/${twinning}`, { since: since('10-13') });
    expect(await event()).toEqual({ start: `${jubilee}-10-13`, status: 'CONFIRMED' });
    // Staff take it over.
    const data = { occasion: 'twinning', years: 50, twinning };
    const entry = await register.make('/anniversaries', data);
    expect(await event()).toEqual({ start: `${jubilee}-10-13`, status: 'CONFIRMED' });
    await put(`/twinnings/${twinning}`, { since: since('10-14') });
    expect(await event()).toEqual({ start: `${jubilee}-10-14`, status: 'CONFIRMED' });
    await put(`/anniversaries/${entry}`, { celebratedOn: `${jubilee}-11-02` });
    expect(await event()).toEqual({ start: `${jubilee}-11-02`, status: 'CONFIRMED' });
    // Called off; what was computed does not come back in its place.
    await act('anniversary', entry, 'unpublish');
    expect(await event()).toEqual({ start: `${jubilee}-11-02`, status: 'CANCELLED' });
    await act('anniversary', entry, 'publish');
    expect(await event()).toEqual({ start: `${jubilee}-11-02`, status: 'CONFIRMED' });
    await remove(`/anniversaries/${entry}`);
    expect(await event()).toEqual({ start: `${jubilee}-11-02`, status: 'CANCELLED' });
    // Another entry for the same round number is the same event.
    await register.make('/anniversaries', { ...data, celebratedOn: `${jubilee}-11-03` });
    expect(await event()).toEqual({ start: `${jubilee}-11-03`, status: 'CONFIRMED' });
  });

  it('cancels what is celebrated no more', async () => {
    const twinning = await makeTwinning('Padua', since('05-09'));
    const event = follow('anniversaries.ics?city=padua', 'Nancy – Padua: 50 years');
    expect(await event()).toEqual({ start: `${jubilee}-05-09`, status: 'CONFIRMED' });
    await put(`/twinnings/${twinning}`, { state: 'suspended' });
    expect(await event()).toEqual({ start: `${jubilee}-05-09`, status: 'CANCELLED' });
    await put(`/twinnings/${twinning}`, { state: 'active' });
    expect(await event()).toEqual({ start: `${jubilee}-05-09`, status: 'CONFIRMED' });
    await put(`/twinnings/${twinning}`, { since: null });
    expect(await event()).toEqual({ start: `${jubilee}-05-09`, status: 'CANCELLED' });
    await put(`/twinnings/${twinning}`, { since: since('05-10') });
    expect(await event()).toEqual({ start: `${jubilee}-05-10`, status: 'CONFIRMED' });
    await remove(`/twinnings/${twinning}`);
    expect(await event()).toEqual({ start: `${jubilee}-05-10`, status: 'CANCELLED' });
  });

  it('cancels nothing that it never showed', async () => {
    const partner = await register.make('/cities', city('Lorraine', { foundedOn: since('03-04') }));
    await register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'ended', cities: [home, partner], since: since('03-05') },
    });
    expect(await readEvents(register.server, 'anniversaries.ics?city=lorraine')).toEqual([]);
  });

  it('moves and cancels anniversaries that have a date of their own', async () => {
    const network = await register.make('/networks', { name: 'Quattropole', kind: 'other' });
    const entry = await register.make('/anniversaries', {
      ...{ occasion: 'membership', years: 25, city: home, network, dueOn: '2001-02-28' },
      title: 'Nancy in Quattropole',
    });
    const event = follow('anniversaries.ics?city=nancy', 'Nancy in Quattropole');
    expect(await event()).toEqual({ start: '2001-02-28', status: 'CONFIRMED' });
    await put(`/anniversaries/${entry}`, { dueOn: '2001-03-01' });
    expect(await event()).toEqual({ start: '2001-03-01', status: 'CONFIRMED' });
    await put(`/anniversaries/${entry}`, { dueOn: '2001' });
    expect(await event()).toEqual({ start: '2001-03-01', status: 'CANCELLED' });
    await remove(`/anniversaries/${entry}`);
    expect(await event()).toEqual({ start: '2001-03-01', status: 'CANCELLED' });
  });

  it('moves and cancels exchanges', async () => {
    const theme = await register.make('/themes', { name: 'Music' });
    const data = { title: 'Concert', kind: 'cultural', startsOn: '2030-06-01', themes: [theme] };
    const exchange = await register.make('/exchanges', { ...data, host: home });
    const event = follow('exchanges.ics?theme=music&city=nancy', 'Concert');
    expect(await event()).toEqual({ start: '2030-06-01', status: 'CONFIRMED' });
    await put(`/exchanges/${exchange}`, { startsOn: '2030-06-02', endsOn: '2030-06-03' });
    expect(await event()).toEqual({ start: '2030-06-02', status: 'CONFIRMED' });
    const [shown] = await readEvents(register.server, 'exchanges.ics');
    expect(shown).toMatchObject({ end: '2030-06-04', transp: 'OPAQUE' });
    // It is of the city no more.
    await put(`/exchanges/${exchange}`, { host: null });
    expect(await event()).toEqual({ start: '2030-06-02', status: 'CANCELLED' });
    await put(`/exchanges/${exchange}`, { host: home });
    expect(await event()).toEqual({ start: '2030-06-02', status: 'CONFIRMED' });
    await act('exchange', exchange, 'unpublish');
    expect(await event()).toEqual({ start: '2030-06-02', status: 'CANCELLED' });
  });
});
