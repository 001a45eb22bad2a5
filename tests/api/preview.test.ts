import supertest from 'supertest';
import { ADMINISTRATOR } from '../helpers';
import { city, openRegister, type Register } from './register';

const CITY = '/api::city.city';

let register: Register;
let documentId: string;
beforeAll(async () => {
  register = await openRegister();
  const drafted = await register.panel('post', CITY, {
    ...city('Arles'),
    summary: 'Roman <arena>',
  });
  ({ documentId } = drafted.body.data);
});

const preview = (address: string, cookies: readonly string[] = []) =>
  supertest(register.server.url)
    .get(`/admin/preview/cities/${documentId}${address}`)
    .set('Cookie', [...cookies])
    .set('Accept-Language', 'fr');

/** What the browser keeps of a sign-in. */
const signIn = async (): Promise<{ token: string; cookies: string[] }> => {
  const { email, password } = ADMINISTRATOR;
  const answer = await supertest(register.server.url)
    .post('/admin/login')
    .send({ email, password });
  const cookies = answer.get('Set-Cookie') ?? [];
  return {
    token: answer.body.data.token,
    cookies: cookies.map((each) => each.split(';')[0] ?? ''),
  };
};

it('shows nothing to whoever is not signed in', async () => {
  for (const cookies of [[], ['strapi_admin_refresh=eyJhbGciOiJIUzI1NiJ9.e30.x']]) {
    const { status, text, headers } = await preview('?locale=en&status=draft', cookies);
    expect(status).toBe(401);
    expect(text).toContain('Connectez-vous');
    expect(text).not.toContain('Arles');
    expect(headers['cache-control']).toBe('private, no-store');
  }
});

it('shows staff the draft in every locale, with what is not translated yet', async () => {
  const { cookies } = await signIn();
  const english = await preview('?locale=en&status=draft', cookies).expect(200);
  expect(english.text).toContain('Arles');
  expect(english.text).toContain('Roman &lt;arena&gt;');

  await register.panel('put', `${CITY}/${documentId}?locale=he`, { name: 'ארל' });
  const hebrew = await preview('?locale=he&status=draft', cookies).expect(200);
  expect(hebrew.text).toContain('ארל');
  expect(hebrew.text).toContain('Roman &lt;arena&gt;');
  expect(hebrew.text).toMatch(/<main[^>]*lang="he"[^>]*dir="rtl"/);
  expect(hebrew.text).toContain('Pas encore traduit, affiché en anglais\u00a0: Résumé.');
});

it('keeps drafts apart from what is published, and closes with the session', async () => {
  const { token, cookies } = await signIn();
  const nothing = await preview('?locale=en&status=published', cookies).expect(200);
  expect(nothing.text).toContain('Rien de cette fiche n’est encore publié.');
  await register.panel('post', `${CITY}/${documentId}/actions/publish`, city('Arles'));
  await register.panel('put', `${CITY}/${documentId}`, { region: 'Camargue' });
  expect((await preview('?status=draft', cookies)).text).toContain('Camargue');
  expect((await preview('?status=published', cookies)).text).not.toContain('Camargue');

  expect((await preview('?locale=xx', cookies)).status).toBe(404);
  expect((await preview('?status=secret', cookies)).status).toBe(404);

  await supertest(register.server.url)
    .post('/admin/logout')
    .auth(token, { type: 'bearer' })
    .set('Cookie', cookies)
    .send({})
    .expect(200);
  expect((await preview('?status=published', cookies)).status).toBe(401);
});

it('is what the panel offers as preview', async () => {
  const { token } = await signIn();
  const { body } = await supertest(register.server.url)
    .get('/content-manager/preview/url/api::city.city')
    .query({ documentId, locale: 'fr', status: 'draft' })
    .auth(token, { type: 'bearer' })
    .expect(200);
  expect(body.data.url).toBe(`/admin/preview/cities/${documentId}?locale=fr&status=draft`);
});
