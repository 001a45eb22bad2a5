import supertest from 'supertest';
import type { TestServer } from './start-server';

/** Who is registered first on the servers of tests. */
export const ADMINISTRATOR = {
  firstname: 'Test',
  lastname: 'Administrator',
  email: 'admin@example.org',
  password: 'Test-Administrator-1',
};

const registered = new WeakMap<TestServer, Promise<string>>();

/**
 * The JWT of the administrator of `server`, registered over HTTP by the first call; in a database
 * that has one already (another server's), signed in.
 */
export const createAdmin = (server: TestServer): Promise<string> => {
  const known = registered.get(server);
  if (known) return known;
  const token = register(server.url);
  registered.set(server, token);
  return token;
};

const register = async (url: string): Promise<string> => {
  const { body } = await supertest(url).get('/admin/init').expect(200);
  const answer = body.data.hasAdmin
    ? await supertest(url)
        .post('/admin/login')
        .send({ email: ADMINISTRATOR.email, password: ADMINISTRATOR.password })
    : await supertest(url).post('/admin/register-admin').send(ADMINISTRATOR);
  if (!answer.ok) throw new Error(`No administrator: ${answer.status} ${answer.text}`);
  return answer.body.data.token;
};

export interface TokenOptions {
  type: 'full-access' | 'read-only' | 'custom';
  /** For `custom`: actions such as `api::city.city.find`. */
  permissions?: readonly string[];
}

let tokens = 0;

/** An API token made over the admin API as staff would; the value for `Authorization: Bearer`. */
export const createToken = async (server: TestServer, options: TokenOptions): Promise<string> => {
  tokens += 1;
  const answer = await supertest(server.url)
    .post('/admin/api-tokens')
    .auth(await createAdmin(server), { type: 'bearer' })
    .send({
      name: `${options.type} ${tokens}`,
      description: '',
      type: options.type,
      lifespan: null,
      permissions: options.type === 'custom' ? (options.permissions ?? []) : null,
    });
  if (answer.status !== 201) throw new Error(`No token: ${answer.status} ${answer.text}`);
  return answer.body.data.accessKey;
};
