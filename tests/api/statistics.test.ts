import { createWriter, startServer, type TestServer, type Writer } from '../helpers';

let server: TestServer;
let write: Writer;

const get = async (search = '') => {
  const { body } = await server.request.get(`/api/statistics${search}`).expect(200);
  return body;
};
const city = (slug: string, countryCode: string, more: object = {}, translations = {}) =>
  write.create(
    'cities',
    { name: slug, slug, kind: 'municipality', countryCode, ...more },
    translations,
  );
const twinning = (slug: string, cities: unknown[], more: object = {}) =>
  write.create('twinnings', { slug, cities, kind: 'twinning', state: 'active', ...more });

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  write = await createWriter(server);
});

describe('GET /api/statistics', () => {
  it('has every number of an empty register', async () => {
    const { data } = await get();
    expect(data.documents).toEqual({
      ...{ city: 0, twinning: 0, anniversary: 0, network: 0, exchange: 0 },
      ...{ organisation: 0, theme: 0 },
    });
    expect(data.twinnings).toMatchObject({ byCountry: [], byDecade: [], byTheme: [] });
    expect(data.translations[0]).toMatchObject({ locale: 'en', translated: 0, share: null });
  });

  it('counts what is published, in the words of the reader', async () => {
    const nancy = await city('nancy', 'FR', { isHome: true }, { fr: { region: 'Grand Est' } });
    const liege = await city('liege', 'BE');
    const karlsruhe = await city('karlsruhe', 'DE', {}, { fr: { summary: 'Une ville' } });
    const berlin = await city('berlin', 'DE', {}, { de: { name: '' } });
    const theme = await write.create(
      'themes',
      { name: 'Culture', slug: 'culture' },
      { fr: { name: 'La culture' } },
    );
    const art = await write.create('themes', { name: 'Art', slug: 'art' });
    await write.create('exchanges', { title: 'Show', kind: 'cultural', themes: [art] });
    await twinning('a', [nancy, liege], { since: '1954', themes: [theme] });
    await twinning('b', [nancy, karlsruhe, berlin], { since: '195X' });
    await twinning('c', [karlsruhe, liege], { since: '19XX', kind: 'friendship' });
    await twinning('d', [nancy], {
      ...{ state: 'prospective', kind: 'project', prospectCountryCode: 'CN', since: '1988-05~' },
    });
    await twinning('e', [nancy, berlin], { state: 'ended' });
    const draft = { slug: 'f', kind: 'contact', state: 'suspended', cities: [nancy, berlin] };
    await write.send('post', '/api/twinnings?status=draft', draft).expect(201);

    const { data, meta } = await get('?locale=fr');
    expect(meta).toEqual({ locale: 'fr' });
    expect(data.documents).toMatchObject({ city: 4, twinning: 5, theme: 2, exchange: 1 });
    expect(data.twinnings).toEqual({
      byState: {
        ...{ prospective: 1, negotiating: 0, active: 3, dormant: 0, suspended: 0, ended: 1 },
      },
      byKind: { twinning: 3, friendship: 1, contact: 0, project: 1 },
      byCountry: [
        { countryCode: 'DE', name: 'Allemagne', count: 3 },
        { countryCode: 'BE', name: 'Belgique', count: 2 },
        { countryCode: 'CN', name: 'Chine', count: 1 },
      ],
      byDecade: [
        { decade: 1950, count: 2 },
        { decade: 1980, count: 1 },
        { decade: null, count: 2 },
      ],
      byTheme: [
        { documentId: theme, slug: 'culture', name: 'La culture', count: 1, exchanges: 0 },
        { documentId: expect.any(String), slug: 'art', name: 'Art', count: 0, exchanges: 1 },
      ],
    });
    const of = (locale: string) =>
      data.translations.find((state: { locale: string }) => state.locale === locale);
    expect(of('en')).toMatchObject({ translated: 12, share: 1 });
    expect(of('fr')).toMatchObject({ translated: 3, share: 0.25 });
    expect(of('fr').byType.city).toEqual({ translated: 2, share: 0.5 });
    expect(of('fr').byType.network).toEqual({ translated: 0, share: null });
    // An empty translation is no translation.
    expect(of('de')).toMatchObject({ translated: 0, share: 0 });
  });

  it('refuses what it does not know', async () => {
    const { body } = await server.request.get('/api/statistics?locale=xx&by=state').expect(400);
    expect(body.error.message).toMatch(/by: unknown parameter "by"; allowed: locale/);
    expect(body.error.message).toMatch(/locale: unknown locale "xx"; allowed: en/);
  });
});
