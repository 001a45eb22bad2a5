import { type Answer, countStatements, createWriter, startServer } from '../helpers';
import type { TestServer, Writer } from '../helpers';

interface Upcoming {
  years: number;
  dueOn: string;
  occasion: string;
  title: string;
  subject: { type: string; documentId: string; slug: string; name: string };
  cities: { slug: string; name: string }[];
  anniversary: Answer | null;
}

let server: TestServer;
let write: Writer;
const ids: Record<string, string> = {};

const get = async (
  search: string,
): Promise<{ data: Upcoming[]; meta: Record<string, unknown> }> => {
  const { body } = await server.request.get(`/api/anniversaries/upcoming?${search}`).expect(200);
  return body;
};
const summary = async (search: string): Promise<string[]> =>
  (await get(search)).data.map(({ subject, years, dueOn }) => `${subject.slug} ${years} ${dueOn}`);
const refusal = async (search: string): Promise<string> => {
  const { body } = await server.request.get(`/api/anniversaries/upcoming?${search}`).expect(400);
  return body.error.message;
};

const city = (name: string, countryCode: string, more: object = {}, translations = {}) => {
  const data = { name, slug: name.toLowerCase(), kind: 'municipality', countryCode, ...more };
  return write.create('cities', data, translations);
};
const twinning = (slug: string, since: string, more: object = {}) =>
  write.create('twinnings', { slug, since, kind: 'twinning', state: 'active', ...more });

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  write = await createWriter(server);
  ids.nancy = await city('Nancy', 'FR', { isHome: true });
  ids.newcastle = await city('Newcastle', 'GB');
  ids.kanazawa = await city('Kanazawa', 'JP', { foundedOn: '1583' });
  const lublin = { fr: { name: 'Lublin', region: 'Lublin' }, ja: { name: 'ルブリン' } };
  ids.lublin = await city('Lublin', 'PL', { foundedOn: '1317-08-15' }, lublin);
  ids.krasnodar = await city('Krasnodar', 'RU', { foundedOn: '1793' });
  ids.stranger = await city('Stranger', 'SE', { foundedOn: '1000' });
  const { nancy, newcastle, kanazawa, krasnodar, stranger } = ids;
  ids.agreement = await twinning('nancy-newcastle', '1954', { cities: [nancy, newcastle] });
  await twinning('nancy-kanazawa', '1973-10-12', { cities: [nancy, kanazawa] });
  await twinning('nancy-lublin', '1988', {
    ...{ cities: [nancy, ids.lublin], kind: 'friendship', state: 'dormant' },
  });
  await twinning('nancy-krasnodar', '1990', { cities: [nancy, krasnodar], kind: 'contact' });
  await twinning('nancy-stranger', '1990', { cities: [nancy, stranger], state: 'ended' });
  await twinning('stranger-newcastle', '1996', { cities: [stranger, newcastle] });
});

describe('GET /api/anniversaries/upcoming', () => {
  it('lists what falls due in the window, earliest first, in the precision of its source', async () => {
    // Not the contact, not what has ended, nor the founding of who is no partner of ours.
    expect(await summary('from=2024-01-01&until=2029-12-31')).toEqual([
      'nancy-newcastle 70 2024',
      'stranger-newcastle 30 2026',
      'nancy-lublin 40 2028',
      'nancy-kanazawa 55 2028-10-12',
      'nancy-newcastle 75 2029',
    ]);
    expect(await summary('from=2017-01-01&until=2017-12-31')).toEqual(['lublin 700 2017-08-15']);
    expect(await summary('from=2008-05-05&until=2008-06-30')).toEqual([
      'kanazawa 425 2008',
      'nancy-lublin 20 2008',
    ]);
  });

  it('names subject and cities in the language of the reader', async () => {
    const { data, meta } = await get('from=2028-10-12&until=2028-10-12&locale=fr&city=kanazawa');
    const subject = { type: 'twinning', slug: 'nancy-kanazawa', name: 'Nancy – Kanazawa' };
    expect(data).toEqual([
      {
        ...{ years: 55, dueOn: '2028-10-12', occasion: 'twinning', anniversary: null },
        title: 'Nancy – Kanazawa : 55 ans',
        subject: { ...subject, documentId: expect.any(String) },
        cities: [
          { slug: 'nancy', name: 'Nancy' },
          { slug: 'kanazawa', name: 'Kanazawa' },
        ],
      },
    ]);
    expect(meta).toEqual({
      ...{ from: '2028-10-12', until: '2028-10-12', locale: 'fr' },
      pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 },
    });
    const [lublin] = (await get('from=2017&until=2017&locale=ja')).data;
    expect(lublin).toMatchObject({
      ...{ title: 'ルブリン 700周年', occasion: 'city-founding' },
      subject: { type: 'city', documentId: ids.lublin, slug: 'lublin', name: 'ルブリン' },
      cities: [{ slug: 'lublin', name: 'ルブリン' }],
    });
  });

  it('shows the entry that staff published for the same subject and number', async () => {
    const data = {
      ...{ occasion: 'twinning', years: 70, slug: 'seventy-years', twinning: ids.agreement },
    };
    const entry = { ...data, title: 'Seventy years!', celebratedOn: '2024-12' };
    const draft = { ...data, years: 75, title: 'Secret', slug: 'secret-plans' };
    await write.send('post', '/api/anniversaries?status=draft', draft).expect(201);
    const documentId = await write.create('anniversaries', entry, {
      fr: { title: 'Soixante-dix ans !' },
    });
    const found = (await get('city=newcastle&from=2024&until=2029&locale=fr')).data;
    expect(found.map(({ title }) => title)).toEqual([
      'Soixante-dix ans !',
      'Stranger – Newcastle : 30 ans',
      'Nancy – Newcastle : 75 ans',
    ]);
    expect(found.map(({ anniversary }) => anniversary)).toEqual([
      {
        ...{ documentId, slug: expect.any(String), title: 'Soixante-dix ans !' },
        ...{ celebratedOn: '2024-12', locale: 'fr' },
      },
      null,
      null,
    ]);
  });

  it('begins today and looks ten years ahead', async () => {
    const { meta } = await get('');
    const today = new Date().toISOString().slice(0, 10);
    expect(meta.from).toBe(today);
    expect(meta.until).toBe(
      `${Number(today.slice(0, 4)) + 10}${today.slice(4)}`.replace('02-29', '02-28'),
    );
    expect((await get('until=9999-12-31&from=9995-01-01')).meta.until).toBe('9999-12-31');
    expect((await get('from=9995-01-01')).meta.until).toBe('9999-12-31');
  });

  it('comes in pages', async () => {
    const whole = await summary('from=2000&until=2030');
    const page = (start: number) => `pagination[start]=${start}&pagination[limit]=3`;
    const [first, second] = await Promise.all(
      [0, 3].map((start) => summary(`from=2000&until=2030&${page(start)}`)),
    );
    expect([...(first ?? []), ...(second ?? [])]).toEqual(whole.slice(0, 6));
  });

  it('costs as many statements for many as for few', async () => {
    const count = (search: string) =>
      countStatements(server, () => get(`${search}&locale=de&city=nancy`));
    expect(await count('from=1990&until=2060')).toBe(await count('from=2024&until=2024'));
  });

  it.each([
    ['untill=2030', /unknown parameter "untill"; allowed: from, until, city, locale, pagination/],
    ['status=draft', /unknown parameter "status"/],
    ['from=2026-02-30', /from: must be a day/],
    ['from=2026~', /from: must be a day/],
    ['from[]=2026-01-01', /from: must be a day/],
    ['from=2030-01-01&until=2026-01-01', /2030-01-01 is after until, 2026-01-01/],
    ['from=1900-01-01&until=2026-01-01', /within 100 years/],
    ['city=atlantis', /city: there is no city with the slug "atlantis"/],
    ['city=%00', /city: there is no city/],
    ['locale=xx', /locale: unknown locale "xx"; allowed: en/],
    ['pagination[pageSize]=101', /from 1 to 100/],
  ])('refuses %s', async (search, message) => {
    expect(await refusal(search)).toMatch(message);
  });

  it('says all that is wrong at once', async () => {
    const message = await refusal('from=soon&city=atlantis&locale=xx&x=1');
    for (const name of ['from', 'city', 'locale', 'x']) expect(message).toContain(`${name}: `);
  });
});
