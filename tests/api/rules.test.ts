import fc from 'fast-check';
import { SEED } from '../helpers/fuzz/seed';
import { city, openRegister, refusedFields, type Register } from './register';

let register: Register;
let nancy: string;
let padua: string;
beforeAll(async () => {
  register = await openRegister();
  nancy = await register.make('/cities', city('Nancy', { wikidataId: 'Q40898' }));
  padua = await register.make('/cities', city('Padua', { countryCode: 'IT', foundedOn: '1300' }));
});

type Data = Record<string, unknown>;

/** Fields that are refused when this is published by REST; nothing may have been written. */
const refused = async (path: string, data: Data): Promise<string[]> => {
  const count = async () => (await register.rest('get', `${path}?status=draft`)).body.meta;
  const before = await count();
  const fields = refusedFields(await register.rest('post', path, data));
  expect(await count()).toEqual(before);
  return fields;
};

const milestones = (...dates: string[]) => dates.map((date) => ({ kind: 'signature', date }));

describe('a city', () => {
  const cases: [string, Data, string[]][] = [
    ['a country in small letters', { countryCode: 'fr' }, ['countryCode']],
    ['a country that is none', { countryCode: 'ZZ' }, ['countryCode']],
    ['a kind that is none', { kind: 'town' }, ['kind']],
    ['a latitude beyond the pole', { latitude: 90.1, longitude: 0 }, ['latitude']],
    ['a longitude alone', { longitude: 6 }, ['latitude']],
    ['a population in words', { population: 'many' }, ['population']],
    ['a population that is too big', { population: 2 ** 31 }, ['population']],
    ['half an inhabitant', { population: 1.5 }, ['population']],
    ['a date outside the calendar', { foundedOn: '1955-02-29' }, ['foundedOn']],
    ['dates in the wrong order', { foundedOn: '1955', dissolvedOn: '1954' }, ['dissolvedOn']],
    ['a Wikidata id without Q', { wikidataId: '40898' }, ['wikidataId']],
    ['the Wikidata id of another', { wikidataId: 'Q40898' }, ['wikidataId']],
    ['an address that runs a script', { website: 'javascript:alert(1)' }, ['website']],
    [
      'an unknown language',
      { nameVariants: [{ name: 'x', language: 'xx-yy' }] },
      ['nameVariants[0].language'],
    ],
    [
      'an incomplete component',
      { awards: [{ name: 'Prize' }, { year: 1969 }] },
      ['awards[1].name'],
    ],
    ['an unknown attribute', { mayor: 'x' }, ['mayor']],
    ['an attribute of the server', { publishedAt: '2020-01-01' }, ['publishedAt']],
    ['a character that cannot be stored', { summary: 'a\0b' }, ['summary']],
    ['a slug with a space', { slug: 'saint die' }, ['slug']],
    ['the slug of another', { slug: 'nancy' }, ['slug']],
    ['a word that a route uses', { slug: 'upcoming' }, ['slug']],
    ['a successor that does not exist', { succeededBy: 'nobody' }, ['succeededBy']],
    ['an inverse relation', { networks: ['x'] }, ['networks']],
    [
      'everything at once',
      { kind: 1, latitude: 'x', sources: [{ url: 'ftp://x' }], bogus: null },
      [...['bogus', 'kind', 'latitude', 'sources[0].title', 'sources[0].url']],
    ],
  ];
  it.each(cases)('with %s is refused', async (_, data, fields) => {
    expect(await refused('/cities', { ...city('Bad'), ...data })).toEqual(fields);
  });

  it('needs a name, a kind and a country to be published, not to be drafted', async () => {
    expect(await refused('/cities', { name: ' ' })).toEqual(['countryCode', 'kind', 'name']);
    const draft = await register.rest('post', '/cities?status=draft', {});
    expect(draft.status).toBe(201);
    const { documentId } = draft.body.data;
    const published = await register.panel(
      'post',
      `/api::city.city/${documentId}/actions/publish`,
      {},
    );
    expect(refusedFields(published)).toEqual(['countryCode', 'kind', 'name']);
  });

  it('is held to its format as a draft', async () => {
    const answer = await register.rest('post', '/cities?status=draft', { latitude: 91, slug: 'A' });
    expect(refusedFields(answer)).toEqual(['latitude', 'longitude', 'slug']);
  });

  it('may be in Kosovo', async () => {
    await register.make('/cities', city('Prizren', { countryCode: 'XK' }));
  });
});

describe('a twinning', () => {
  const cases: [string, (ids: { nancy: string }) => Data, string[]][] = [
    ['one city', ({ nancy: id }) => ({ cities: [id] }), ['cities']],
    ['one city twice', ({ nancy: id }) => ({ cities: [id, id] }), ['cities']],
    ['a city that is none', ({ nancy: id }) => ({ cities: [id, 'nobody'] }), ['cities']],
    ['an end before its beginning', () => ({ since: '1964-06', until: '1964-05' }), ['until']],
    ['a season for a date', () => ({ since: '1964-21' }), ['since']],
    [
      'a milestone outside the calendar',
      () => ({ milestones: milestones('1964', '1964-13') }),
      ['milestones[1].date'],
    ],
  ];
  it.each(cases)('with %s is refused', async (_, data, fields) => {
    const whole = { kind: 'twinning', state: 'active', cities: [nancy, padua] };
    expect(await refused('/twinnings', { ...whole, ...data({ nancy }) })).toEqual(fields);
  });

  it('may name one city and a country while it is a prospect', async () => {
    const prospect = { kind: 'contact', state: 'prospective', cities: [nancy] };
    expect(await refused('/twinnings', prospect)).toEqual(['cities']);
    const id = await register.make('/twinnings', { ...prospect, prospectCountryCode: 'CN' });
    expect(await register.read(`/twinnings/${id}`)).toMatchObject({ slug: 'nancy-china' });
  });

  it('is between published cities', async () => {
    const draft = await register.rest('post', '/cities?status=draft', city('Draft Town'));
    const { documentId } = draft.body.data;
    const data = { kind: 'twinning', state: 'active', cities: [nancy, documentId] };
    const answer = await register.rest('post', '/twinnings', data);
    expect(refusedFields(answer)).toEqual(['cities']);
    expect(answer.body.error.message).toContain('Draft Town');
    expect((await register.rest('post', '/twinnings?status=draft', data)).status).toBe(201);
  });
});

describe('an anniversary', () => {
  let twinning: string;
  let network: string;
  beforeAll(async () => {
    const agreement = { kind: 'twinning', state: 'active', since: '1964-10' };
    twinning = await register.make('/twinnings', { ...agreement, cities: [nancy, padua] });
    network = await register.make('/networks', { name: 'Eurocities', kind: 'other' });
    const first = { occasion: 'twinning', twinning, years: 50 };
    await register.make('/anniversaries', { ...first, celebratedOn: '2014-12' });
  });

  it('has one subject, which fits the occasion', async () => {
    expect(await refused('/anniversaries', { occasion: 'other', years: 5 })).toEqual(['twinning']);
    const two = { occasion: 'other', city: padua, network, years: 5 };
    expect(await refused('/anniversaries', two)).toEqual(['network']);
    const unfit = { occasion: 'twinning', city: padua, years: 5 };
    expect(await refused('/anniversaries', unfit)).toEqual(['occasion']);
    await register.make('/anniversaries', { ...two, occasion: 'membership', dueOn: '2031' });
  });

  it('is unique for its subject and years', async () => {
    const same = { occasion: 'other', twinning, years: 50 };
    expect(await refused('/anniversaries', same)).toEqual(['years']);
    await register.make('/anniversaries', { occasion: 'city-founding', city: padua, years: 50 });
    expect(await refused('/anniversaries', { ...same, years: 0 })).toEqual(['years']);
  });

  it('computes its day, in the precision of its source', async () => {
    const wrong = { occasion: 'twinning', twinning, years: 60, dueOn: '2024' };
    const answer = await register.rest('post', '/anniversaries', wrong);
    expect(refusedFields(answer)).toEqual(['dueOn']);
    expect(answer.body.error.message).toContain('2024-10');
    const id = await register.make('/anniversaries', { ...wrong, dueOn: '2024-10' });
    expect(await register.read(`/anniversaries/${id}`)).toMatchObject({
      ...{ dueOn: '2024-10', slug: 'nancy-padua-60' },
    });
  });
});

describe('every way in', () => {
  const bad = { name: 'Bad', kind: 'municipality', countryCode: 'FRA', foundedOn: 'long ago' };

  it('GraphQL says BAD_USER_INPUT', async () => {
    const mutation = 'mutation ($data: CityInput!) { createCity(data: $data) { documentId } }';
    const { body } = await register.graphql(mutation, { data: bad });
    expect(body.data).toEqual({ createCity: null });
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      error: { details: { errors: [{ field: 'countryCode' }, { field: 'foundedOn' }] } },
    });
  });

  it('the panel is told about all fields when it publishes', async () => {
    const answer = await register.panel('post', '/api::city.city/actions/publish', {
      ...bad,
      name: '',
    });
    expect(refusedFields(answer)).toEqual(['countryCode', 'foundedOn', 'name']);
  });

  it('a bulk action is refused as a whole', async () => {
    const drafts = await Promise.all(
      [city('Bulk One'), { name: 'Bulk Two' }, city('Bulk Three')].map((data) =>
        register.rest('post', '/cities?status=draft', data),
      ),
    );
    const documentIds = drafts.map(({ body }) => body.data.documentId);
    const path = '/api::city.city/actions/bulkPublish';
    const answer = await register.panel('post', path, { documentIds, locale: 'en' });
    expect(refusedFields(answer)).toEqual(['countryCode', 'kind']);
    const { body } = await register.rest('get', '/cities?filters[slug][$startsWith]=bulk');
    expect(body.data).toEqual([]);
  });

  it('nothing that can be written as JSON makes the server fail', async () => {
    const scalars = ['name', 'slug', 'kind', 'population', 'latitude', 'isHome', 'foundedOn'];
    const lists = ['nameVariants', 'sources', 'gallery', 'cover', 'twinnings', 'succeededBy'];
    const key = fc.constantFrom(...scalars, ...lists, 'website', 'body', '__proto__');
    const plausible = fc.constantFrom<unknown>(
      ...[null, '', [], {}, 1, true, '195X', 'https://x.org', 'region', nancy, [nancy], 'Name'],
      ...[{ connect: [nancy] }, { set: [{ documentId: nancy }] }, { disconnect: nancy }, [{}]],
      ...[{ connect: [{ id: 1, position: { before: nancy } }] }, [{ name: 'x' }], [{ title: 'x' }]],
    );
    const item = fc.dictionary(fc.constantFrom('id', 'name', 'title', 'url'), fc.jsonValue());
    const operations = fc.record({ connect: fc.jsonValue(), disconnect: fc.jsonValue() });
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(item), operations);
    const value = fc.oneof({ weight: 5, arbitrary: plausible }, anything);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 3 }), async (data) => {
        const { status } = await register.rest('put', `/cities/${padua}?status=draft`, data);
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 120, seed: SEED },
    );
  });
});
