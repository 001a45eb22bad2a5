import { createAdmin, createToken, createWriter, startServer, type TestServer } from '../helpers';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
});

const CITIES = '/content-manager/collection-types/api::city.city';

const speak = async (language: 'en' | 'fr' | null): Promise<void> => {
  await server.request
    .put('/admin/users/me')
    .auth(await createAdmin(server), { type: 'bearer' })
    .send({ preferedLanguage: language })
    .expect(200);
};

const write = async (path: string, body: object, accept = 'en') =>
  server.request
    .post(path)
    .auth(await createAdmin(server), { type: 'bearer' })
    .set('Accept-Language', accept)
    .send(body);

const WRONG = {
  name: 'Nancy',
  countryCode: 'fr',
  latitude: 95,
  longitude: 6.2,
  foundedOn: 'vers 1050',
  nameVariants: [
    { name: 'Nanzig', language: 'de' },
    { name: 'Nanceium', language: 'latin?' },
  ],
};

interface Detail {
  path: string[];
  message: string;
}

const byField = (details: Detail[]) =>
  Object.fromEntries(details.map(({ path, message }) => [path.join('.'), message]));

it('tells staff in French what is wrong, at each field and as a whole', async () => {
  await speak('fr');
  const { body } = await write(CITIES, WRONG);
  expect(body.error.name).toBe('ValidationError');
  expect(byField(body.error.details.errors)).toEqual({
    countryCode: 'Écrivez FR, en majuscules, et non "fr".',
    latitude: 'Donnez un nombre compris entre -90 et 90, et non 95.',
    foundedOn: expect.stringMatching(/^Écrivez une date comme 1955, .*, et non "vers 1050"\.$/),
    'nameVariants.1.language': expect.stringMatching(/^Donnez un code de langue .*"latin\?"\.$/),
  });
  for (const named of [
    'Pays\u00a0: Écrivez FR',
    'Latitude\u00a0: Donnez',
    'Fondation\u00a0: Écrivez',
    'Autres noms 2, Langue\u00a0: Donnez',
  ]) {
    expect(body.error.message).toContain(named);
  }
});

it('tells them in English when their panel is English, with the labels of the form', async () => {
  await speak('en');
  const { body } = await write(CITIES, WRONG, 'fr');
  expect(byField(body.error.details.errors)).toMatchObject({
    latitude: 'Give a number from -90 to 90, not 95.',
  });
  expect(body.error.message).toContain('Country: Write FR, in capitals');
  expect(body.error.message).toContain('Other names 2, Language: Give a BCP 47');
});

it('goes by the browser for those who have chosen no language', async () => {
  await speak(null);
  expect((await write(CITIES, WRONG, 'fr-FR,fr;q=0.9')).body.error.message).toContain('Pays');
  expect((await write(CITIES, WRONG, 'pl,en;q=0.8')).body.error.message).toContain('Country');
});

it('names what lacks to publish, and what is no field of the form', async () => {
  await speak('fr');
  const created = await write(CITIES, { name: 'Lublin' });
  const { documentId } = created.body.data;
  const { body } = await write(`${CITIES}/${documentId}/actions/publish`, { name: 'Lublin' });
  expect(byField(body.error.details.errors)).toEqual({
    kind: 'À remplir, c’est nécessaire pour publier.',
    countryCode: 'À remplir, c’est nécessaire pour publier.',
  });
  const elsewhere = await write(`${CITIES}?locale=fr`, { name: 'Lublin' });
  expect(elsewhere.body.error.message).toBe(
    'Créez d’abord la fiche en «\u00a0en\u00a0», puis ajoutez ses traductions.',
  );
});

it('calls what is chosen, and fields, as the form does, and programs by their codes', async () => {
  await speak('fr');
  const path = '/content-manager/collection-types/api::exchange.exchange';
  const exchange = { title: 'Visite', kind: 'official visits' };
  const french = (await write(path, exchange)).body.error.message;
  expect(french).toMatch(
    /^Nature\u00a0: Choisissez parmi Visite officielle, Culture, .*Autre\u00a0; /,
  );
  await speak('en');
  const { body } = await write(path, exchange);
  expect(body.error.message).toMatch(/^Kind: Choose one of Official visit, .*; "official visits"/);
  const city = { name: 'Nancy', countryCode: 'FR', latitude: 48.7 };
  expect((await write(CITIES, city)).body.error.message).toContain('leave “Latitude” empty');
  const program = await server.request
    .post('/api/exchanges')
    .set('Authorization', `Bearer ${await createToken(server, { type: 'full-access' })}`)
    .send({ data: exchange })
    .expect(400);
  expect(program.body.error.message).toMatch(/^kind: choose one of official-visit, cultural, /);
});

describe('documents that a refusal names', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const writer = await createWriter(server);
    const city = (name: string, countryCode: string, fr: string) =>
      writer.create('cities', { name, countryCode, kind: 'municipality' }, { fr: { name: fr } });
    ids.nancy = await city('Nancy', 'FR', 'Nancy');
    ids.krakow = await city('Kraków', 'PL', 'Cracovie');
    const cities = [ids.nancy, ids.krakow];
    await writer.create('twinnings', { kind: 'twinning', state: 'active', cities });
  });
  const remove = async (city = ids.krakow) =>
    server.request
      .delete(`${CITIES}/${city}?locale=*`)
      .auth(await createAdmin(server), { type: 'bearer' })
      .expect(400);

  it('have the titles that lists show, in the language of the panel', async () => {
    await speak('fr');
    expect((await remove()).body.error.message).toBe(
      'Jumelages\u00a0: Avant de supprimer cette fiche, dépubliez ou modifiez ce qui en a besoin\u00a0: ' +
        'jumelage «\u00a0Nancy – Cracovie\u00a0».',
    );
    const documentIds = [ids.krakow];
    const bulk = await write(`${CITIES}/actions/bulkUnpublish?locale=en`, { documentIds });
    expect(bulk.body.error.message).toMatch(/^Cracovie – .*«\u00a0Nancy – Cracovie\u00a0»\.$/);
    const taken = await write(CITIES, { name: 'Nancy', countryCode: 'FR', slug: 'krakow' });
    expect(taken.body.error.message).toContain('celui de ville «\u00a0Cracovie\u00a0»');
    await speak('en');
    expect((await remove()).body.error.message).toBe(
      'Twinnings: Unpublish or change twinning “Nancy – Kraków” before deleting this, which they need.',
    );
  });

  it('have their slugs for programs', async () => {
    const { body } = await server.request
      .delete(`/api/cities/${ids.krakow}`)
      .set('Authorization', `Bearer ${await createToken(server, { type: 'full-access' })}`)
      .set('Accept-Language', 'fr')
      .expect(400);
    expect(body.error.details.errors).toMatchObject([
      {
        message:
          'twinnings: unpublish or change twinning nancy-krakow before deleting this, which they need',
      },
    ]);
  });
});

it('translates what Strapi itself says, before and after signing in', async () => {
  const signIn = (accept: string) =>
    server.request
      .post('/admin/login')
      .set('Accept-Language', accept)
      .send({ email: 'nobody@example.org', password: 'wrong' });
  const french = await signIn('fr');
  expect(french.status).toBe(400);
  expect(french.body.error.message).toBe('Adresse e-mail ou mot de passe incorrect');
  expect((await signIn('de')).body.error.message).toBe('Invalid credentials');
  await speak('fr');
  const missing = await server.request
    .get(`${CITIES}/nothinghere`)
    .auth(await createAdmin(server), { type: 'bearer' })
    .expect(404);
  expect(missing.body.error.message).toMatch(/^Introuvable/);
});

it('says to programs what it always said, whatever their language', async () => {
  const answer = await server.request
    .post('/api/cities')
    .set('Authorization', `Bearer ${await createToken(server, { type: 'full-access' })}`)
    .set('Accept-Language', 'fr')
    .send({ data: WRONG })
    .expect(400);
  expect(answer.body.error.message).toContain('latitude: give a number from -90 to 90, not 95');
  expect(byField(answer.body.error.details.errors)).toMatchObject({
    latitude: 'latitude: give a number from -90 to 90, not 95',
  });
});

it('says which of several entries a bulk action is refused for', async () => {
  await speak('fr');
  const [whole, bare] = await Promise.all([
    write(CITIES, { name: 'Toul', kind: 'municipality', countryCode: 'FR' }),
    write(CITIES, { name: 'Sans nature', countryCode: 'FR' }),
  ]);
  const documentIds = [whole, bare].map(({ body }) => body.data.documentId);
  const { status, body } = await write(`${CITIES}/actions/bulkPublish`, { documentIds });
  expect([status, body.error.message]).toEqual([
    400,
    expect.stringMatching(/^Sans nature – Nature\u00a0: /),
  ]);
});
