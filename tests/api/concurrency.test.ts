import { Client } from 'pg';
import type { Response } from 'supertest';
import { query } from '../helpers';
import { city, openRegister, type Register } from './register';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

const CITY = '/api::city.city';
const sql = (statement: string, values?: unknown[]) => query(register.server, statement, values);
const times = <Result>(count: number, run: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));
const statuses = (answers: readonly Response[]): number[] =>
  answers.map(({ status }) => status).sort();

describe('writes at the same time', () => {
  it.each([
    ['slug', '/cities', () => city('Race', { slug: 'race' })],
    ['Wikidata id', '/cities', () => city('Race', { wikidataId: 'Q1' })],
    ['anniversary', '/anniversaries', (id: string) => ({ occasion: 'other', city: id, years: 5 })],
  ])('one gets the %s, the others a 400', async (_, path, data) => {
    const id = await register.make('/cities', city('Subject'));
    const answers = await times(6, () => register.rest('post', path, data(id)));
    expect(statuses(answers)).toEqual([201, 400, 400, 400, 400, 400]);
  });

  it('each gets a slug of its own from one name', async () => {
    const answers = await times(6, () => register.rest('post', '/cities', city('Twin')));
    const slugs = answers.map(({ body }) => body.data.slug);
    expect(slugs.sort()).toEqual(['twin', 'twin-2', 'twin-3', 'twin-4', 'twin-5', 'twin-6']);
  });

  it('a document keeps one draft and one published row per locale', async () => {
    const id = await register.make('/cities', city('Busy'));
    const answers = await times(12, (index) => {
      if (index % 3 === 0) return register.rest('put', `/cities/${id}`, { population: index });
      if (index % 3 === 1)
        return register.rest('put', `/cities/${id}?locale=fr`, { name: 'Occupé' });
      return register.panel('post', `${CITY}/${id}/actions/publish`, { population: index });
    });
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    const rows = await sql(
      `select locale, count(*)::int as rows, count(published_at)::int as published
         from cities where document_id = $1 group by locale order by locale`,
      [id],
    );
    expect(rows).toEqual([
      { locale: 'en', rows: 2, published: 1 },
      { locale: 'fr', rows: 2, published: 1 },
    ]);
  });

  it('do not keep readers waiting for a connection', async () => {
    const writer = new Client({ connectionString: register.server.databaseUrl });
    await writer.connect();
    await writer.query('begin');
    await writer.query("select pg_advisory_xact_lock(hashtextextended('jumelle documents', 0))");
    const writes = times(20, () => register.rest('post', '/cities', city('Patient')));
    const read = await register.server.request.get('/api/cities/race');
    const written = await sql("select from cities where slug like 'patient%'");
    await writer.query('commit');
    await writer.end();
    expect([read.status, written.length]).toEqual([200, 0]);
    expect(new Set(statuses(await writes))).toEqual(new Set([201]));
  });
});

describe('facts', () => {
  /** Documents in three locales whose drafts have moved on from what is public. */
  const prepare = async (name: string): Promise<string[]> => {
    const facts = { population: 1, sources: [{ title: 'one' }] };
    const ids = await times(3, (index) =>
      register.make('/cities', city(`${name} ${index}`, facts)),
    );
    for (const id of ids) {
      await register.rest('put', `/cities/${id}?locale=fr`, { name: 'Dérive' });
      await register.rest('put', `/cities/${id}?locale=de`, { name: 'Drift' });
    }
    for (const id of ids) {
      const changed = { population: 2, sources: [{ title: 'two' }] };
      await register.rest('put', `/cities/${id}?status=draft`, changed);
    }
    // A search without an order now finds drafts first. Stock Strapi compares what it publishes
    // with whichever row it finds, and takes the new facts for what was there already.
    await sql('create index drafts_first on cities ((published_at is not null))');
    await sql('cluster cities using drafts_first');
    await sql('drop index drafts_first');
    return ids;
  };
  const publish = async (documentIds: string[], locale: string): Promise<unknown> => {
    const path = `${CITY}/actions/bulkPublish`;
    expect((await register.panel('post', path, { documentIds, locale })).status).toBe(200);
    return sql(
      `select c.locale, c.population, s.title, count(*)::int as documents
         from cities c join cities_cmps k on k.entity_id = c.id and k.field = 'sources'
         join components_shared_sources s on s.id = k.cmp_id
         where c.document_id = any($1) and c.published_at is not null
         group by c.locale, c.population, s.title order by c.locale`,
      [documentIds],
    );
  };
  const same = (population: number, title: string) =>
    ['de', 'en', 'fr'].map((locale) => ({ locale, population, title, documents: 3 }));

  it('do not drift apart between published locales', async () => {
    const ids = await prepare('Drift');
    expect(await publish(ids, 'en')).toEqual(same(2, 'two'));
    // Nor does a translation look changed because a fact has.
    const changed = await sql(
      `select from cities where document_id = any($1) and locale = 'de'
         group by document_id having count(distinct updated_at) > 1`,
      [ids],
    );
    expect(changed).toEqual([]);
  });

  it('in preparation are not published with a translation', async () => {
    const ids = await prepare('Leak');
    expect(await publish(ids, 'fr')).toEqual(same(1, 'one'));
  });
});

describe('a write that fails at its end', () => {
  let listener: Client;
  const announced: unknown[] = [];
  beforeAll(async () => {
    listener = new Client({ connectionString: register.server.databaseUrl });
    await listener.connect();
    listener.on('notification', ({ payload }) => announced.push(JSON.parse(payload ?? '')));
    await listener.query('listen jumelle_content');
    await sql(
      `create function fail() returns trigger language plpgsql as
         $$ begin raise exception 'the disk is full'; end $$`,
    );
  });
  afterAll(() => listener.end());

  const tables = ['cities', 'cities_cmps', 'components_shared_sources', 'twinnings_cities_lnk'];
  const everything = () =>
    Promise.all(
      [...tables, 'jumelle_slugs'].map((name) => sql(`select * from ${name} order by 1, 2`)),
    );

  it('leaves everything as it was, and is not announced', async () => {
    const facts = { sources: [{ title: 'one' }] };
    const [id, other] = await times(2, (index) =>
      register.make('/cities', city(`Calm ${index}`, facts)),
    );
    await register.rest('put', `/cities/${id}?locale=fr`, { name: 'Calme' });
    const agreement = { kind: 'twinning', state: 'active', cities: [id, other] };
    await register.make('/twinnings', agreement);
    const before = await everything();
    await listener.query('select 1');
    announced.length = 0;

    await sql(
      `create trigger fail before insert or update on jumelle_slugs execute function fail()`,
    );
    const changed = { population: 9, slug: 'storm', sources: [{ title: 'two' }] };
    const update = await register.rest('put', `/cities/${id}`, changed);
    const create = await register.rest('post', '/cities', city('Storm'));
    expect([update.status, create.status]).toEqual([500, 500]);
    await sql('drop trigger fail on jumelle_slugs');
    expect(await everything()).toEqual(before);

    await register.rest('put', `/cities/${id}`, changed);
    await listener.query('select 1');
    expect(announced).toEqual([{ uid: 'api::city.city', documentId: id, action: 'update' }]);
  });
});
