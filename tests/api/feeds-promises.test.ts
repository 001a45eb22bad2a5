import { Client } from 'pg';
import { query, recordStatements, startServer, type TestServer } from '../helpers';
import { changeFeed } from '../helpers/change-feed';
import { createWriter } from '../helpers/content';
import { greyPicture } from '../helpers/picture';
import { city } from './register';

const connect = async (server: TestServer): Promise<Client> => {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  return client;
};

describe('a change and its place in the feed', () => {
  /** What is public of every city, by the tables of Strapi, by the feeds, and by the log. */
  const compared = (server: TestServer) =>
    query<{ id: string; document: number; record: number; log: number }>(
      server,
      `select coalesce(d.document_id, r.document_id) as id, d.population as document,
         (r.record::jsonb ->> 'population')::int as record,
         (select (l.record ->> 'population')::int from jumelle.change_log l
           where l.document_id = d.document_id and l.is_published order by l.id desc limit 1) as log
       from (select * from cities where published_at is not null and locale = 'en') d
       full join (select * from jumelle.public_records
                    where dataset = 'cities' and locale = 'en' and deleted_at is null) r
         on r.document_id = d.document_id`,
    );

  it('go together when a write fails at the very end of its transaction', async () => {
    const server = await startServer({ template: 'empty' });
    const writer = await createWriter(server);
    const feed = changeFeed(server);
    const upload = () => server.request.post('/api/upload').auth(writer.token, { type: 'bearer' });
    const pictures = await upload().attach('files', greyPicture(4, 3), 'grey.png').expect(201);
    const [{ id: cover }] = pictures.body;
    const id = await writer.create('cities', city('Zell', { population: 1, cover }));
    const describe = (alternativeText: string) =>
      upload().query({ id: cover }).field('fileInfo', JSON.stringify({ alternativeText }));
    const [position, before] = [await feed.position(), await compared(server)];
    // Runs when the transaction commits, after everything else.
    await query(
      server,
      `create function fail() returns trigger language plpgsql as
         $$ begin raise exception 'the disk is full'; end $$;
       create constraint trigger fail after insert on jumelle.public_changes
         deferrable initially deferred for each row execute function fail()`,
    );
    await writer.send('put', `/api/cities/${id}`, { population: 2 }).expect(500);
    await writer.send('post', '/api/cities', city('Zeltweg')).expect(500);
    await describe('Nothing but grey').expect(500);
    const [{ text } = { text: '' }] = await query<{ text: string | null }>(
      server,
      'select alternative_text as text from files',
    );
    expect(text).toBeNull();
    expect([await feed.position(), await compared(server)]).toEqual([position, before]);
    await query(server, 'drop trigger fail on jumelle.public_changes');
    await writer.send('put', `/api/cities/${id}`, { population: 3 }).expect(200);
    const next = await feed.after(position);
    // Numbers that were not used are given again.
    expect(next[0]?.sequence).toBe(position + 1);
    expect(new Set(next.map(({ object }) => object.documentId))).toEqual(new Set([id]));
  });

  it('are both there or neither when the server is killed amid writes', async () => {
    const first = await startServer({ template: 'empty' });
    const writer = await createWriter(first);
    const ids = await Promise.all(
      ['Aix', 'Bex', 'Dax'].map((name) => writer.create('cities', city(name, { population: 0 }))),
    );
    let acknowledged = 0;
    const answered = new Map<string, number>();
    const writes = ids.flatMap((id) =>
      Array.from({ length: 12 }, async (_, index) => {
        const answer = await writer
          .send('put', `/api/cities/${id}`, { population: index + 1 })
          .catch(() => undefined);
        if (answer?.status !== 200) return;
        acknowledged += 1;
        answered.set(`${id} ${index + 1}`, acknowledged);
        // In the middle of the next one.
        if (acknowledged === 8) await first.kill();
      }),
    );
    await Promise.all(writes);
    expect(acknowledged).toBeGreaterThanOrEqual(8);
    expect(acknowledged).toBeLessThan(writes.length);

    const second = await startServer({ database: first.database });
    const rows = await compared(second);
    expect(rows).toHaveLength(ids.length);
    for (const { document, record, log } of rows)
      expect([record, log]).toEqual([document, document]);
    const all = await changeFeed(second).after(0);
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1));
    // What was acknowledged is in; at most one write more was committed before its answer.
    const updates = all.filter(({ type, object }) => type === 'Update' && object.locale === 'en');
    expect([acknowledged, acknowledged + 1]).toContain(updates.length);
    const served = await second.request.get('/feeds/cities.json').expect(200);
    expect(served.body.meta.sequence).toBe(all.length);
  });
});

describe('two writers, of whom the first to take a number commits last', () => {
  interface Race {
    /** Takes a number in a transaction; what it answers commits it. */
    first: () => Promise<() => Promise<unknown>>;
    /** Writes and commits. */
    second: () => Promise<unknown>;
    /** Whether the second writer waits for the first. */
    isHeldUp: () => Promise<boolean>;
    /** What a reader who has got so far is told, and how far that is. */
    read: (after: number) => Promise<{ documents: string[]; sequence: number }>;
  }

  /** What a reader learns who asks again and again, and goes on after what it was told. */
  const race = async ({ first, second, isHeldUp, read }: Race): Promise<string[]> => {
    const learnt: string[] = [];
    let position = (await read(0)).sequence;
    const poll = async (): Promise<void> => {
      const { documents, sequence } = await read(position);
      learnt.push(...documents);
      position = sequence;
    };
    const commit = await first();
    await poll();
    const written = second();
    const isOver = written.then(() => true);
    while (!(await Promise.race([isOver, isHeldUp()]))) await poll();
    await poll();
    await commit();
    await written;
    await poll();
    return learnt;
  };

  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ template: 'empty' });
  });

  it('are both seen, in order, once', async () => {
    const writer = await createWriter(server);
    const feed = changeFeed(server);
    const slow = await writer.create('cities', city('Slow'));
    const quick = await writer.create('cities', city('Quick'));
    const client = await connect(server);
    const learnt = await race({
      first: async () => {
        await client.query('begin');
        await client.query(
          'update cities set population = 7 where document_id = $1 and published_at is not null',
          [slow],
        );
        await client.query('select jumelle.refresh_cities(array[$1])', [slow]);
        return () => client.query('commit; notify jumelle_content');
      },
      second: () => writer.send('put', `/api/cities/${quick}`, { population: 7 }).expect(200),
      isHeldUp: async () => {
        const waiting = await query(
          server,
          `select from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return waiting.length > 0;
      },
      read: async (after) => {
        const all = await feed.after(after, '&locale=en');
        return {
          documents: all.map(({ object }) => object.documentId),
          sequence: all.at(-1)?.sequence ?? after,
        };
      },
    });
    await client.end();
    expect(learnt).toEqual([slow, quick]);
  });

  it('would not be with the numbers of a sequence of PostgreSQL, as this race shows', async () => {
    const [slow, quick] = [await connect(server), await connect(server)];
    await quick.query('create table bare (number bigserial, document text)');
    const learnt = await race({
      first: async () => {
        await slow.query(`begin; insert into bare (document) values ('slow')`);
        return () => slow.query('commit');
      },
      second: () => quick.query(`insert into bare (document) values ('quick')`),
      isHeldUp: async () => false,
      read: async (after) => {
        const { rows } = await quick.query<{ number: string; document: string }>(
          'select * from bare where number > $1 order by number',
          [after],
        );
        return {
          documents: rows.map(({ document }) => document),
          sequence: Number(rows.at(-1)?.number ?? after),
        };
      },
    });
    await Promise.all([slow.end(), quick.end()]);
    expect(learnt).toEqual(['quick']);
  });
});

describe('a page', () => {
  interface Plan {
    'Shared Hit Blocks': number;
    'Shared Read Blocks': number;
  }

  /** Blocks of PostgreSQL that the statements about changes of a request read, indexes included. */
  const blocksOf = async (server: TestServer, path: string, values: object): Promise<number> => {
    const statements = await recordStatements(server, () => server.request.get(path).expect(200));
    const client = await connect(server);
    let blocks = 0;
    for (const sql of statements.filter((each) => each.includes('public_change'))) {
      const asked = Object.entries(values).reduce(
        (text, [condition, value]) =>
          text.replace(new RegExp(`(${condition}) \\$\\d+`), `$1 ${value}`),
        sql,
      );
      expect(asked).not.toMatch(/\$\d/);
      const { rows } = await client.query(`explain (analyze, buffers, format json) ${asked}`);
      const plan: Plan = rows[0]['QUERY PLAN'][0].Plan;
      blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    }
    await client.end();
    return blocks;
  };

  /** Requests for the beginning, the middle and the end of a feed of so many changes. */
  const costs = async (server: TestServer, count: number): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    const measure = async (name: string, path: string, values: object): Promise<void> => {
      found[name] = await blocksOf(server, `/feeds/changes${path}`, {
        ...{ limit: 101, 'locale =': `'fr'`, 'dataset =': `'themes'` },
        ...values,
      });
    };
    const after = (number: number) => ({ 'sequence >': number, 'sequence <=': count });
    const last = Math.ceil(count / 100);
    await measure('collection', '', {});
    await measure('page', `/${last - 1}`, after((last - 2) * 100));
    await measure('first page', '/1', after(0));
    await measure('news', `?after=${count - 10}`, after(count - 10));
    await measure('from the start', '?after=0', after(0));
    await measure('locale', '?after=0&locale=fr', after(0));
    await measure('dataset', '?after=0&dataset=themes', after(0));
    await measure('both', '?after=0&dataset=themes&locale=fr', after(0));
    await measure('narrowed collection', '?dataset=themes', after(0));
    await measure('narrowed page', `/2?dataset=themes`, after(100));
    return found;
  };

  it('costs the same after 400 and after 1,000,000 changes', async () => {
    const server = await startServer({ template: 'sample' });
    const count = await changeFeed(server).position();
    const few = await costs(server, count);
    // Themes are rare and come last; French comes in the second half only.
    await query(
      server,
      `insert into jumelle.public_changes (sequence, type, dataset, document_id, locale, slug, at)
         select ${count} + i, 'Update', case when i > 999000 then 'themes' else 'cities' end,
           'd' || i % 5000, case when i > 500000 and i % 50 = 0 then 'fr' else 'en' end, 's', now()
         from generate_series(1, 1000000) i;
       notify jumelle_content`,
    );
    await query(server, 'analyze jumelle.public_changes');
    const many = await costs(server, count + 1_000_000);
    const [{ blocks } = { blocks: 0 }] = await query<{ blocks: number }>(
      server,
      `select (pg_table_size('jumelle.public_changes') / 8192)::int as blocks`,
    );
    expect(blocks).toBeGreaterThan(5000);
    for (const [name, cost] of Object.entries(many)) {
      // An index grows by a level, in each of a few look-ups.
      if (!['locale', 'dataset', 'both'].includes(name)) {
        expect(cost).toBeLessThanOrEqual((few[name] ?? 0) + 12);
      }
      // Where what is asked for lies scattered, a block and an index entry for each change.
      expect(cost).toBeLessThanOrEqual(250);
    }
  });
});
