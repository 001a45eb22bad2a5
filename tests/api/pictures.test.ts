import { createAdmin, createStaff, query } from '../helpers';
import { greyPicture } from '../helpers/picture';
import { city, openRegister, refusedFields, type Register } from './register';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

const upload = async (alternativeText: string | null): Promise<number> => {
  const { body } = await register.server.request
    .post('/upload')
    .auth(await createAdmin(register.server), { type: 'bearer' })
    .field('fileInfo', JSON.stringify({ alternativeText }))
    .attach('files', greyPicture(2000, 1000), { filename: 'square.png', contentType: 'image/png' })
    .expect(201);
  return [body].flat()[0].id;
};

const describePicture = (id: number, locale: string, alternativeText: string) =>
  register.admin('put', `/jumelle/pictures/${id}`, { locale, alternativeText });

/** The description of a city's cover as readers of a locale get it: REST, GraphQL and feed. */
const descriptions = async (documentId: string, locale: string): Promise<unknown[]> => {
  const rest = await register.read(`/cities/${documentId}?locale=${locale}&populate=cover`);
  const graphql = await register.graphql(
    'query ($id: ID!, $locale: I18NLocaleCode) { city(documentId: $id, locale: $locale) { cover { alternativeText } } }',
    { id: documentId, locale },
  );
  const feed = await register.server.request.get(
    `/feeds/cities/${documentId}.json?locale=${locale}`,
  );
  return [rest['cover'], graphql.body.data.city.cover, feed.body.data.cover].map(
    (cover) => cover.alternativeText,
  );
};

it('has smaller versions that fit a card, a column and a page', async () => {
  const id = await upload('The square');
  const { body } = await register.admin('get', `/upload/files/${id}`);
  const widths = Object.values(body.formats as Record<string, { width: number }>).map(
    ({ width }) => width,
  );
  expect(widths.sort((a, b) => a - b)).toEqual([245, 480, 960, 1600]);
});

it('takes no page or script for a file', async () => {
  const { status, body } = await register.server.request
    .post('/upload')
    .auth(await createAdmin(register.server), { type: 'bearer' })
    .attach('files', Buffer.from('<!doctype html><script>1</script>'), {
      filename: 'a.html',
      contentType: 'text/html',
    });
  expect([status, body.error.message]).toEqual([400, "File type 'text/html' is not allowed"]);
});

it('is described in each language, and readers get theirs at once', async () => {
  const cover = await upload('The square');
  const id = await register.make('/cities', { ...city('Arles'), cover });
  expect(await descriptions(id, 'fr')).toEqual(['The square', 'The square', 'The square']);

  const { body } = await describePicture(cover, 'fr', ' La place ');
  expect(body.data.text).toEqual({ alternativeText: 'La place', caption: null });
  expect(body.data.source.alternativeText).toBe('The square');
  expect(await descriptions(id, 'fr')).toEqual(['La place', 'La place', 'La place']);
  expect(await descriptions(id, 'en')).toEqual(['The square', 'The square', 'The square']);

  await describePicture(cover, 'fr', '');
  await describePicture(cover, 'en', 'A square');
  expect(await descriptions(id, 'fr')).toEqual(['A square', 'A square', 'A square']);
});

it('refuses what it cannot keep, and whoever is not signed in', async () => {
  const id = await upload(null);
  expect((await describePicture(id, 'tlh', 'x')).body.error.message).toBe(
    'locale: must be one of en, de, fr, he, it, ja, pl',
  );
  expect((await describePicture(id, 'fr', 'x'.repeat(1001))).status).toBe(400);
  expect((await describePicture(999_999, 'fr', 'x')).status).toBe(404);
  await register.server.request.put(`/jumelle/pictures/${id}`).send({ locale: 'fr' }).expect(401);
});

describe('staff publish a picture', () => {
  const CITY = '/api::city.city';
  const publish = (id: string, locale = 'en') =>
    register.panel('post', `${CITY}/${id}/actions/publish?locale=${locale}`, {});
  const draft = async (cover: number): Promise<string> => {
    const { body } = await register.panel('post', CITY, city(`Ville ${cover}`, { cover }));
    return body.data.documentId;
  };

  it('once it is described, in the language that goes public', async () => {
    const cover = await upload(null);
    const id = await draft(cover);
    const refused = await publish(id);
    expect(refusedFields(refused)).toEqual(['cover']);
    expect(refused.body.error.message).toContain('describe square.png in en before');
    await describePicture(cover, 'en', 'A square');
    expect((await publish(id)).status).toBe(200);

    await register.panel('put', `${CITY}/${id}?locale=fr`, { name: 'Ville' });
    expect((await publish(id, 'fr')).body.error.message).toContain('describe square.png in fr');
    await describePicture(cover, 'fr', 'Une place');
    expect((await publish(id, 'fr')).status).toBe(200);
  });

  it('in every language that is public already', async () => {
    const id = await draft(await upload('First'));
    await publish(id);
    await register.panel('put', `${CITY}/${id}?locale=fr`, { name: 'Ville' });
    const described = await register.admin('get', `/jumelle/pictures?ids=&locale=en`);
    expect(described.body.data).toEqual([]);
    await register.panel('put', `${CITY}/${id}`, { cover: null });
    await publish(id);
    await publish(id, 'fr');

    const second = await upload('Second');
    await register.panel('put', `${CITY}/${id}`, { cover: second });
    expect((await publish(id)).body.error.message).toContain('describe square.png in fr before');
    const { body } = await register.admin('get', `/jumelle/pictures?ids=${second}&locale=fr`);
    const counts = body.meta.locales as { code: string; described: number }[];
    expect(counts.filter(({ described }) => described > 0)).toEqual([{ code: 'en', described: 1 }]);
    await describePicture(second, 'fr', 'Deuxième');
    expect((await publish(id)).status).toBe(200);
  });
});

it('is described by those who write in a language, until readers of that language see it', async () => {
  const cover = await upload('The bridge');
  const id = await register.make('/cities', { ...city('Avignon'), cover });
  const [translator, editor, reader] = [
    await createStaff(register.server, 'Translator'),
    await createStaff(register.server, 'Editor'),
    await createStaff(register.server, 'Reader'),
  ];
  const describeAs = async (who: typeof translator, alternativeText: string) =>
    (await who.send('put', `/jumelle/pictures/${cover}`, { locale: 'fr', alternativeText })).status;
  const mayDescribe = async (who: typeof translator, locale: string) =>
    (await who.send('get', `/jumelle/pictures?ids=${cover}&locale=${locale}`)).body.meta
      .mayDescribe;

  expect(await mayDescribe(translator, 'fr')).toBe(true);
  expect(await mayDescribe(translator, 'en')).toBe(false);
  expect(await mayDescribe(reader, 'fr')).toBe(false);
  expect(await describeAs(reader, 'Le lecteur')).toBe(403);
  expect(await describeAs(translator, 'Le pont')).toBe(200);

  await register.rest('put', `/cities/${id}?locale=fr`, { name: 'Avignon' });
  expect(await describeAs(translator, 'Un autre pont')).toBe(403);
  expect(await describeAs(editor, 'Le pont Saint-Bénézet')).toBe(200);
});

it('is not a change of the entries that showed it, once it is deleted', async () => {
  const CITY = '/api::city.city';
  const cover = await upload(null);
  const made = await register.panel('post', CITY, city('Moulins', { cover }));
  const id: string = made.body.data.documentId;
  await register.admin('delete', `/upload/files/${cover}`);
  await register.panel('put', `${CITY}/${id}`, { population: 2 });
  const noted = await query(
    register.server,
    `select fields from jumelle.change_log where document_id = $1 and actor_kind = 'system'`,
    [id],
  );
  expect(noted).toEqual([{ fields: ['cover'] }]);
  const { body } = await register.admin('get', '/jumelle/home/changes');
  const lines = body.data as { actor: { kind: string }; documents: { documentId: string }[] }[];
  const about = lines.filter(({ documents }) => documents.some((each) => each.documentId === id));
  expect(about.map(({ actor }) => actor.kind)).toEqual(['staff']);
});
