import { type Answer, countStatements, createAdmin, createWriter, query } from '../helpers';
import { startServer, type TestServer, type Writer } from '../helpers';

interface Hit {
  type: string;
  documentId: string;
  slug: string;
  name: string;
  summary: string | null;
  locale: string;
  score: number;
}

let server: TestServer;
let write: Writer;

const ask = (search: string, from = server) =>
  from.request.get(
    `/api/search?${search.replace(/q=([^&]*)/, (_, q) => `q=${encodeURIComponent(q)}`)}`,
  );
const find = async (search: string, from = server): Promise<Hit[]> => {
  const { body } = await ask(search, from).expect(200);
  return body.data;
};
const found = async (search: string): Promise<string[]> =>
  (await find(search)).map(({ type, slug }) => `${type} ${slug}`);
const idOf = async (path: string): Promise<string> => {
  const { body } = await server.request.get(path).expect(200);
  return (body.data as Answer).documentId;
};

beforeAll(async () => {
  server = await startServer({ template: 'sample' });
  write = await createWriter(server);
});

describe('GET /api/search', () => {
  it.each([
    ['q=qiryat shemona', 'qiryat-shmona'],
    ['q=Kiryat Shmona', 'qiryat-shmona'],
    ['q=Qiryat-Shemona', 'qiryat-shmona'],
    ['q=קריית שמונה', 'qiryat-shmona'],
    ['q=קרית-שמונה', 'qiryat-shmona'],
    ['q=liege', 'liege'],
    ['q=LIÈGE', 'liege'],
    ['q=Lüttich&locale=de', 'liege'],
    ['q=Padoue&locale=fr', 'padua'],
    ['q=kanasawa', 'kanazawa'],
    ['q=金沢', 'kanazawa'],
    ['q=Краснодар', 'krasnodar'],
    ['q=nancy', 'nancy'],
    ['q=na', 'nancy'],
    ['q=karls', 'karlsruhe'],
    ['q=castle', 'newcastle'],
    // One letter too few, too many, wrong, or in the wrong place.
    ['q=lubin', 'lublin'],
    ['q=cincinnatti', 'cincinnati'],
    ['q=badua', 'padua'],
    ['q=nacny', 'nancy'],
    ['q=leige', 'liege'],
    ['q=karlsrhue', 'karlsruhe'],
    // Not in its name.
    ['q=Scrovegni', 'padua'],
    ['q=Italie&type=city', 'padua'],
  ])('%s finds %s first', async (search, slug) => {
    const [first] = await found(search);
    expect(first).toBe(`city ${slug}`);
  });

  it('finds every type, by its title in any language or by a variant', async () => {
    const { body } = await server.request.get('/api/twinnings/nancy-kanazawa?locale=ja');
    expect((await found(`q=${body.data.title}`))[0]).toBe('twinning nancy-kanazawa');
    expect((await found('q=padua nancy'))[0]).toBe('twinning nancy-padua');
    expect((await found('q=700 years of lublin'))[0]).toBe('anniversary lublin-700');
    expect((await found('q=liege celebrates'))[0]).toBe('exchange liege-60-years-celebration');
    expect((await found('q=CUF'))[0]).toMatch(/^network /);
    expect((await found('q=zkm'))[0]).toMatch(/^organisation /);
    expect((await found('q=Kultur'))[0]).toBe('theme culture');
  });

  it('answers in the words of the reader, best first', async () => {
    const hits = await find('q=Padoue&locale=de');
    const city = await server.request.get('/api/cities/padua?locale=de').expect(200);
    const { documentId, slug, name, summary } = city.body.data;
    expect(hits[0]).toEqual({
      ...{ type: 'city', documentId, slug, name, summary },
      ...{ locale: 'de', score: 1 },
    });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(hits.find(({ type }) => type === 'twinning')).toMatchObject({ slug: 'nancy-padua' });
  });

  it('is narrowed by type and comes in pages', async () => {
    const some = await find('q=nancy&type=exchange,network&pagination[pageSize]=100');
    expect(new Set(some.map(({ type }) => type))).toEqual(new Set(['exchange', 'network']));
    const all = await find('q=nancy&pagination[pageSize]=100');
    const { body } = await ask('q=nancy&pagination[page]=2&pagination[pageSize]=5').expect(200);
    expect(body.data).toEqual(all.slice(5, 10));
    expect(body.meta).toEqual({
      locale: 'en',
      pagination: {
        ...{ page: 2, pageSize: 5, pageCount: Math.ceil(all.length / 5), total: all.length },
      },
    });
  });

  it('costs as many statements for many as for few', async () => {
    const count = (search: string) => countStatements(server, () => find(search));
    const few = await count('q=nancy&pagination[pageSize]=1&type=city,theme');
    const many = await count('q=nancy&pagination[pageSize]=100&type=city,theme');
    expect(many).toBe(few);
  });

  it.each(['q=???', 'q= – ', 'q=🎉', 'q=\u0000', 'q=zzzzqqqq', 'q=%', "q=' or 1=1 --"])(
    'finds nothing for %j',
    async (search) => {
      expect(await find(search)).toEqual([]);
    },
  );

  it.each([
    ['', /q: takes some words/],
    ['q=', /q: takes some words/],
    ['q=%20', /q: takes some words/],
    ['q[]=a&q[]=b', /q: takes some words/],
    [`q=${'x'.repeat(201)}`, /q: takes at most 200 characters/],
    ['q=a&type=town', /unknown type "town"; allowed: city, twinning, anniversary/],
    ['q=a&type[x]=city', /type: unknown type/],
    ['q=a&status=draft', /unknown parameter "status"; allowed: q, type, locale, pagination/],
    ['q=a&locale=xx', /unknown locale "xx"/],
    ['q=a&pagination[pageSize]=101', /from 1 to 100/],
  ])('refuses %s', async (search, message) => {
    const { body } = await server.request.get(`/api/search?${search}`).expect(400);
    expect(body.error.message).toMatch(message);
  });
});

describe('search after a write', () => {
  it('knows a new name, and the titles that are composed of it, in its language only', async () => {
    const id = await idOf('/api/cities/newcastle');
    await write.send('put', `/api/cities/${id}?locale=fr`, { name: 'Neufchâtel' });
    const hits = await find('q=neufchatel&locale=fr');
    expect(hits.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Neufchâtel', 'Nancy – Neufchâtel']),
    );
    expect(hits[0]).toMatchObject({ type: 'city', score: 1 });
    const [english] = await find('q=neufchatel');
    expect(english).toMatchObject({ name: 'Newcastle', locale: 'en' });
    await write.send('put', `/api/cities/${id}?locale=fr`, { name: 'Newcastle' }).expect(200);
    expect(await find('q=neufchatel')).toEqual([]);
  });

  it('knows nothing of drafts, and forgets what is not public any more', async () => {
    const city = { name: 'Xanthippolis', kind: 'municipality', countryCode: 'GR' };
    const { body } = await write.send('post', '/api/cities?status=draft', city).expect(201);
    const { documentId, slug } = body.data as Answer;
    expect(await find('q=Xanthippolis')).toEqual([]);
    const path = `/api/cities/${documentId}`;
    await write.send('put', path, { summary: 'Of the zygomorphic bridge' }).expect(200);
    expect(await found('q=Xanthippolis')).toEqual([`city ${slug}`]);
    await write.send('put', `${path}?status=draft`, { name: 'Yggdrasilia' }).expect(200);
    expect(await find('q=Yggdrasilia')).toEqual([]);
    expect(await found('q=zygomorphic')).toEqual([`city ${slug}`]);
    await write.send('delete', path).expect(204);
    expect(await find('q=Xanthippolis')).toEqual([]);
    expect(await find('q=zygomorphic')).toEqual([]);
  });

  it('knows what is left of a title when one of the names in it is gone', async () => {
    const ids: string[] = [];
    for (const name of ['Aleppopolis', 'Brundisiana', 'Cnossopolis']) {
      ids.push(await write.create('cities', { name, kind: 'municipality', countryCode: 'GR' }));
    }
    await write.create('twinnings', { kind: 'twinning', state: 'active', cities: ids });
    const title = 'q=aleppopolis brundisiana';
    expect((await find(`${title} cnossopolis`))[0]).toMatchObject({ type: 'twinning', score: 1 });
    expect((await find(title))[0]?.score).toBeLessThan(1);
    await write.send('delete', `/api/cities/${ids[2]}`).expect(204);
    expect((await find(title))[0]).toMatchObject({ type: 'twinning', score: 1 });
    expect((await find('q=cnossopolis')).map(({ name }) => name)).not.toContain('Cnossopolis');
  });

  it('is as it was when the write is refused', async () => {
    const id = await idOf('/api/cities/newcastle');
    const bad = { name: 'Quuxborough', countryCode: 'nowhere' };
    await write.send('put', `/api/cities/${id}`, bad).expect(400);
    expect(await find('q=Quuxborough')).toEqual([]);
    expect((await found('q=newcastle'))[0]).toBe('city newcastle');
  });

  it('is filled at the start when it is not what this version makes of it', async () => {
    await query(server, 'delete from jumelle.search_names');
    await query(server, 'delete from jumelle.search_documents');
    await query(server, "comment on table jumelle.search_documents is 'of another version'");
    expect(await find('q=krasnodar')).toEqual([]);
    const next = await startServer({ database: server.database });
    expect((await find('q=Krasnodar', next))[0]).toMatchObject({ slug: 'krasnodar' });
    await next.stop();
  });

  it('speaks a language that is added', async () => {
    expect(await find('q=Alemania')).toEqual([]);
    const admin = await createAdmin(server);
    await server.request
      .post('/i18n/locales')
      .auth(admin, { type: 'bearer' })
      .send({ code: 'es', name: 'Spanish (es)', isDefault: false })
      .expect(200);
    expect((await found('q=Alemania&locale=es'))[0]).toBe('city karlsruhe');
  });
});
