import { createAdmin, createToken, query, startServer, type TestServer } from '../helpers';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
});

const COLLECTIONS = [
  ...['anniversaries', 'cities', 'exchanges', 'networks', 'organisations', 'themes', 'twinnings'],
];

/** What a stranger may ask for under /api; everything else that Strapi serves there is refused. */
const PUBLIC = new Set([
  ...COLLECTIONS.flatMap((plural) => [`GET /api/${plural}`, `GET /api/${plural}/:id`]),
  'GET /api/anniversaries/upcoming',
  'GET /api/health',
  'GET /api/i18n/locales',
  'GET /api/search',
  'GET /api/statistics',
]);

describe('closed by default', () => {
  it('refuses every route that is not on the list of public ones, whatever the method', async () => {
    // The list from which the admin panel offers permissions for tokens.
    const { body } = await server.request
      .get('/admin/content-api/routes')
      .auth(await createAdmin(server), { type: 'bearer' })
      .expect(200);
    const routes = Object.values<{ method: string; path: string }[]>(body.data).flat();
    const open: string[] = [];
    for (const { method, path } of routes) {
      const target = server.url + path.replace(/:\w+/g, 'nothing');
      const { status } = await fetch(target, { method });
      expect([200, 400, 401, 403, 404, 405]).toContain(status);
      // What is wrong with a request is only looked at once the door has opened.
      if (![401, 403, 405].includes(status)) open.push(`${method} ${path}`);
    }
    expect(routes.length).toBeGreaterThan(40);
    expect(open.filter((route) => !PUBLIC.has(route))).toEqual([]);
    expect(open).toEqual(expect.arrayContaining([...PUBLIC]));
  });

  it.each(COLLECTIONS)('lets no stranger write %s', async (plural) => {
    const data = { slug: 'intruder', name: 'Intruder', title: 'Intruder' };
    for (const status of ['', '?status=draft']) {
      await server.request.post(`/api/${plural}${status}`).send({ data }).expect(403);
      await server.request.put(`/api/${plural}/intruder${status}`).send({ data }).expect(403);
      await server.request.delete(`/api/${plural}/intruder${status}`).expect(403);
    }
    expect(await query(server, `select slug from ${plural}`)).toEqual([]);
  });

  it('has no accounts for visitors: no sign-up, no sign-in, no profile', async () => {
    for (const path of ['auth/local', 'auth/local/register', 'auth/forgot-password', 'users']) {
      // Nothing is there to read either, so it is not a matter of the method.
      await server.request.post(`/api/${path}`).send({}).expect(405);
      await server.request.get(`/api/${path}`).expect(404);
    }
    for (const path of ['users', 'users/me', 'users-permissions/roles', 'auth/github']) {
      await server.request.get(`/api/${path}`).expect(404);
    }
  });

  it('leaves no API token over on a fresh database', async () => {
    const fresh = await startServer({ template: 'none' });
    expect(await query(fresh, 'select name from strapi_api_tokens')).toEqual([]);
  });

  it('takes no wrong token for a visitor', async () => {
    await server.request.get('/api/cities').auth('nonsense', { type: 'bearer' }).expect(401);
  });

  it('gives a read-only token what the public gets, and nothing to write', async () => {
    const token = await createToken(server, { type: 'read-only' });
    await server.request.get('/api/cities').auth(token, { type: 'bearer' }).expect(200);
    await server.request
      .get('/api/cities?status=draft')
      .auth(token, { type: 'bearer' })
      .expect(403);
    await server.request
      .post('/api/cities')
      .auth(token, { type: 'bearer' })
      .send({ data: { name: 'Intruder' } })
      .expect(403);
  });

  it('registers one administrator, not a second', async () => {
    await createAdmin(server);
    await server.request
      .post('/admin/register-admin')
      .send({
        firstname: 'Second',
        lastname: 'Administrator',
        email: 'second@example.org',
        password: 'Second-Administrator-1',
      })
      .expect(400);
    expect(await query(server, 'select email from admin_users')).toHaveLength(1);
  });
});

describe('headers', () => {
  it.each(['/', '/api/cities', '/api/nothing', '/graphql', '/docs'])(
    'guard %s and do not name what runs',
    async (path) => {
      const { headers } = await server.request.get(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'content-security-policy': expect.stringMatching(/default-src '(self|none)'/),
      });
      expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('set-cookie');
    },
  );

  it('answer an unknown address with an error that programs can read', async () => {
    const { body } = await server.request.get('/api/nothing').expect(404);
    expect(body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
  });
});

describe('starting and stopping', () => {
  it('stops on SIGTERM with exit code 0 and starts again on what it left', async () => {
    const first = await startServer({ template: 'none' });
    const second = await startServer({ database: first.database });
    expect(await second.stop()).toBe(0);
    await first.kill();
    const third = await startServer({ database: first.database });
    await third.request.get('/api/health').expect(200);
  });

  it('does not start without its secrets, and names the missing ones', async () => {
    const start = startServer({ env: { APP_KEYS: '', ADMIN_JWT_SECRET: '' } });
    await expect(start).rejects.toThrow(/APP_KEYS, ADMIN_JWT_SECRET/);
  });
});
