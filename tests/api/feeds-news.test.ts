import type { Element } from '@xmldom/xmldom';
import { createWriter, startServer, type TestServer, type Writer } from '../helpers';
import {
  atomViolations,
  childrenOf,
  jsonFeedViolations,
  links,
  parseXml,
  rssViolations,
  textOf,
} from '../helpers/news-rules';

const PUBLIC_URL = 'https://register.example';
const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];

let server: TestServer;
let write: Writer;
beforeAll(async () => {
  server = await startServer({ template: 'sample', env: { PUBLIC_URL } });
  write = await createWriter(server);
});

const fetchText = async (address: string, mediaType: string): Promise<string> => {
  const path = address.replace(PUBLIC_URL, '');
  const response = await fetch(server.url + path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  expect(response.headers.get('content-type')).toBe(mediaType);
  return response.text();
};

interface Read {
  ids: string[];
  next: string | undefined;
  violations: string[];
}

const root = (xml: string): Element => {
  const { documentElement } = parseXml(xml);
  if (documentElement === null) throw new Error('No root');
  return documentElement;
};
const texts = (parts: readonly Element[], name: string): string[] =>
  parts.map((part) => textOf(part, name) ?? '');
const nextOf = (part: Element): string | undefined =>
  links(part, 'next')[0]?.getAttribute('href') ?? undefined;

const READERS: Readonly<Record<string, (address: string) => Promise<Read>>> = {
  async atom(address) {
    const xml = await fetchText(address, 'application/atom+xml; charset=utf-8');
    const feed = root(xml);
    const ids = texts(childrenOf(feed, 'entry'), 'id');
    return { ids, next: nextOf(feed), violations: await atomViolations(xml) };
  },
  async rss(address) {
    const xml = await fetchText(address, 'application/rss+xml; charset=utf-8');
    const [channel] = childrenOf(root(xml), 'channel');
    if (channel === undefined) throw new Error('No channel');
    const ids = texts(childrenOf(channel, 'item'), 'guid');
    return { ids, next: nextOf(channel), violations: rssViolations(xml) };
  },
  async json(address) {
    const text = await fetchText(address, 'application/feed+json');
    const { items, next_url: next } = JSON.parse(text);
    const ids = items.map(({ id }: { id: string }) => id);
    return { ids, next, violations: jsonFeedViolations(text) };
  },
};

/** Everything from the newest to the oldest, as a reader that follows the links gets it. */
const readAll = async (format: string, search: string): Promise<string[]> => {
  const all: string[] = [];
  let address: string | undefined = `/feeds/news.${format}?${search}`;
  while (address !== undefined) {
    const page: Read | undefined = await READERS[format]?.(address);
    expect(page?.violations).toEqual([]);
    all.push(...(page?.ids ?? []));
    address = page?.next;
  }
  return all;
};

interface Item {
  id: string;
  url: string;
  title: string;
  content_html?: string;
  summary?: string;
  language: string;
  date_published: string;
  date_modified: string;
}
const items = async (search: string): Promise<Item[]> =>
  JSON.parse(await fetchText(`/feeds/news.json?${search}`, 'application/feed+json')).items;

describe('news of the sample', () => {
  it.each(LOCALES)(
    'keep the rules of their formats in %s and lead to all there is',
    async (locale) => {
      const [atom, rss, json] = await Promise.all(
        ['atom', 'rss', 'json'].map((format) => readAll(format, `locale=${locale}`)),
      );
      const { body } = await server.request.get('/api/statistics');
      const documents = Object.values<number>(body.data.documents).reduce((a, b) => a + b, 0);
      expect(json).toHaveLength(documents);
      expect(new Set(json).size).toBe(documents);
      expect(rss).toEqual(json);
      expect(atom).toEqual(json);
    },
  );

  it('show texts as they were written, and say their language', async () => {
    for (const locale of LOCALES) {
      const { body } = await server.request.get(`/api/cities/kanazawa?locale=${locale}`);
      const found = (await items(`locale=${locale}&city=kanazawa`)).find(({ url }) =>
        url.includes(`/feeds/cities/${body.data.documentId}.json`),
      );
      expect(found).toMatchObject({
        title: body.data.name,
        summary: body.data.summary,
        language: body.data.locale,
      });
    }
  });

  it('lead to the record of each entry', async () => {
    for (const { url, title } of (await items('locale=ja')).slice(0, 5)) {
      const { body } = await server.request.get(url.replace(PUBLIC_URL, '')).expect(200);
      expect(body.data.name ?? body.data.title).toBe(title);
    }
  });
});

describe('an entry', () => {
  it('comes first when it is published, keeps its id when edited, and goes when it is deleted', async () => {
    const theme = await write.create('themes', { name: 'Rivers' });
    const first = (await items(''))[0];
    expect(first).toMatchObject({ title: 'Rivers' });
    const other = await write.create('themes', { name: 'Bridges' });
    await write.send('put', `/api/themes/${theme}`, { name: 'Rivers and lakes' }).expect(200);

    const edited = await items('');
    expect(edited.slice(0, 2).map(({ title }) => title)).toEqual(['Bridges', 'Rivers and lakes']);
    expect(edited[1]).toMatchObject({ id: first?.id, date_published: first?.date_published });
    expect(Date.parse(edited[1]?.date_modified ?? '')).toBeGreaterThan(
      Date.parse(first?.date_modified ?? ''),
    );

    await write.send('delete', `/api/themes/${other}`).expect(204);
    expect((await items(''))[0]).toMatchObject({ id: first?.id });
    expect((await items('')).map(({ title }) => title)).not.toContain('Bridges');
  });

  it('is readable whatever it holds', async () => {
    const title = `]]> <script>alert("1")</script> & 'x' \u202E\u200Fעברית 金沢 🎉 =cmd|x ${'ö'.repeat(9_000)}`;
    const body =
      '# Titre\n\n<img src=x onerror=alert(1)>\n\n[lien](javascript:alert(1)) \u0008 `]]>`';
    const id = await write.create('exchanges', {
      ...{ title, kind: 'cultural', body, summary: 'a < b && c > d "e"' },
    });
    const [newest] = await items('');
    expect(newest).toMatchObject({ title, summary: 'a < b && c > d "e"' });
    expect(newest?.content_html).not.toMatch(/<img|<script|href="javascript/);
    for (const format of ['atom', 'rss', 'json']) {
      const { ids, violations } = (await READERS[format]?.(`/feeds/news.${format}`)) ?? {};
      expect({ format, violations, first: ids?.[0] }).toEqual({
        ...{ format, violations: [], first: newest?.id },
      });
    }
    await write.send('delete', `/api/exchanges/${id}`).expect(204);
  });
});

it('are valid where there are none', async () => {
  const id = await write.create('themes', { name: 'Unused', slug: 'unused' });
  for (const format of ['atom', 'rss', 'json']) {
    const page = await READERS[format]?.(`/feeds/news.${format}?theme=unused`);
    expect(page).toEqual({ ids: [], next: undefined, violations: [] });
  }
  await write.send('delete', `/api/themes/${id}`).expect(204);
});
