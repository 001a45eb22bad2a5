import type { Response } from 'supertest';
import { createAdmin, createToken, startServer, type TestServer } from '../helpers';

type Data = Record<string, unknown>;
type Method = 'get' | 'post' | 'put' | 'delete';

/** A server with an empty register and everybody who writes into it. */
export interface Register {
  server: TestServer;
  /** Of the administrator. */
  jwt: string;
  /** REST with a full-access token; `data` is the document. */
  rest(method: Method, path: string, data?: Data): Promise<Response>;
  /** The content manager of the admin panel, below `/content-manager/collection-types`. */
  panel(method: Method, path: string, body?: Data): Promise<Response>;
  graphql(query: string, variables?: Data): Promise<Response>;
  /** Any request of a signed-in administrator. */
  admin(method: Method, path: string, body?: Data): Promise<Response>;
  /** Publishes a document by REST; its document id. */
  make(path: string, data: Data): Promise<string>;
  /** What is public under a path, such as `/cities/nancy`. */
  read(path: string): Promise<Data>;
}

export const openRegister = async (): Promise<Register> => {
  const server = await startServer({ template: 'empty' });
  const jwt = await createAdmin(server);
  const token = await createToken(server, { type: 'full-access' });
  const send = (bearer: string) => (method: Method, path: string, body?: Data) =>
    server.request[method](path).auth(bearer, { type: 'bearer' }).send(body);
  const admin = send(jwt);
  const client = send(token);
  const rest: Register['rest'] = async (method, path, data) =>
    client(method, `/api${path}`, data && { data });
  return {
    server,
    jwt,
    rest,
    admin: async (...request) => admin(...request),
    panel: async (method, path, body) =>
      admin(method, `/content-manager/collection-types${path}`, body),
    graphql: async (query, variables) => client('post', '/graphql', { query, variables }),
    make: async (path, data) => {
      const { status, text, body } = await rest('post', path, data);
      if (status !== 201) throw new Error(`${path}: ${status} ${text}`);
      return body.data.documentId;
    },
    read: async (path) => (await client('get', `/api${path}`)).body.data,
  };
};

export const city = (name: string, more: Data = {}): Data => ({
  ...{ name, kind: 'municipality', countryCode: 'FR' },
  ...more,
});

interface Refusal {
  message: string;
  details: { errors: { path: string[]; field: string; message: string }[] };
}

/** The fields that an answer of status 400 complains about, in alphabetical order. */
export const refusedFields = ({ status, body, text }: Response): string[] => {
  if (status !== 400) throw new Error(`400 expected: ${status} ${text}`);
  const { message, details }: Refusal = body.error;
  for (const error of details.errors) {
    expect(message).toContain(error.message);
    expect(error.message.startsWith(`${error.field}: `)).toBe(true);
    expect(error.path.join('.')).toBe(error.field.replaceAll('[', '.').replaceAll(']', ''));
  }
  return details.errors.map(({ field }) => field).sort();
};
