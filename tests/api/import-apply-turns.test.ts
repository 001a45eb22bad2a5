import { setTimeout as delay } from 'node:timers/promises';
import { createWriter, query, startServer, type TestServer, type Writer } from '../helpers';
import { dump } from './import-apply/dump';
import { plainPlan } from './import-apply/plain-plan';
import { Refusal, Worker } from './import-apply/worker';
import { followChanges, startReplica } from '../helpers/replica';

const DATASETS = ['cities', 'twinnings'];
const LOCALES = ['en', 'de', 'fr', 'he', 'it', 'ja', 'pl'];
const NANCY = { name: 'Nancy', kind: 'municipality', countryCode: 'FR' };

let server: TestServer;
let writer: Writer;
let worker: Worker;
let nancy: string;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  writer = await createWriter(server);
  nancy = await writer.create('cities', NANCY);
  worker = await Worker.start(server.databaseUrl);
});
afterAll(() => worker.stop());

const refusalOf = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => {
      throw new Error('It was not refused');
    },
    (cause: unknown) => {
      if (cause instanceof Refusal) return cause;
      throw cause;
    },
  );

test('a rule that the last row breaks: nothing is written, and the row is named', async () => {
  const before = await dump(server.databaseUrl);
  const writes = plainPlan(20);
  const [first] = writes;
  if (!first) throw new Error('No plan');
  for (const [broken, field] of [
    [{ data: { ...first.data, countryCode: 'ZZ' } }, 'countryCode'],
    [{ data: { ...first.data, slug: 'nancy' } }, 'slug'],
    [{ data: { ...first.data, succeededBy: ['nobody'] } }, 'succeededBy'],
  ] as const) {
    const last = { ...first, ...broken, row: 99, documentId: 'x'.repeat(24) };
    const { rows } = await refusalOf(worker.import([...writes, last]));
    expect(rows).toEqual([
      {
        ...{ sheet: 0, row: 99, message: expect.stringMatching(new RegExp(`^${field}: `)) },
        french: expect.stringMatching(new RegExp(`^${field}\u00a0: `)),
      },
    ]);
  }
  expect(await dump(server.databaseUrl)).toEqual(before);
});

test('a document that was changed after the plan was made is not overwritten', async () => {
  const [{ id } = { id: '0' }] = await query<{ id: string }>(
    server,
    'select max(id)::text as id from jumelle.change_log',
  );
  await writer.send('put', `/api/cities/${nancy}`, { population: 105_000 }).expect(200);
  const update = {
    ...{ sheet: 0, row: 7, action: 'update' as const, uid: 'api::city.city' as const },
    ...{ documentId: nancy, slug: '', data: { population: 1 }, translations: {}, publish: true },
  };
  const { rows } = await refusalOf(worker.import([update], { since: id }));
  expect(rows).toEqual([
    {
      ...{ sheet: 0, row: 7, message: expect.stringContaining('full-access') },
      french: expect.stringMatching(/full-access .* a modifié cette fiche/),
    },
  ]);
});

test.each(['preparing', 'finishing'])('killed while it is %s, it leaves nothing', async (dieAt) => {
  const before = await dump(server.databaseUrl);
  const doomed = await Worker.start(server.databaseUrl);
  await expect(doomed.import(plainPlan(20), { dieAt })).rejects.toThrow('has ended');
  await writer.send('put', `/api/cities/${nancy}`, { population: 105_000 }).expect(200);
  const after = await dump(server.databaseUrl);
  expect(after.records).toEqual(before.records);
  expect(after.cities).toEqual(before.cities);
});

test('killed while it is publishing, all is written, and the next start publishes it', async () => {
  // A register of its own, in which no other process runs: it would publish what is due as well.
  const before = await startServer({ template: 'empty' });
  await before.stop();
  const doomed = await Worker.start(before.databaseUrl);
  const imported = doomed.import(plainPlan(30, 'halfway'), { dieAt: 'publishing' });
  await expect(imported).rejects.toThrow('has ended');
  const countDue = async (): Promise<number> => {
    const [left] = await query<{ due: number }>(
      before,
      'select count(*)::int as due from jumelle.public_due',
    );
    return left?.due ?? 0;
  };
  const written = await query(
    before,
    `select from twinnings where slug = 'halfway-twinning-28' and published_at is not null`,
  );
  expect(written).not.toEqual([]);
  expect(await countDue()).toBeGreaterThan(0);

  const next = await startServer({ database: before.database });
  while ((await countDue()) > 0) await delay(50);
  const { text } = await next.request.get('/feeds/twinnings.csv').expect(200);
  expect(text).toContain('halfway-twinning-28');
  await next.stop();
});

test('what hundreds of documents show is renamed at once, and their records follow', async () => {
  const theme = await writer.create('themes', { name: 'Commerce', slug: 'commerce' });
  const writes = plainPlan(260, 'trading').map((write) =>
    write.uid === 'api::twinning.twinning'
      ? { ...write, data: { ...write.data, themes: [theme] } }
      : write,
  );
  await worker.import(writes);
  const [{ last } = { last: '0' }] = await query<{ last: string }>(
    server,
    'select max(sequence)::text as last from jumelle.public_changes',
  );
  await writer.send('put', `/api/themes/${theme}`, { name: 'Trade' }).expect(200);
  const readChanged = () =>
    query<{ documents: number; causes: string[] }>(
      server,
      `select count(distinct c.document_id)::int as documents,
         array_agg(distinct l.document_id) as causes
         from jumelle.public_changes c join jumelle.change_log l on l.id = c.log_id
         where c.sequence > ${last} and c.dataset = 'twinnings'`,
    );
  while ((await readChanged())[0]?.documents !== 259) await delay(50);
  expect((await readChanged())[0]?.causes).toEqual([theme]);
  const { text } = await server.request.get('/feeds/twinnings.json?locale=en').expect(200);
  expect(text.match(/"Trade"/g)).toHaveLength(259);
  expect(text).not.toContain('Commerce');
});

test('colleagues save and read meanwhile, and a copy of the feed ends as its source', async () => {
  const options = { url: server.url, datasets: DATASETS, locales: LOCALES };
  const copy = await startReplica(options);
  const importing = { isDone: false };
  let saved = 0;
  const colleagues = (async () => {
    while (!importing.isDone) {
      const population = 100_000 + saved;
      await writer.send('put', `/api/cities/${nancy}`, { population }).expect(200);
      saved += 1;
    }
  })();
  const writes = plainPlan(80);
  // One of the new agreements is with the city that is being saved all the time.
  const twinning = writes.find(({ uid }) => uid === 'api::twinning.twinning');
  if (!twinning) throw new Error('No plan');
  twinning.data = { ...twinning.data, cities: [nancy, writes[0]?.documentId] };
  const result = await worker.import(writes).finally(() => (importing.isDone = true));
  await colleagues;
  expect(result).toMatchObject({ created: writes.length, updated: 0 });
  expect(saved).toBeGreaterThan(1);

  await followChanges(copy, { url: server.url });
  const fresh = await startReplica(options);
  expect(copy.sequence).toBe(fresh.sequence);
  expect([...copy.records].sort(byKey)).toEqual([...fresh.records].sort(byKey));
  const [numbers] = await query(
    server,
    `select count(*) = max(sequence) as "without gaps", bool_and(at >= before) as "in time"
       from (select *, lag(at, 1, at) over (order by sequence) as before
         from jumelle.public_changes) c`,
  );
  expect(numbers).toEqual({ 'without gaps': true, 'in time': true });
  await server.request.get('/api/twinnings/imported-twinning-0?locale=fr').expect(200);
  const { body } = await server.request.get('/api/search?q=City 79').expect(200);
  expect(JSON.stringify(body)).toContain('imported-city-79');
});

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
