import { city, openRegister, refusedFields, type Register } from './register';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

type Data = Record<string, unknown>;
const CITY = '/api::city.city';

const status = async (path: string): Promise<number> =>
  (await register.server.request.get(`/api${path}`)).status;

describe('a slug', () => {
  const slugOf = async (data: Data): Promise<unknown> =>
    (await register.read(`/cities/${await register.make('/cities', data)}`)).slug;

  it('is made of the name, numbered where it is taken', async () => {
    expect(await slugOf(city('Saint-Dié-des-Vosges'))).toBe('saint-die-des-vosges');
    expect(await slugOf(city('Saint Dié des Vosges'))).toBe('saint-die-des-vosges-2');
    expect(await slugOf(city('金沢'))).toBe('jin-ze');
    expect(await slugOf(city('★'))).toBe('city');
    expect(await slugOf(city('Upcoming'))).toBe('upcoming-2');
  });

  it('is unique over drafts and published versions', async () => {
    const id = await register.make('/cities', city('Old Name'));
    await register.rest('put', `/cities/${id}?status=draft`, { slug: 'new-name' });
    for (const slug of ['old-name', 'new-name', id]) {
      const answer = await register.rest('post', '/cities?status=draft', { slug });
      expect(refusedFields(answer)).toEqual(['slug']);
    }
  });

  it('keeps leading to its document until another takes it', async () => {
    const id = await register.make('/cities', city('Lemberg'));
    await register.rest('put', `/cities/${id}`, { slug: 'lwow' });
    await register.rest('put', `/cities/${id}`, { slug: 'lviv' });
    const former = () => register.server.request.get('/api/cities/lemberg?locale=fr');
    expect((await former()).headers.location).toContain('/api/cities/lviv?locale=fr');

    const draft = await register.rest('post', '/cities?status=draft', {
      ...city('x'),
      slug: 'lemberg',
    });
    expect((await former()).status).toBe(301);
    const { documentId } = draft.body.data;
    await register.panel('post', `${CITY}/${documentId}/actions/publish`, {});
    expect((await former()).status).toBe(200);
    expect(await status('/cities/lwow')).toBe(301);
  });
});

describe('a copy', () => {
  it('is a draft of its own and takes nothing from its original', async () => {
    const facts = { wikidataId: 'Q90', awards: [{ name: 'Prize', year: 1969 }] };
    const id = await register.make('/cities', city('Original', facts));
    const other = await register.make('/cities', city('Partner'));
    const agreement = { kind: 'twinning', state: 'active', cities: [id, other] };
    const twinning = await register.make('/twinnings', agreement);
    await register.make('/anniversaries', { occasion: 'city-founding', city: id, years: 100 });

    const form = { ...city('Original'), wikidataId: 'Q90', slug: 'original', region: 'Here' };
    const answer = await register.panel('post', `${CITY}/clone/${id}?locale=en`, form);
    expect(answer.status).toBe(200);
    const { documentId } = answer.body.data;
    const { body } = await register.rest('get', `/cities/${documentId}?status=draft&populate=*`);
    expect(body.data).toMatchObject({
      ...{ name: 'Original', slug: 'original-2', wikidataId: null, region: 'Here' },
      ...{ awards: [{ name: 'Prize' }], twinnings: [], anniversaries: [] },
    });
    const draft = await register.rest('get', `/twinnings/${twinning}?status=draft`);
    expect(draft.body.data.cities).toMatchObject([{ name: 'Original' }, { name: 'Partner' }]);
    expect(await register.read(`/cities/${id}?populate=anniversaries`)).toMatchObject({
      anniversaries: [{ slug: 'original-100' }],
    });
  });
});
