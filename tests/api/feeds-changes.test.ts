import { recordStatements, startServer, type TestServer } from '../helpers';
import { type Activity, type ActivityPage, changeFeed } from '../helpers/change-feed';

let server: TestServer;
let feed: ReturnType<typeof changeFeed>;
beforeAll(async () => {
  server = await startServer({ template: 'sample' });
  feed = changeFeed(server);
});

const LOCALES = ['en', 'de', 'fr', 'he', 'it', 'ja', 'pl'];
const IMMUTABLE = 'public, max-age=31536000, immutable';
const get = (path: string) => server.request.get(`/feeds/changes${path}`);
const numbers = (activities: readonly Activity[]): number[] =>
  activities.map(({ sequence }) => sequence);

const walk = async (from: string, rel: 'prev' | 'next'): Promise<ActivityPage[]> => {
  const pages: ActivityPage[] = [];
  let url: string | undefined = from;
  while (url !== undefined) {
    const page: ActivityPage = await feed.pageAt(url);
    pages.push(page);
    url = page[rel]?.id;
  }
  return pages;
};

describe('the collection of changes', () => {
  it('is an OrderedCollection after IIIF Change Discovery', async () => {
    const { body, headers } = await get('').expect(200);
    const url = body.id.replace('/feeds/changes', '');
    expect(body).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/activitystreams',
        `${url}/feeds/changes/context.jsonld`,
        'http://iiif.io/api/discovery/1/context.json',
      ],
      type: 'OrderedCollection',
      totalItems: body.sequence,
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      attributedTo: { type: 'Organization', name: 'Nancy' },
      seeAlso: [{ id: `${url}/feeds/catalog.jsonld`, type: 'Dataset' }],
      first: { id: `${url}/feeds/changes/1`, type: 'OrderedCollectionPage' },
      last: { id: `${url}/feeds/changes/${Math.ceil(body.sequence / 100)}` },
    });
    expect(headers['content-type']).toBe(
      'application/ld+json;profile="http://iiif.io/api/discovery/1/context.json"',
    );
    expect(headers.link).toMatch(/feeds\/catalog\.jsonld>; rel="describedby"/);
    expect(headers.link).toMatch(/by\/4\.0\/>; rel="license"/);
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('has every change once, oldest first, in either direction', async () => {
    const { body } = await get('');
    const pages = await walk(body.first.id, 'next');
    const all = pages.flatMap(({ orderedItems }) => orderedItems);
    expect(numbers(all)).toEqual(Array.from(all, (_, index) => index + 1));
    expect(all).toHaveLength(body.totalItems);
    expect((await walk(body.last.id, 'prev')).reverse()).toEqual(pages);
    expect(all.map(({ endTime }) => endTime)).toEqual(all.map(({ endTime }) => endTime).sort());
    expect(pages.map(({ startIndex }) => startIndex)).toEqual([0, 100, 200, 300, 400]);
    expect(pages.slice(0, -1).every(({ orderedItems }) => orderedItems.length === 100)).toBe(true);
  });

  it('tells of each change what it is about, and where to get it', async () => {
    const [activity] = (await feed.pageAt('/feeds/changes/1')).orderedItems;
    const { documentId, locale, slug } = activity?.object ?? {};
    const url = activity?.id.replace('/feeds/changes#1', '');
    expect(activity).toEqual({
      id: `${url}/feeds/changes#1`,
      sequence: 1,
      type: 'Create',
      endTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      published: activity?.endTime,
      object: {
        id: `${url}/api/cities/${documentId}?locale=${locale}`,
        type: 'City',
        dataset: 'cities',
        documentId,
        locale,
        slug,
        canonical: `${url}/feeds/cities/${documentId}.json?locale=${locale}`,
      },
    });
    const record = await server.request.get(`/feeds/cities/${documentId}.json?locale=${locale}`);
    expect(record.body.data).toMatchObject({ documentId, slug });
    const document = await server.request.get(`/api/cities/${documentId}?locale=${locale}`);
    expect(document.body.data).toMatchObject({ documentId, slug });
  });

  it('lets caches keep a page for ever once it is full, and only then', async () => {
    const first = await get('/1');
    expect(first.headers['cache-control']).toBe(IMMUTABLE);
    expect(first.headers.link).toMatch(/^<[^>]+\/feeds\/changes\/2>; rel="next"/);
    const last = await get('/5');
    expect(last.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(last.headers.link).toMatch(/^<[^>]+\/feeds\/changes\/4>; rel="prev"/);
    expect(last.body.next).toBeUndefined();
  });

  it('answers who has seen it all from memory', async () => {
    const path = `?after=${await feed.position()}`;
    const { headers } = await get(path);
    const statements = await recordStatements(server, async () => {
      await get(path)
        .set('If-None-Match', headers['etag'] ?? '')
        .expect(304);
    });
    expect(statements).toEqual([]);
    // It is good to the second only, in which more may happen.
    expect(headers['last-modified']).toBeUndefined();
  });
});

describe('what follows a change', () => {
  it('comes in pages that end with the last one', async () => {
    const all = await feed.after(0);
    const page = await feed.pageAt('/feeds/changes?after=50');
    expect(page).toMatchObject({ type: 'OrderedCollectionPage', startIndex: 50, sequence: 150 });
    expect(page.orderedItems).toEqual(all.slice(50, 150));
    expect(page.next?.id).toMatch(/\/feeds\/changes\?after=150$/);
    expect(await feed.after(50)).toEqual(all.slice(50));
    const last = await feed.pageAt(`/feeds/changes?after=${all.length}`);
    expect(last).toMatchObject({ orderedItems: [], sequence: all.length });
    expect(last.next).toBeUndefined();
  });

  it('may be asked for by time', async () => {
    const all = await feed.after(0);
    const instant = all[120]?.endTime ?? '';
    const { body } = await get('').query({ since: instant });
    const since = all.filter(({ endTime }) => endTime >= instant);
    expect(body.orderedItems).toEqual(since.slice(0, 100));
    expect(body.id).toMatch(new RegExp(`\\?after=${all.length - since.length}$`));
    expect((await get('').query({ since: '2000-01' })).body.id).toMatch(/\?after=0$/);
    expect((await get('').query({ since: '2999' })).body.orderedItems).toEqual([]);
  });
});

describe('the changes of a locale or a dataset', () => {
  it('together are all changes', async () => {
    const all = await feed.after(0);
    const byLocale = await Promise.all(LOCALES.map((code) => feed.after(0, `&locale=${code}`)));
    expect(byLocale.flat().sort((a, b) => a.sequence - b.sequence)).toEqual(all);
    for (const [index, code] of LOCALES.entries()) {
      const { body } = await get('').query({ locale: code });
      expect(body.totalItems).toBe(byLocale[index]?.length);
      expect(body.partOf).toEqual([{ id: expect.any(String), type: 'OrderedCollection' }]);
    }
  });

  it('are on the same pages, leaving out those that have none', async () => {
    const themes = (await feed.after(0)).filter(({ object }) => object.dataset === 'themes');
    const { body } = await get('').query({ dataset: 'themes' });
    const pages = await walk(body.first.id, 'next');
    expect(pages[0]?.id).not.toMatch(/\/1\?/);
    expect(pages[0]?.prev).toBeUndefined();
    expect(pages.flatMap(({ orderedItems }) => orderedItems)).toEqual(themes);
    expect((await walk(body.last.id, 'prev')).reverse()).toEqual(pages);

    const none = await get('/1').query({ dataset: 'themes' });
    expect(none.body.orderedItems).toEqual([]);
    expect(none.body.next.id).toBe(pages[0]?.id);
    expect(none.headers['cache-control']).toBe(IMMUTABLE);
    // What follows may be the first of them that there is.
    const cities = await get('/4').query({ dataset: 'cities' });
    expect(cities.body.next).toBeUndefined();
    expect(cities.headers['cache-control']).toMatch(/must-revalidate/);
  });

  it('say how far one has read, even where nothing is found', async () => {
    const position = await feed.position();
    const page = await feed.pageAt(`/feeds/changes?after=420&locale=fr&dataset=cities`);
    expect(page).toMatchObject({ orderedItems: [], sequence: position });
  });
});

describe('a request that asks for what there is not', () => {
  it.each([
    ['?after=9999', 400, 'after: must not be larger than '],
    ['?after=-1', 400, 'after: must be a whole number from 0'],
    ['?after=1.5', 400, 'after: must be a whole number from 0'],
    ['?after=99999999999999999999', 400, 'after: must be a whole number from 0'],
    ['?after=now', 400, 'after: must be a whole number from 0'],
    ['?after=', 400, 'after: is empty'],
    ['?after=1&after=2', 400, 'after: is given more than once'],
    ['?after=1&since=2026', 400, 'since: says where to begin, and so does after'],
    ['?since=yesterday', 400, 'since: must be a day, month or year'],
    ['?since=2026-02-30', 400, 'since: must be a day, month or year'],
    ['?locale=nl', 400, 'allowed: en, de, fr, he, it, ja, pl'],
    ['?dataset=towns', 400, 'allowed: cities, twinnings, anniversaries'],
    ['?page=2', 400, 'allowed: after, since, locale, dataset'],
    ['/1?after=3', 400, 'allowed: locale, dataset'],
    ['/6', 404, 'allowed: 1 to '],
    ['/0', 404, 'allowed: 1 to '],
    ['/-1', 404, 'allowed: 1 to '],
    ['/01', 404, 'allowed: 1 to '],
    ['/1.0', 404, 'allowed: 1 to '],
    ['/9999999999999999999', 404, 'allowed: 1 to '],
    ['/last', 404, 'allowed: 1 to '],
  ])('%s is answered with %i and what is allowed', async (path, status, allowed) => {
    const { body, headers } = await get(path).expect(status);
    expect(body.error.message).toContain(allowed);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a feed without any change', () => {
  it('has one empty page, which is not kept', async () => {
    const empty = await startServer({ template: 'empty' });
    const { body } = await empty.request.get('/feeds/changes').expect(200);
    expect(body).toMatchObject({ totalItems: 0, sequence: 0, last: { id: body.first.id } });
    for (const path of ['/feeds/changes/1', '/feeds/changes?after=0']) {
      const page = await empty.request.get(path).expect(200);
      expect(page.body).toMatchObject({ orderedItems: [], sequence: 0, startIndex: 0 });
      expect(page.body).not.toHaveProperty('next');
      expect(page.headers['cache-control']).toMatch(/must-revalidate/);
    }
    await empty.request.get('/feeds/changes/2').expect(404);
    await empty.request.get('/feeds/changes?after=1').expect(400);
  });
});
