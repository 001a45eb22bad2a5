import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Feed, FEEDS, MEDIA_TYPES } from '../../src/feed-requests/feeds';
import {
  countStatements,
  createWriter,
  startServer,
  type TestServer,
  type Writer,
} from '../helpers';
import { exchange, type Exchange } from '../helpers/raw-request';

const PUBLIC_URL = 'https://twins.example/register';

let server: TestServer;
let write: Writer;
beforeAll(async () => {
  server = await startServer({
    template: 'sample',
    env: {
      PUBLIC_URL: `${PUBLIC_URL}/`,
      DATA_LICENSE_NAME: 'Licence Ouverte 2.0',
      DATA_LICENSE_URL: 'https://example.org/licence-ouverte',
      DATA_CONTACT_EMAIL: 'data@example.org',
    },
  });
  write = await createWriter(server);
});

const get = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Exchange> => exchange(`${server.url}/feeds${path}`, headers, method);

const json = async (path: string) => JSON.parse((await get(path)).body.toString());

/** Links of an answer by relation, with their attributes. */
const linksOf = ({ headers }: Exchange): Map<string, string[]> => {
  const links = new Map<string, string[]>();
  for (const [, target = '', rest = ''] of String(headers.link).matchAll(/<([^>]*)>([^,<]*)/g)) {
    const attributes = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
    const rel = attributes.get('rel') ?? '';
    const about = attributes.get('hreflang') ?? attributes.get('type') ?? '';
    links.set(rel, [...(links.get(rel) ?? []), `${about} ${target}`.trim()]);
  }
  return links;
};

const ofLocale = (feed: Feed): boolean => !feed.kind.startsWith('change');
const simple = FEEDS.filter(({ path }) => !path.includes(':')).map(
  (feed) => [feed.path, feed] as const,
);

describe.each(simple)('/feeds/%s', (path, feed) => {
  it('says what it is', async () => {
    const { status, headers } = await get(`/${path}`);
    expect(status).toBe(200);
    expect(headers['content-type']?.split(';')[0]).toBe(MEDIA_TYPES[feed.format]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    if (ofLocale(feed)) expect(headers['content-language']).toBe('en');
  });

  it('is known from memory to whoever has it, in every coding', async () => {
    const plain = await get(`/${path}`);
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const coded = await get(`/${path}`, { 'accept-encoding': coding });
      if (coded.headers['content-encoding'] === undefined) {
        expect(coded.body.length).toBeLessThan(1024);
        continue;
      }
      expect(coded.headers['content-encoding']).toBe(coding);
      expect(decode(coded.body)).toEqual(plain.body);
      const conditions = { 'accept-encoding': coding, 'if-none-match': String(coded.headers.etag) };
      const cost = await countStatements(server, async () => {
        expect(await get(`/${path}`, conditions)).toMatchObject({ status: 304, body: Buffer.of() });
      });
      expect(cost).toBe(0);
    }
  });

  it('has the headers of GET for HEAD', async () => {
    const [read, head] = [await get(`/${path}`), await get(`/${path}`, {}, 'HEAD')];
    expect(head.body).toHaveLength(0);
    const { date: _date, ...ofHead } = head.headers;
    expect(read.headers).toMatchObject(ofHead);
    expect(Object.keys(ofHead).sort()).toEqual(
      Object.keys(read.headers)
        .filter((name) => name !== 'date')
        .sort(),
    );
  });

  it('refuses what it does not take, and says what it does', async () => {
    const { status, body } = await get(`/${path}?colour=blue`);
    expect(status).toBe(400);
    expect(body.toString()).toContain(
      `unknown parameter \\"colour\\"; allowed: ${feed.parameters.join(', ')}`,
    );
  });
});

describe('links', () => {
  it('lead to the same in other formats and languages, to the terms and to a description', async () => {
    const links = linksOf(await get('/twinnings.csv?city=kanazawa&locale=fr'));
    const at = (path: string, locale = 'fr') =>
      `${PUBLIC_URL}/feeds/${path}?locale=${locale}&city=kanazawa`;
    expect(links.get('alternate')).toEqual([
      `application/json ${at('twinnings.json')}`,
      `application/x-ndjson ${at('twinnings.ndjson')}`,
      `application/ld+json ${at('twinnings.jsonld')}`,
      `application/geo+json ${at('twinnings.geojson')}`,
      ...['en', 'de', 'he', 'it', 'ja', 'pl'].map((code) => `${code} ${at('twinnings.csv', code)}`),
    ]);
    expect(links.get('license')).toEqual(['https://example.org/licence-ouverte']);
    expect(links.get('describedby')).toEqual([
      `application/json ${PUBLIC_URL}/feeds/twinnings.schema.json?locale=fr`,
      `application/ld+json ${PUBLIC_URL}/feeds/catalog.jsonld`,
    ]);
    expect(links.get('index')).toEqual([`${PUBLIC_URL}/feeds`]);
  });

  it('lead on where there is more', async () => {
    const first = await get('/news.json');
    const [next = ''] = linksOf(first).get('next') ?? [];
    expect(next).toBe(JSON.parse(first.body.toString()).next_url);
    const second = await get(next.slice(`${PUBLIC_URL}/feeds`.length));
    expect(second.status).toBe(200);
    expect(linksOf(second).get('next')).toBeUndefined();
  });

  it('all lead somewhere', async () => {
    const answers = [
      await get('/cities.csv'),
      await get('/exchanges.ics'),
      await get('/news.atom'),
    ];
    const targets = answers.flatMap((answer) => [...linksOf(answer).values()].flat());
    for (const target of new Set(targets.map((link) => link.split(' ').at(-1) ?? ''))) {
      if (!target.startsWith(PUBLIC_URL)) continue;
      const { status } = await exchange(server.url + target.slice(PUBLIC_URL.length));
      expect([target, status]).toEqual([target, 200]);
    }
  });
});

it.each([
  ['/cities.csv', 'attachment; filename="cities-en.csv"'],
  ['/twinnings.csv?city=nancy&locale=fr', 'attachment; filename="nancy-twinnings-fr.csv"'],
  ['/twinnings.geojson?state=active', 'attachment; filename="active-twinnings-en.geojson"'],
  ['/anniversaries.ics?locale=he', 'inline; filename="anniversaries-he.ics"'],
])('%s is saved as %s', async (path, disposition) => {
  expect((await get(path)).headers['content-disposition']).toBe(disposition);
});

describe('parameters', () => {
  it.each([
    ['/cities.json?locale=xx', /locale: unknown locale \\"xx\\"; allowed: en, de, fr/],
    ['/cities.json?locale=fr&locale=en', /locale: is given more than once/],
    ['/cities.json?locale[]=fr', /unknown parameter \\"locale\[\]\\"/],
    ['/cities.json?locale=', /locale: is empty/],
    ['/cities.json?city=kanazwa', /no city with the slug \\"kanazwa\\"; the closest are: kanazawa/],
    ['/cities.json?city=padova', /the closest are: padua/],
    ['/cities.json?city=%00', /no city with the slug .*; allowed: cincinnati, .*nancy/],
    ['/changes/context.jsonld?x=1', /unknown parameter \\"x\\"; allowed: none/],
    ['/cities.json?since=yesterday', /since: must be a day, month or year such as/],
    ['/cities.json?since=2026-02-30', /since: must be a day/],
    ['/cities.json?since=2026-05-09T12:00', /since: must be a day/],
    [
      '/twinnings.csv?theme=sport',
      /no theme with the slug \\"sport\\"; allowed: culture, .*sports/,
    ],
    ['/twinnings.csv?state=alive', /unknown state \\"alive\\"; allowed: prospective, .*ended/],
    [
      '/exchanges.ics?precision=decade',
      /unknown precision \\"decade\\"; allowed: day, month, year/,
    ],
    ['/news.atom?before=0', /before: must be a whole number from 1/],
    ['/news.atom?before=1e3', /before: must be a whole number/],
    ['/themes.json?city=nancy', /unknown parameter \\"city\\"; allowed: locale, since/],
    ['?colour=blue', /unknown parameter \\"colour\\"; allowed: locale/],
  ])('%s is refused', async (path, message) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([400, expect.stringMatching(message)]);
  });

  it('are all complained of at once', async () => {
    const { body } = await get('/twinnings.json?city=x&theme=x&state=x&since=x&locale=x&x=x');
    const { errors } = JSON.parse(body.toString()).error.details;
    const paths = errors.map(({ path }: { path: string[] }) => path[0]);
    expect(paths.sort()).toEqual(['city', 'locale', 'since', 'state', 'theme', 'x']);
  });

  it('narrow a feed', async () => {
    const slugs = async (path: string) =>
      (await json(path)).data.map(({ slug }: { slug: string }) => slug);
    expect(await slugs('/cities.json?city=nancy')).toEqual(['nancy']);
    const all = await slugs('/twinnings.json');
    const kanazawa = await slugs('/twinnings.json?city=kanazawa&state=active');
    expect(kanazawa).toEqual(all.filter((slug: string) => slug.includes('kanazawa')));
    expect(kanazawa).not.toEqual([]);
    expect((await slugs('/twinnings.json?theme=culture')).length).toBeLessThan(all.length);
    expect(await slugs('/twinnings.json?since=9999')).toEqual([]);
    expect(await slugs('/twinnings.json?since=2000')).toEqual(all);
  });

  it('take a slug that a city had before', async () => {
    const id = await write.create('cities', {
      name: 'Lviv',
      kind: 'municipality',
      countryCode: 'UA',
    });
    await write.send('put', `/api/cities/${id}`, { slug: 'lwow' }).expect(200);
    const answer = await get('/cities.csv?city=lviv');
    expect(answer.headers['content-disposition']).toContain('"lwow-cities-en.csv"');
    await write.send('delete', `/api/cities/${id}`).expect(204);
  });
});

describe('one record', () => {
  it('is that of the dataset, and 410 once it is gone', async () => {
    const id = await write.create('themes', { name: 'Astronomy' }, { fr: { name: 'Astronomie' } });
    const record = await json(`/themes/${id}.json?locale=fr`);
    const dataset = await json('/themes.json?locale=fr');
    expect(record.data).toEqual(
      dataset.data.find(({ documentId }: { documentId: string }) => documentId === id),
    );
    expect(record.data.name).toBe('Astronomie');
    await write.send('delete', `/api/themes/${id}`).expect(204);
    const gone = await get(`/themes/${id}.json?locale=fr`);
    expect([gone.status, gone.body.toString()]).toEqual([
      410,
      expect.stringMatching(/theme is no longer published since 2.*remove your copy/),
    ]);
    expect(gone.headers['cache-control']).toBe('no-store');
  });

  it('is 404 where there never was one, of another type too', async () => {
    const { data } = await json('/themes.json');
    for (const path of ['/themes/nothing.json', `/cities/${data[0].documentId}.json`]) {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, expect.stringContaining('document id')]);
    }
  });
});

describe('what there is not', () => {
  it.each(['/nothing', '/cities.xml', '/themes.geojson', '/cities', '/cities/x/y.json'])(
    '%s is 404 and says what there is',
    async (path) => {
      const { status, headers, body } = await get(path, { accept: 'text/html' });
      expect([status, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
      const { allowed } = JSON.parse(body.toString()).error.details;
      expect(allowed).toContain('/feeds/cities.csv');
      expect(allowed).not.toContain(`/feeds${path}`);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    for (const path of ['', '/', '/cities.json', '/nothing']) {
      const { status, headers } = await get(path, {}, method);
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
    }
  });
});

describe('the index', () => {
  it('is a page for browsers and a list for programs, whoever comes first', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const program = { accept: 'application/json, text/html;q=0.5' };
    for (const path of ['', '/', '?locale=fr']) {
      for (const headers of [program, browser, program, {}]) {
        const answer = await get(path, headers);
        const isPage = headers === browser;
        expect(answer.headers['content-type']).toMatch(
          isPage ? /^text\/html/ : /^application\/json/,
        );
        expect(answer.headers.vary).toMatch(/\baccept\b(?!-)/i);
        expect(answer.body.toString().startsWith('<!doctype html>')).toBe(isPage);
      }
    }
  });

  it('lists every feed with an address that works', async () => {
    const { meta, data } = await json('?locale=fr');
    expect(meta).toMatchObject({
      ...{ locale: 'fr', publisher: 'Nancy', licenseName: 'Licence Ouverte 2.0' },
      contact: { name: 'Nancy', email: 'data@example.org', url: null },
    });
    const feeds: { href: string; mediaType: string; title: string }[] = data;
    for (const { href, mediaType, title } of feeds) {
      const { status, headers } = await exchange(server.url + href.slice(PUBLIC_URL.length));
      expect([href, status]).toEqual([href, 200]);
      expect(headers['content-type']).toContain(mediaType);
      expect(title).not.toBe('');
    }
  });
});

describe('dates', () => {
  it('are those of the last change, a deletion too, not of the start', async () => {
    const modified = async (path: string) =>
      Date.parse(String((await get(path)).headers['last-modified']));
    const { meta } = await json('/themes.json');
    expect(await modified('/themes.json')).toBe(
      Math.floor(Date.parse(meta.modified) / 1000) * 1000,
    );
    const id = await write.create('themes', { name: 'Fleeting' });
    const before = await modified('/themes.json');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await write.send('delete', `/api/themes/${id}`).expect(204);
    expect(await modified('/themes.json')).toBeGreaterThan(before);
    expect(await modified('/twinnings.json')).toBeLessThan(before);
  });
});
