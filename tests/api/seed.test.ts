import { setTimeout } from 'node:timers/promises';
import { type Answer, createWriter, query, startServer, type TestServer } from '../helpers';

const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];
const TABLES = [
  'themes',
  'cities',
  'networks',
  'organisations',
  'twinnings',
  'exchanges',
  'anniversaries',
];
const SEED = { env: { SEED: 'nancy' } };

const rowsOf = async (server: TestServer): Promise<Record<string, number>> => {
  const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const [row] = await query(server, `select ${counts.join()}`);
  return { ...row };
};
const list = async (server: TestServer, path: string): Promise<Answer[]> => {
  const { body } = await server.request.get(path).expect(200);
  return body.data;
};
const slugs = (documents: readonly Answer[]): string[] => documents.map(({ slug }) => slug);

describe('the sample', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ template: 'sample' });
  });

  it('is there whole, as draft and published, in seven locales', async () => {
    const perDocument = LOCALES.length * 2;
    expect(await rowsOf(server)).toEqual({
      themes: 9 * perDocument,
      cities: 13 * perDocument,
      networks: 5 * perDocument,
      organisations: 6 * perDocument,
      twinnings: 12 * perDocument,
      exchanges: 10 * perDocument,
      anniversaries: 6 * perDocument,
    });
  });

  it.each(LOCALES)('answers the same documents with their relations in %s', async (locale) => {
    const [english, translated] = await Promise.all(
      ['en', locale].map((code) =>
        list(
          server,
          `/api/twinnings?locale=${code}&populate=cities&filters[kind]=twinning&filters[state]=active`,
        ),
      ),
    );
    expect(translated).toHaveLength(8);
    const partners = (documents: Answer[] = []): unknown[] =>
      documents.map(({ slug, cities }) => [slug, slugs(Array.isArray(cities) ? cities : [])]);
    expect(partners(translated)).toEqual(partners(english));
    expect(translated?.map((twinning) => twinning.locale)).toEqual(Array(8).fill(locale));
  });

  it('keeps dates in the precision of their source', async () => {
    const early = '/api/twinnings?filters[since][$lte]=1955&filters[kind]=twinning';
    expect(slugs(await list(server, early)).sort()).toEqual([
      'nancy-karlsruhe',
      'nancy-liege',
      'nancy-newcastle',
    ]);
    const [kanazawa] = await list(
      server,
      '/api/twinnings?filters[slug]=nancy-kanazawa&populate=milestones',
    );
    expect(kanazawa).toMatchObject({ since: '1973-10-12', milestones: { length: 5 } });
    const [lublin] = await list(server, '/api/anniversaries?filters[slug]=lublin-700');
    expect(lublin).toMatchObject({ dueOn: '2017' });
  });

  it('is found by its French names, one relation deep too', async () => {
    const padua = '/api/cities?locale=fr&filters[name]=Padoue';
    expect(slugs(await list(server, padua))).toEqual(['padua']);
    const twinning = '/api/twinnings?locale=fr&filters[cities][name]=Padoue';
    expect(slugs(await list(server, twinning))).toEqual(['nancy-padua']);
  });
});

describe('a later start', () => {
  let before: TestServer;
  let after: TestServer;
  /** As if the entry had been added to the sample after it was loaded here. */
  const forget = (entry: string): Promise<unknown> =>
    query(
      before,
      `update strapi_core_store_settings
          set value = (select jsonb_object_agg(key, entries - $1)::text
                         from jsonb_each(value::jsonb) as offered(key, entries))
        where key = 'core_jumelle_seed_nancy'`,
      [entry],
    );
  beforeAll(async () => {
    before = await startServer({ template: 'sample' });
    const write = await createWriter(before);
    await write.send('put', '/api/cities/padua?status=published', { population: 1 }).expect(200);
    await write.send('delete', '/api/exchanges/krasnodar-activities').expect(204);
    await query(before, "delete from themes where slug = 'culture' and locale = 'pl'");
    await query(before, "delete from cities where slug = 'newcastle'");

    await write.send('delete', '/api/themes/sports').expect(204);
    await forget('themes/sports');
    await write.send('delete', '/api/exchanges/bilateral-visits').expect(204);
    await forget('exchanges/bilateral-visits');
    await forget('cities/padua');

    await before.kill();
    after = await startServer({ database: before.database, ...SEED });
  });
  afterAll(async () => {
    await after.stop();
    await before.stop();
  });

  it('keeps what staff changed', async () => {
    expect((await list(after, '/api/cities?filters[slug]=padua'))[0]?.population).toBe(1);
  });

  it('does not bring back what staff deleted', async () => {
    expect(await list(after, '/api/exchanges?filters[slug]=krasnodar-activities')).toEqual([]);
    expect(await list(after, '/api/cities?filters[slug]=newcastle')).toEqual([]);
    const [culture] = await list(after, '/api/themes?locale=pl&filters[slug]=culture');
    expect(culture?.locale).toBe('en');
  });

  it('adds what is new in the sample, in every locale', async () => {
    const [sports] = await list(after, '/api/themes?locale=ja&filters[slug]=sports');
    expect(sports).toMatchObject({ name: 'スポーツ', locale: 'ja' });
    const [found] = await list(after, `/api/search?q=${encodeURIComponent('スポーツ')}`);
    expect(found).toMatchObject({ type: 'theme', slug: 'sports' });
  });

  it('leaves out what needs a document that is gone', async () => {
    expect(await list(after, '/api/exchanges?filters[slug]=bilateral-visits')).toEqual([]);
  });
});

describe('a database', () => {
  it('with content of its own gets no sample', async () => {
    const before = await startServer({ template: 'empty' });
    const write = await createWriter(before);
    await write.create('themes', { name: 'Music' });
    await before.kill();
    const after = await startServer({ database: before.database, ...SEED });
    expect((await list(after, '/api/themes')).map(({ name }) => name)).toEqual(['Music']);
    expect(await list(after, '/api/cities')).toEqual([]);
    await after.stop();
    await before.stop();
  });

  it('holds nothing of a load that was cut off, and the whole after the next start', async () => {
    const before = await startServer({ template: 'empty', env: { SEED: 'none' } });
    await before.kill();
    const cutOff = startServer({ database: before.database, ...SEED });
    const failure = expect(cutOff).rejects.toThrow('did not become ready');
    // Other steps of a start lock and write too: this is the lock of the load, once it has written.
    // An advisory lock of one number shows as its upper and lower half, see
    // https://www.postgresql.org/docs/current/view-pg-locks.html
    const isLoading = `select pid from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and granted and objsubid = 1
        and (classid::bigint << 32) | objid::bigint = hashtext('jumelle seed')::bigint
        and backend_xid is not null and datname = current_database()`;
    let loading: unknown[] = [];
    while (loading.length === 0) {
      await setTimeout(50);
      loading = await query(before, isLoading);
    }
    await query(before, `select pg_terminate_backend(pid) from (${isLoading}) as load`);
    await failure;
    expect(Object.values(await rowsOf(before))).toEqual(TABLES.map(() => 0));

    const after = await startServer({ database: before.database, ...SEED });
    expect((await list(after, '/api/cities')).length).toBe(13);
    expect((await list(after, '/api/anniversaries')).length).toBe(6);
    await after.stop();
    await before.stop();
  });
});
