import type supertest from 'supertest';
import { createAdmin } from './admin';
import type { TestServer } from './start-server';

/** Names of the roles of the product; there is one `Translator – …` more for each locale. */
export type RoleName =
  ('Administrator' | 'Editor' | 'Contributor' | 'Translator' | 'Reader') | `Translator – ${string}`;

/** Somebody who works in the panel, with an account and a session of their own. */
export interface Staff {
  id: number;
  email: string;
  password: string;
  /** The JWT of their session. */
  token: string;
  /** A request of theirs to an address below `/admin`, `/content-manager`, `/jumelle` … */
  send(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object | string,
  ): supertest.Test;
}

let created = 0;

/** Invites somebody with these roles, who accepts: an account made over HTTP as staff would. */
export const createStaff = async (
  server: TestServer,
  ...roles: readonly [RoleName, ...RoleName[]]
): Promise<Staff> => {
  created += 1;
  const admin = await createAdmin(server);
  const email = `staff-${process.pid}-${created}@example.org`;
  const password = 'Staff-Member-1';
  const name = { firstname: roles[0].split(' ')[0], lastname: `No. ${created}` };

  const ids = await roleIds(server, roles);
  const invited = await server.request
    .post('/admin/users')
    .auth(admin, { type: 'bearer' })
    .send({ ...name, email, roles: ids });
  if (invited.status !== 201) throw new Error(`No account: ${invited.status} ${invited.text}`);
  const { id, registrationToken } = invited.body.data;
  const accepted = await server.request
    .post('/admin/register')
    .send({ registrationToken, userInfo: { ...name, password } });
  if (accepted.status !== 200) throw new Error(`Not in: ${accepted.status} ${accepted.text}`);
  const token: string = accepted.body.data.token;

  return {
    ...{ id, email, password, token },
    send(method, path, body) {
      const request = server.request[method](path).auth(token, { type: 'bearer' });
      return body === undefined ? request : request.send(body);
    },
  };
};

/** Ids of roles, as the address for accounts takes them. */
export const roleIds = async (server: TestServer, names: readonly string[]): Promise<number[]> => {
  const { body } = await server.request
    .get('/admin/roles')
    .auth(await createAdmin(server), { type: 'bearer' })
    .expect(200);
  const known: readonly { id: number; name: string }[] = body.data;
  return names.map((name) => {
    const role = known.find((each) => each.name === name);
    if (role) return role.id;
    throw new Error(`No role "${name}", only ${known.map((each) => each.name).join(', ')}`);
  });
};
