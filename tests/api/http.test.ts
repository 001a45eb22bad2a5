import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  countStatements,
  createWriter,
  query,
  startServer,
  type TestServer,
  type Writer,
} from '../helpers';
import { type Exchange, exchange } from '../helpers/raw-request';

let server: TestServer;
let write: Writer;
const PATH = '/api/cities?populate=*';

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  write = await createWriter(server);
  for (const name of ['Nancy', 'Padua', 'Liège', 'Lublin', 'Karlsruhe']) {
    await write.create('cities', { name, kind: 'municipality', countryCode: 'FR' });
  }
});

const raw = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  base = server.url,
): Promise<Exchange> => exchange(base + path, headers, method);

describe('an anonymous read', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed with %s, under a validator of its own', async (coding, decode) => {
    const plain = await raw(PATH);
    const coded = await raw(PATH, { 'accept-encoding': coding });
    expect(coded.headers['content-encoding']).toBe(coding);
    expect(decode(coded.body)).toEqual(plain.body);
    expect(coded.headers.vary).toMatch(/accept-encoding/i);
    expect(coded.headers.etag).toMatch(/^"[^"]+"$/);
    expect(coded.headers.etag).not.toBe(plain.headers.etag);
  });

  it('answers 304 to whoever has the current copy, and 200 after a change', async () => {
    const { headers } = await raw(PATH);
    expect(headers['cache-control']).toContain('must-revalidate');
    const conditions = { 'if-none-match': `W/"other", ${headers.etag}` };
    const unchanged = await raw(PATH, conditions);
    expect(unchanged).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(unchanged.headers.etag).toBe(headers.etag);
    const since = { 'if-modified-since': String(headers['last-modified']) };
    expect(await raw(PATH, since)).toMatchObject({ status: 304 });

    await write.create('cities', { name: 'Kanazawa', kind: 'municipality', countryCode: 'JP' });
    expect(await raw(PATH, conditions)).toMatchObject({ status: 200 });
    expect((await raw(PATH)).body.toString()).toContain('Kanazawa');
  });

  it('has the headers of GET for HEAD, without a body', async () => {
    const get = await raw(PATH);
    const head = await raw(PATH, {}, 'HEAD');
    expect(head.body).toHaveLength(0);
    for (const name of ['etag', 'content-length', 'content-type', 'last-modified']) {
      expect(head.headers[name]).toBe(get.headers[name]);
    }
  });

  it('is open to pages of any origin, without credentials', async () => {
    const { headers } = await raw(PATH, { origin: 'https://www.example.org' });
    expect(['*', 'https://www.example.org']).toContain(headers['access-control-allow-origin']);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('costs no statement the second time, and sees what another instance writes', async () => {
    const other = await startServer({ database: server.database });
    const count = () => countStatements(other, () => raw(PATH, {}, 'GET', other.url));
    expect(await count()).toBeGreaterThan(0);
    expect(await count()).toBe(0);

    await write.create('cities', { name: 'Cincinnati', kind: 'municipality', countryCode: 'US' });
    // Without word of it, it would be kept for ever.
    const deadline = Date.now() + 60_000;
    let body = '';
    while (!body.includes('Cincinnati') && Date.now() < deadline) {
      body = (await raw(PATH, {}, 'GET', other.url)).body.toString();
    }
    expect(body).toContain('Cincinnati');
    await other.stop();
  });

  it('is kept whatever strangers send', async () => {
    await raw(PATH);
    await server.request.post('/api/cities').send({ data: {} }).expect(403);
    await server.request.post('/graphql').send({ query: '{ __typename }' }).expect(200);
    expect(await countStatements(server, () => raw(PATH))).toBe(0);
  });

  it('is not kept while no word of changes can come from the database', async () => {
    await query(
      server,
      `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'jumelle changes' and datname = current_database()`,
    );
    // The connection ends a moment later; the server opens another one after two seconds.
    const deadline = Date.now() + 60_000;
    while (!server.logs().includes('No word of changes') && Date.now() < deadline) await delay(5);
    await raw(PATH);
    await query(server, `update cities set population = 4242 where slug = 'nancy'`);
    expect((await raw(PATH)).body.toString()).toContain('4242');
  });
});

describe('a read with credentials', () => {
  it('is private', async () => {
    const answer = await write.send('get' as 'post', '/api/cities?status=draft').expect(200);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });
});
