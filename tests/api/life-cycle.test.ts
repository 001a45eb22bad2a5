import { query } from '../helpers';
import { city, openRegister, refusedFields, type Register } from './register';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

type Data = Record<string, unknown>;
const CITY = '/api::city.city';
const TWINNING = '/api::twinning.twinning';

const status = async (path: string): Promise<number> =>
  (await register.server.request.get(`/api${path}`)).status;

const twin = (...cities: string[]): Promise<string> =>
  register.make('/twinnings', { kind: 'twinning', state: 'active', since: '1964', cities });

const citiesOf = async (path: string): Promise<unknown[]> => {
  const { body } = await register.rest('get', path);
  return body.data.cities.map(({ name }: Data) => name);
};

describe('a translation', () => {
  let id: string;
  let other: string;
  beforeAll(async () => {
    const sources = [{ title: 'Register', url: 'https://example.org' }];
    const figures = [{ label: 'Inhabitants', value: 'almost 195,000' }];
    const facts = { countryCode: 'DE', population: 5, sources, keyFigures: figures };
    id = await register.make('/cities', city('Karlsruhe', facts));
    other = await register.make('/cities', city('Ettlingen'));
    await twin(id, other);
  });
  const write = (data: Data, locale = 'fr') =>
    register.rest('put', `/cities/${id}?locale=${locale}`, data);

  it('is not how a document begins', async () => {
    const answer = await register.rest(
      'post',
      '/cities?locale=fr',
      city('Nouvelle', { kind: 'x' }),
    );
    expect(refusedFields(answer)).toEqual(['kind', 'locale']);
  });

  it('is in a locale that exists', async () => {
    const mutation = `mutation ($id: ID!, $locale: I18NLocaleCode) {
      updateCity(documentId: $id, locale: $locale, data: { name: "x" }) { documentId } }`;
    const { body } = await register.graphql(mutation, { id, locale: 'nl' });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].message).toMatch(/^locale: .*\bfr\b/);
  });

  it('changes no fact', async () => {
    const changes = {
      ...{ population: 6, slug: 'carlsruhe', sources: [], succeededBy: other },
      ...{ twinnings: { set: [] }, kind: 'county', cover: null },
    };
    await write({ name: 'Carlsruhe' });
    const fields = ['kind', 'population', 'slug', 'sources', 'succeededBy', 'twinnings'];
    const answer = await write({ name: 'Karlsruhe', ...changes });
    expect(refusedFields(answer)).toEqual(fields);
    expect(answer.body.error.message).toContain('en');
    expect(await register.read(`/cities/${id}?locale=fr`)).toMatchObject({ name: 'Carlsruhe' });
  });

  it('may repeat facts, and connect and disconnect nothing', async () => {
    const twinnings = { connect: [], disconnect: [] };
    const sources = [{ url: 'https://example.org', title: 'Register' }];
    const repeated = { population: 5, slug: 'karlsruhe', sources, twinnings, succeededBy: null };
    const answer = await write({ ...repeated, name: 'Carlsruhe', region: 'Bade-Wurtemberg' });
    expect(answer.status).toBe(200);
    expect(await register.read(`/cities/${id}?locale=fr`)).toMatchObject({
      ...{ name: 'Carlsruhe', region: 'Bade-Wurtemberg', population: 5, slug: 'karlsruhe' },
    });
  });

  it('begins in the panel with a form whose lists are empty', async () => {
    const form = { name: 'カールスルーエ', kind: 'municipality', countryCode: 'DE', population: 5 };
    const blank = { sources: [], awards: [], nameVariants: [], slug: 'karlsruhe', cover: null };
    const twinnings = { connect: [], disconnect: [] };
    const path = `${CITY}/${id}/actions/publish?locale=ja`;
    expect((await register.panel('post', path, { ...form, ...blank, twinnings })).status).toBe(200);
    const rows = await query(
      register.server,
      `select count(*)::int as sources from cities c join cities_cmps k on k.entity_id = c.id
         where c.document_id = $1 and c.locale = 'ja' and k.field = 'sources'`,
      [id],
    );
    expect(rows).toEqual([{ sources: 2 }]);
  });

  it('is public only while the default locale is', async () => {
    const draft = await register.rest('post', '/cities?status=draft', city('Pforzheim'));
    const { documentId } = draft.body.data;
    const path = `/cities/${documentId}?locale=fr`;
    expect(refusedFields(await register.rest('put', path, { name: 'x' }))).toEqual(['locale']);
    expect((await register.rest('put', `${path}&status=draft`, { name: 'x' })).status).toBe(200);
    const publish = `${CITY}/${documentId}/actions/publish?locale=fr`;
    expect(refusedFields(await register.panel('post', publish, {}))).toEqual(['locale']);
    const both = { documentIds: [documentId], locale: ['fr', 'en'] };
    expect((await register.panel('post', `${CITY}/actions/bulkPublish`, both)).status).toBe(200);
    expect(await register.read(`/cities/${documentId}?locale=fr`)).toMatchObject({ name: 'x' });

    const withdrawn = { documentIds: [documentId], locale: 'en' };
    await register.panel('post', `${CITY}/actions/bulkUnpublish`, withdrawn);
    const rows = await query(
      register.server,
      'select locale from cities where document_id = $1 and published_at is not null',
      [documentId],
    );
    expect(rows).toEqual([]);
    const german = await register.rest('delete', `/cities/${documentId}?locale=de`);
    expect(german.status).toBe(404);
    await register.rest('delete', `/cities/${documentId}`);
    expect(
      await query(register.server, 'select from cities where document_id = $1', [documentId]),
    ).toEqual([]);
  });
});

describe('what a published document needs', () => {
  let ids: string[];
  let twinning: string;
  beforeAll(async () => {
    ids = await Promise.all(
      ['Alpha', 'Beta', 'Gamma'].map((name) => register.make('/cities', city(name))),
    );
    twinning = await twin(...ids);
    await register.make('/anniversaries', { occasion: 'twinning', twinning, years: 50 });
  });

  it('stays public, and the dependents are named', async () => {
    const answer = await register.rest('delete', `/twinnings/${twinning}`);
    expect(refusedFields(answer)).toEqual(['anniversaries']);
    expect(answer.body.error.message).toContain('alpha-beta-gamma-50');
    const unpublish = await register.panel('post', `${TWINNING}/${twinning}/actions/unpublish`, {});
    expect(refusedFields(unpublish)).toEqual(['anniversaries']);
  });

  it.each([
    ['bulkUnpublish', ''],
    ['bulkDelete', '?locale=en'],
  ])('stays when %s takes several at once', async (action, search) => {
    const body = { documentIds: ids.slice(0, 2), locale: 'en' };
    const answer = await register.panel('post', `${CITY}/actions/${action}${search}`, body);
    expect(refusedFields(answer)).toEqual(['twinnings']);
    expect(await Promise.all(ids.map((id) => status(`/cities/${id}`)))).toEqual([200, 200, 200]);
  });

  it('stays when several people take some at the same time', async () => {
    const answers = await Promise.all(
      ids.map((id) => register.panel('post', `${CITY}/${id}/actions/unpublish`, { locale: 'en' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400]);
    const [gone] = ids.filter((_, index) => answers[index]?.status === 200);
    await register.panel('post', `${CITY}/${gone}/actions/publish`, {});
    expect(await citiesOf(`/twinnings/${twinning}`)).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  it('does not include what is optional', async () => {
    const id = await register.make('/cities', city('Optional'));
    const network = await register.make('/networks', { name: 'Net', kind: 'other', members: [id] });
    expect((await register.rest('delete', `/cities/${id}`)).status).toBe(204);
    expect(await register.read(`/networks/${network}`)).toMatchObject({ members: [] });
  });
});

describe('publishing one document', () => {
  it('publishes nothing of another', async () => {
    const ids = await Promise.all(
      ['Uno', 'Due', 'Tre'].map((name) => register.make('/cities', city(name))),
    );
    const [uno = '', due = '', tre = ''] = ids;
    const twinning = await twin(uno, due);
    await register.rest('put', `/twinnings/${twinning}?status=draft`, { cities: [uno, tre] });
    await register.rest('put', `/cities/${due}`, { population: 1 });
    await register.rest('put', `/cities/${tre}`, { population: 1 });
    expect(await citiesOf(`/twinnings/${twinning}`)).toEqual(['Uno', 'Due']);

    await register.panel('post', `${CITY}/${due}/actions/discard`, { locale: 'en' });
    expect(await citiesOf(`/twinnings/${twinning}?status=draft`)).toEqual(['Uno', 'Tre']);
    await register.panel('post', `${TWINNING}/${twinning}/actions/discard`, { locale: 'en' });
    expect(await citiesOf(`/twinnings/${twinning}?status=draft`)).toEqual(['Uno', 'Due']);
  });
});

describe('a locale', () => {
  const localeId = async (code: string): Promise<number | undefined> => {
    const { body } = await register.admin('get', '/i18n/locales');
    const locales: { id: number; code: string }[] = body;
    return locales.find((locale) => locale.code === code)?.id;
  };

  it('that holds content cannot be removed, and the default one stays', async () => {
    const id = await register.make('/cities', city('Kept'));
    await register.rest('put', `/cities/${id}?locale=fr`, { name: 'Gardée' });
    const removal = await register.admin('delete', `/i18n/locales/${await localeId('fr')}`);
    expect([removal.status, removal.body.error.name]).toEqual([400, 'ValidationError']);
    expect(await register.read(`/cities/${id}?locale=fr`)).toMatchObject({ name: 'Gardée' });

    const french = { name: 'French', isDefault: true };
    const change = await register.admin('put', `/i18n/locales/${await localeId('fr')}`, french);
    expect(change.status).toBe(400);
    const dutch = { code: 'nl', name: 'Dutch', isDefault: true };
    expect((await register.admin('post', '/i18n/locales', dutch)).status).toBe(400);
    expect(await localeId('nl')).toBeUndefined();
    expect((await register.admin('delete', `/i18n/locales/${await localeId('pl')}`)).status).toBe(
      200,
    );
  });
});
