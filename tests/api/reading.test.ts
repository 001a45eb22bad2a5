import {
  type Answer,
  countStatements,
  createWriter,
  query,
  startServer,
  type TestServer,
  type Writer,
} from '../helpers';
import { dropDatabase } from '../helpers/database';

let server: TestServer;
let write: Writer;
const ids: Record<string, string> = {};

const list = async (path: string): Promise<Answer[]> => {
  const { body } = await server.request.get(path).expect(200);
  return body.data;
};
const one = async (path: string): Promise<Answer> => {
  const { body } = await server.request.get(path).expect(200);
  return body.data;
};
const slugs = (documents: readonly Answer[]): string[] => documents.map(({ slug }) => slug);

const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];
const city = (name: string, countryCode: string, more: object = {}) => ({
  name,
  kind: 'municipality',
  countryCode,
  ...more,
});

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  write = await createWriter(server);
  ids.nancy = await write.create('cities', city('Nancy', 'FR', { isHome: true, summary: 'Home' }), {
    fr: { name: 'Nancy', summary: 'Chez nous' },
  });
  ids.padua = await write.create(
    'cities',
    city('Padua', 'IT', {
      summary: 'A learned city',
      keyFigures: [{ label: 'people', value: 'more than 200,000' }],
      highlights: [{ title: 'Scrovegni Chapel' }],
      nameVariants: [{ name: 'Padova', kind: 'official', language: 'it' }],
    }),
    {
      fr: { name: 'Padoue', keyFigures: [{ label: 'habitants', value: 'plus de 200 000' }] },
      he: { name: 'פדובה' },
    },
  );
  ids.eger = await write.create('cities', city('Eger', 'HU', { foundedOn: '10XX' }), {
    fr: { name: 'Égra' },
  });
  ids.zwolle = await write.create('cities', city('Zwolle', 'NL'), { fr: { name: 'Eze' } });
  ids.culture = await write.create('themes', { name: 'Culture' }, { de: { name: 'Kultur' } });
  ids.twinning = await write.create('twinnings', {
    kind: 'twinning',
    state: 'active',
    since: '1964',
    cities: [ids.nancy, ids.padua],
    themes: [ids.culture],
    milestones: [{ kind: 'signature', date: '1964-05' }],
  });
  await write.create(
    'twinnings',
    { kind: 'friendship', state: 'active', since: '1955-06-15', cities: [ids.nancy, ids.eger] },
    { fr: { title: 'Amitié de Nancy et Égra' } },
  );
  await write.create('twinnings', {
    kind: 'twinning',
    state: 'active',
    since: '195X',
    cities: [ids.nancy, ids.zwolle],
  });
});

describe('facts once, text per locale', () => {
  it('shows the same documents, relations and counts in every locale', async () => {
    const facts = await Promise.all(
      LOCALES.map(async (locale) => {
        const { body } = await server.request
          .get(`/api/cities?locale=${locale}&populate[twinnings][populate]=cities`)
          .expect(200);
        return JSON.stringify([
          body.meta.pagination.total,
          body.data.map(({ slug, countryCode, twinnings }: Record<string, Answer[]>) => [
            slug,
            countryCode,
            twinnings?.map(({ slug: twinning, cities }) => [twinning, slugs(cities as Answer[])]),
          ]),
        ]);
      }),
    );
    expect(new Set(facts).size).toBe(1);
    expect(facts[0]).toContain('["nancy-padua",["nancy","padua"]]');
  });

  it('falls back field by field and says so', async () => {
    const french = await one('/api/cities/padua?locale=fr&populate=*');
    expect(french).toMatchObject({
      name: 'Padoue',
      locale: 'fr',
      summary: 'A learned city',
      keyFigures: [{ label: 'habitants' }],
      highlights: [{ title: 'Scrovegni Chapel' }],
      nameVariants: [{ name: 'Padova' }],
    });
    expect([...french.fallbackFields].sort()).toEqual(['highlights', 'summary']);

    const polish = await one('/api/cities/padua?locale=pl');
    expect(polish).toMatchObject({ name: 'Padua', locale: 'en', fallbackFields: [] });
  });

  it('composes a title in the language of the reader where nobody gave one', async () => {
    const titles = await list('/api/twinnings?locale=fr&fields=title&sort=title');
    expect(titles.map(({ title }) => title)).toEqual([
      'Amitié de Nancy et Égra',
      'Nancy – Eze',
      'Nancy – Padoue',
    ]);
  });

  it("filters by what the reader reads, also one relation deep, and sorts in the reader's alphabet", async () => {
    const byName = '/api/cities?locale=fr&filters[name]';
    expect(slugs(await list(`${byName}[$eq]=Padoue`))).toEqual(['padua']);
    expect(await list(`${byName}[$eq]=Padua`)).toEqual([]);
    expect(slugs(await list(`${byName}[$containsi]=ÉGR`))).toEqual(['eger']);
    expect(slugs(await list(`${byName}[$ne]=Padoue&sort=name`))).toEqual([
      'eger',
      'zwolle',
      'nancy',
    ]);
    const deep = '/api/twinnings?locale=fr&filters[cities][name][$eq]=Padoue';
    expect(slugs(await list(deep))).toEqual(['nancy-padua']);
    expect(slugs(await list('/api/cities?sort=name'))).toEqual([
      'eger',
      'nancy',
      'padua',
      'zwolle',
    ]);
  });

  it('finds letters in either case also where the database itself only knows ASCII', async () => {
    const database = `${server.database}_c`;
    await query(
      server,
      `create database "${database}" template template0 encoding 'UTF8'
         locale_provider libc lc_collate 'C' lc_ctype 'C'`,
    );
    const plain = await startServer({ database });
    const writer = await createWriter(plain);
    await writer.create('cities', city('Liège', 'BE'));
    for (const path of [
      'cities?filters[name][$containsi]=LIÈG',
      'cities?_q=LIÈG',
      'search?q=LIÈGE',
    ]) {
      const { body } = await plain.request.get(`/api/${path}`).expect(200);
      expect(slugs(body.data)).toEqual(['liege']);
    }
    await plain.stop();
    await dropDatabase(database);
  });

  it('lists the same localizations whichever locale is asked', async () => {
    for (const locale of LOCALES) {
      const { localizations } = await one(
        `/api/cities/padua?locale=${locale}&populate=localizations`,
      );
      expect((localizations as Answer[]).map((each) => each.locale)).toEqual(['en', 'fr', 'he']);
    }
  });

  it('keeps drafts and published versions apart, translations included', async () => {
    await write.send('put', `/api/cities/${ids.zwolle}?locale=fr&status=draft`, { name: 'SECRET' });
    await write.send('post', '/api/cities?status=draft', city('SECRET too', 'FR')).expect(201);
    const everything = await Promise.all(
      ['cities', 'twinnings?populate=*', 'cities?populate=*'].map((path) =>
        server.request.get(`/api/${path}${path.includes('?') ? '&' : '?'}locale=fr`).expect(200),
      ),
    );
    for (const { text } of everything) expect(text).not.toContain('SECRET');
    for (const filter of ['filters[name][$contains]=SECRET', '_q=SECRET']) {
      expect(await list(`/api/cities?locale=fr&${filter}`)).toEqual([]);
    }
    await server.request.get('/api/cities?status=draft').expect(403);

    const { body } = await write.send('get' as 'post', '/api/cities?status=draft&locale=fr');
    expect(body.data.map(({ name }: Answer) => name)).toEqual(
      expect.arrayContaining(['SECRET', 'SECRET too', 'Padoue']),
    );
  });

  it('reads a page in as many statements as one document', async () => {
    const path = '/api/twinnings?locale=fr&populate[cities][populate]=networks&populate=themes';
    await server.request.get(`${path}&pagination[pageSize]=2`);
    const small = await countStatements(server, () =>
      server.request.get(`${path}&pagination[pageSize]=1&pagination[withCount]=true`).expect(200),
    );
    const large = await countStatements(server, () =>
      server.request.get(`${path}&pagination[pageSize]=50`).expect(200),
    );
    expect(small).toBeGreaterThan(3);
    expect(large).toBeLessThanOrEqual(small);
  });

  it('keeps its order, whatever is published again', async () => {
    const before = slugs(await list('/api/cities'));
    await write.send('put', `/api/cities/${ids.eger}`, { population: 53_000 }).expect(200);
    expect(slugs(await list('/api/cities'))).toEqual(before);
  });

  it('shows a changed fact in every locale at once', async () => {
    await query(server, 'vacuum full cities');
    await write.send('put', `/api/cities/${ids.padua}`, { population: 210_000 }).expect(200);
    for (const locale of LOCALES) {
      expect(await one(`/api/cities/padua?locale=${locale}`)).toMatchObject({
        population: 210_000,
      });
    }
  });
});

describe('dates of unequal precision', () => {
  it.each([
    ['[$lte]=1955', ['nancy-eger']],
    ['[$lt]=1955', []],
    ['[$gte]=1955-06', ['nancy-eger', 'nancy-padua']],
    ['[$gt]=1955', ['nancy-padua']],
    ['[$lte]=1959', ['nancy-eger', 'nancy-zwolle']],
    ['[$between][0]=1950&filters[since][$between][1]=1959', ['nancy-eger', 'nancy-zwolle']],
    ['[$eq]=1964', ['nancy-padua']],
  ])('compares by bounds: since%s', async (condition, expected) => {
    expect(slugs(await list(`/api/twinnings?filters[since]${condition}`))).toEqual(expected);
  });

  it('sorts and filters components alike', async () => {
    expect(slugs(await list('/api/twinnings?sort=since:desc'))).toEqual([
      'nancy-padua',
      'nancy-eger',
      'nancy-zwolle',
    ]);
    const byMilestone = '/api/twinnings?filters[milestones][date][$gte]=1964';
    expect(slugs(await list(byMilestone))).toEqual(['nancy-padua']);
  });
});

describe('a bad read', () => {
  it.each([
    ['colour=red', 'unknown parameter "colour"; allowed: fields, populate'],
    ['locale=xx', 'unknown locale "xx"; allowed: en, de, fr'],
    ['filters[nam][$eq]=x', 'filters[nam]: unknown attribute "nam"; allowed: id'],
    ['filters[name][$like]=x', 'unknown operator "$like"; allowed: $eq'],
    ['filters[kind][$eq]=town', 'unknown value "town"; allowed: municipality'],
    ['filters[population][$gt]=many', 'filters[population][$gt]: must be a whole number'],
    ['filters[foundedOn][$gt]=long ago', 'filters[foundedOn][$gt]: must be a date such as'],
    ['sort=size', 'sort: unknown attribute "size"; allowed: id'],
    ['populate=mayor', 'populate[mayor]: unknown relation "mayor"; allowed: *, succeededBy'],
    ['pagination[pageSize]=101', 'must be a whole number from 1 to 100'],
    ['status=secret', 'unknown status "secret"; allowed: published, draft'],
    ['filters[createdBy][email][$contains]=@', 'unknown attribute "createdBy"'],
    [
      'populate[twinnings][populate][cities][populate][twinnings][populate][cities][populate]=networks',
      'populate reaches at most 4 levels deep',
    ],
  ])('?%s is refused with what is allowed', async (search, message) => {
    const { body } = await server.request.get(`/api/cities?${search}`).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(body.error.message).toContain(message);
  });

  it('is told all that is wrong with it', async () => {
    const { body } = await server.request
      .get('/api/cities?sort=size&fields=colour&a=b')
      .expect(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual(
      ['a', 'fields', 'sort'],
    );
  });

  it('is refused when its query string is longer than 8 kB', async () => {
    const { body } = await server.request.get(`/api/cities?_q=${'a'.repeat(8200)}`).expect(400);
    expect(body.error.message).toContain('8 kB');
  });
});
