import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { countStatements, query, startServer, type TestServer } from '../helpers';
import { begin, exchange } from '../helpers/raw-request';

/** More than sockets hold, in rows that are fetched a hundred at a time. */
const ROWS = 20_000;
const PUBLIC_URL = 'https://twins.example';
/** Feeds that can be read at once, and how long their readers may sleep. */
const [DOWNLOADS, STALL_SECONDS] = [2, 8];
const MEGABYTE = 1024 * 1024;

const settings = {
  PUBLIC_URL,
  FEED_DOWNLOADS: String(DOWNLOADS),
  FEED_STALL_SECONDS: String(STALL_SECONDS),
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'sample', env: settings });
  await query(
    server,
    `insert into jumelle.public_records
     select (jsonb_populate_record(r, jsonb_build_object(
       'document_id', 'many' || n, 'slug', 'city-' || n,
       'record', (r.record::jsonb || jsonb_build_object('documentId', 'many' || n,
         'slug', 'city-' || n, 'body', repeat(md5(n::text) || ' ', 50)))::text))).*
     from jumelle.public_records r, generate_series(1, ${ROWS}) n
     where r.dataset = 'cities' and r.locale = 'en' and r.slug = 'nancy'`,
  );
  // Without statistics, PostgreSQL sorts what it could read in order.
  await query(server, 'analyze jumelle.public_records');
});

const address = (path: string) => `${server.url}/feeds/${path}`;

/** How many times the server has asked for rows of the dataset so far. */
const fetches = (): number =>
  server.tap.statements.filter(({ sql }) => /^fetch \d+ from/.test(sql)).length;

/** What the connections for feeds are doing. */
const connections = async (): Promise<string[]> => {
  const rows = await query<{ state: string }>(
    server,
    `select state from pg_stat_activity
     where application_name = 'jumelle feeds' and datname = current_database()`,
  );
  return rows.map(({ state }) => state);
};

const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  const deadline = Date.now() + 120_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It never came to that: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const allFree = async (): Promise<boolean> =>
  (await connections()).every((state) => state === 'idle');
const someTaken = async (): Promise<boolean> => !(await allFree());

const residentBytes = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' })) * 1024;

/** Begins to read, and stops. */
const sleepyReader = async (path = 'cities.ndjson'): Promise<IncomingMessage> => {
  const response = await begin(address(path));
  response.pause();
  return response;
};

describe('a dataset of any size', () => {
  it.each(['json', 'ndjson', 'csv', 'jsonld', 'geojson'])(
    'as %s is read while it is sent, in hardly any memory',
    async (format) => {
      await exchange(address('themes.json'));
      const idle = residentBytes();
      const [before, response] = [fetches(), await begin(address(`cities.${format}`))];
      const atFirst = fetches() - before;
      let most = 0;
      let bytes = 0;
      let chunks = 0;
      for await (const chunk of response as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        chunks += 1;
        if (chunks % 50 === 0) most = Math.max(most, residentBytes());
      }
      expect(response.statusCode).toBe(200);
      expect(atFirst).toBeLessThan(ROWS / 100 / 2);
      expect(fetches() - before).toBeGreaterThan(ROWS / 100);
      expect(bytes).toBeGreaterThan(3 * MEGABYTE);
      expect((Math.max(most, residentBytes()) - idle) / MEGABYTE).toBeLessThan(50);
    },
  );

  it('is read no faster than its reader takes it, and no further once that is gone', async () => {
    const before = fetches();
    const response = await sleepyReader();
    let last = -1;
    let quiet = 0;
    // Not for a moment only, as where the machine has other things to do.
    await until(async () => {
      quiet = fetches() === last ? quiet + 1 : 0;
      last = fetches();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return quiet === 3;
    });
    expect(last - before).toBeLessThan(ROWS / 100);
    expect(await connections()).toContain('idle in transaction');
    response.destroy();
    await until(allFree);
    expect(fetches() - last).toBeLessThan(5);
  });

  it('has the same bytes under the same validator, from any instance', async () => {
    const whole = await exchange(address('cities.csv'));
    const coded = await exchange(address('cities.csv'), { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(coded.body).equals(whole.body)).toBe(true);
    expect(coded.headers.etag).not.toBe(whole.headers.etag);

    const other = await startServer({ database: server.database, env: settings });
    const there = await exchange(`${other.url}/feeds/cities.csv`, { 'accept-encoding': 'br' });
    expect(there.headers.etag).toBe(coded.headers.etag);
    expect(there.body.equals(coded.body)).toBe(true);
    await other.stop();
  });

  it('is known from memory to whoever has it, and described for HEAD', async () => {
    const { headers } = await exchange(address('cities.geojson'));
    await until(allFree);
    const conditions = { 'if-none-match': String(headers.etag) };
    const cost = await countStatements(server, async () => {
      expect(await exchange(address('cities.geojson'), conditions)).toMatchObject({ status: 304 });
      const head = await exchange(address('cities.geojson'), {}, 'HEAD');
      expect(head.headers).toMatchObject({ etag: headers.etag, link: headers.link });
    });
    expect(cost).toBe(0);
    // Whoever asks for the first time by HEAD has not all of it made, nor has who comes back later.
    const before = fetches();
    await exchange(address('cities.geojson?since=2000'), {}, 'HEAD');
    expect(fetches() - before).toBeLessThan(ROWS / 100 / 2);
    await until(allFree);
  });

  it('is told 304 without being made where nothing public has changed', async () => {
    const { headers } = await exchange(address('cities.json?since=2001'));
    // Somebody saves a draft: what is in memory goes.
    await query(server, `select pg_notify('jumelle_content', '{}')`);
    const before = fetches();
    await until(
      async () => (await countStatements(server, () => exchange(address('themes.csv')))) > 0,
    );
    const conditions = { 'if-none-match': String(headers.etag) };
    const again = await exchange(address('cities.json?since=2001'), conditions);
    expect(again).toMatchObject({ status: 304 });
    expect(fetches() - before).toBeLessThan(3);
    await until(allFree);
  });

  it('is cut off, visibly, where its reader takes nothing for too long', async () => {
    const response = await sleepyReader();
    await until(someTaken);
    await until(allFree);
    const failed = once(response, 'end').catch((error: unknown) => error);
    response.resume();
    expect(await failed).toMatchObject({ code: 'ECONNRESET' });
    await until(() => server.logs().includes(`took nothing for ${STALL_SECONDS} s`));
    expect(server.logs()).not.toMatch(/^\s+at /m);
  });

  it('is refused for a while where too many are being read', async () => {
    const readers = await Promise.all(
      Array.from({ length: DOWNLOADS }, async () => {
        const response = await begin(address('cities.ndjson'));
        // Slowly, but not asleep.
        const sip = setInterval(() => response.read(MEGABYTE), 500);
        return { response, leave: () => (clearInterval(sip), response.destroy()) };
      }),
    );
    const refused = await exchange(address('cities.csv?since=2002'));
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '30']);
    expect(refused.body.toString()).toContain('try again in half a minute');
    // Short feeds have connections of their own.
    expect(await exchange(address('themes.csv?since=2002'))).toMatchObject({ status: 200 });
    for (const { leave } of readers) leave();
    await until(allFree);
    expect(await exchange(address('cities.csv?since=2002'))).toMatchObject({ status: 200 });
  });

  it('holds up nobody who stops the server', async () => {
    const cutOff = (): number => server.logs().split('took nothing for').length;
    const before = cutOff();
    const stalled = await sleepyReader();
    stalled.on('error', () => undefined);
    expect(await server.stop()).toBe(0);
    // It was not that the patience with the reader had come to its end.
    expect(cutOff()).toBe(before);
  });
});
