import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { FeedContext } from '../../../../src/feeds/feed-context';
import type { NewsPage } from '../../../../src/feeds/news/news-page';
import { renderAtom } from '../../../../src/feeds/news/render-atom';
import { renderJsonFeed } from '../../../../src/feeds/news/render-json-feed';
import { renderRss } from '../../../../src/feeds/news/render-rss';
import {
  atomViolations,
  childrenOf,
  jsonFeedViolations,
  links,
  parseXml,
  rssViolations,
  textOf,
} from '../../../helpers/news-rules';
import { CONTEXT, entry, hostileText, page } from './samples';

const COVER = {
  url: 'https://register.example/uploads/kanazawa.jpg',
  name: 'kanazawa.jpg',
  alternativeText: 'Le jardin “Kenroku-en”',
  caption: null,
  mime: 'image/jpeg',
  width: 800,
  height: 600,
};
const THEME = { documentId: 'qwe', slug: 'culture', name: 'Culture & arts' };

const feedOf = (xml: string): Element => {
  const { documentElement } = parseXml(xml);
  if (documentElement === null) throw new Error('No root');
  return documentElement;
};
const channelOf = (xml: string): Element => {
  const [channel] = childrenOf(feedOf(xml), 'channel');
  if (channel === undefined) throw new Error('No channel');
  return channel;
};

/** What each format tells of its entries. */
const read = (subject: NewsPage, context: FeedContext = CONTEXT) => {
  const channel = channelOf(renderRss(subject, context));
  const feed = feedOf(renderAtom(subject, context));
  const json = JSON.parse(renderJsonFeed(subject, context));
  return {
    atom: childrenOf(feed, 'entry').map((one) => ({
      id: textOf(one, 'id'),
      title: textOf(one, 'title'),
      html: textOf(one, 'content'),
      published: Date.parse(textOf(one, 'published') ?? ''),
    })),
    rss: childrenOf(channel, 'item').map((one) => ({
      id: textOf(one, 'guid'),
      title: textOf(one, 'title'),
      html: textOf(one, 'content:encoded'),
      published: Date.parse(textOf(one, 'pubDate') ?? ''),
    })),
    json: json.items.map((one: Record<string, string | undefined>) => ({
      id: one['id'],
      title: one['title'],
      html: one['content_html'] ?? null,
      published: Date.parse(one['date_published'] ?? ''),
    })),
    addresses: {
      atom: ['self', 'first', 'next', 'license'].map((rel) =>
        links(feed, rel)[0]?.getAttribute('href'),
      ),
      rss: ['self', 'first', 'next', 'license'].map((rel) =>
        links(channel, rel)[0]?.getAttribute('href'),
      ),
      json: [json.feed_url, json.next_url, json._jumelle.license.url],
    },
    feedId: textOf(feed, 'id'),
    updated: textOf(feed, 'updated'),
  };
};

const violations = async (subject: NewsPage, context: FeedContext = CONTEXT) => ({
  atom: await atomViolations(renderAtom(subject, context)),
  rss: rssViolations(renderRss(subject, context)),
  json: jsonFeedViolations(renderJsonFeed(subject, context)),
});
const NONE = { atom: [], rss: [], json: [] };

describe('news in three formats', () => {
  it('keep the rules of each format, empty, full, and as bare as records can be', async () => {
    expect(await violations(page([]))).toEqual(NONE);
    const full = entry({ documentId: 'full', cover: COVER, themes: [THEME] });
    const bare = entry({ documentId: 'bare', title: null, summary: null, body: ' ', slug: null });
    expect(await violations(page([full, bare, entry()], { before: 90, next: 12 }))).toEqual(NONE);
    const shy = { ...CONTEXT, contact: { name: 'x', email: null, url: null } };
    expect(await violations(page([entry()]), shy)).toEqual(NONE);
  });

  it('keep them whatever the texts hold', async () => {
    const records = fc.record({
      ...{ title: hostileText, summary: hostileText, body: hostileText },
      themes: fc.array(
        hostileText.map((name) => ({ ...THEME, name })),
        { maxLength: 2 },
      ),
      cover: fc.option(hostileText.map((alternativeText) => ({ ...COVER, alternativeText }))),
    });
    const pages = fc
      .array(records, { maxLength: 12 })
      .map((all) =>
        page(all.map((record, index) => entry({ ...record, documentId: `n${index}` }))),
      );
    await fc.assert(
      fc.asyncProperty(pages, hostileText, async (subject, publisher) => {
        expect(await violations(subject, { ...CONTEXT, publisher })).toEqual(NONE);
      }),
      { numRuns: 25 },
    );
  });

  it('tell the same of each entry, to the last character that XML can carry', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, body) => {
        const { atom, rss, json } = read(page([entry({ title, body })]));
        expect(rss).toEqual(atom);
        const shown = title.trim() === '' ? 'nancy-kanazawa' : title;
        expect(json).toMatchObject([{ id: atom[0]?.id, title: shown }]);
        expect(atom[0]?.title).toBe(carried(shown));
        expect(atom[0]?.html).toBe(json[0].html === null ? null : carried(json[0].html));
      }),
    );
  });

  it('name entries and the feed alike under another address, and on all pages', () => {
    const moved = { ...CONTEXT, publicUrl: 'https://moved.example/register' };
    const [here, there] = [CONTEXT, moved].map((context) =>
      read(page([entry()], { context, before: context === moved ? 7 : null }), context),
    );
    expect(there?.feedId).toBe(here?.feedId);
    expect(there?.atom).toEqual(here?.atom);
    expect(there?.addresses).not.toEqual(here?.addresses);
  });

  it('name them otherwise in another locale, choice or register', () => {
    const german = { ...CONTEXT, locale: 'de' };
    const feeds = [
      read(page([entry()])),
      read(page([entry()], { filters: { city: 'nancy' } })),
      read(page([entry()], { register: '11111111-1111-4111-8111-111111111111' })),
      read(page([entry()], { context: german }), german),
    ];
    expect(new Set(feeds.map(({ feedId }) => feedId)).size).toBe(4);
    expect(new Set(feeds.map(({ atom }) => atom[0]?.id)).size).toBe(2);
  });

  it('lead from page to page with the same choice', () => {
    const asked = { filters: { city: 'kanazawa', since: '2026-01-01' }, before: 90, next: 12 };
    const address = (format: string, before: string) =>
      `https://register.example/feeds/news.${format}?locale=fr&city=kanazawa&since=2026-01-01${before}`;
    const license = CONTEXT.license.url;
    expect(read(page([entry()], asked)).addresses).toEqual({
      atom: ['&before=90', '', '&before=12'].map((at) => address('atom', at)).concat(license),
      rss: ['&before=90', '', '&before=12'].map((at) => address('rss', at)).concat(license),
      json: ['&before=90', '&before=12'].map((at) => address('json', at)).concat(license),
    });
    const { addresses } = read(page([entry()]));
    expect(addresses.atom.slice(1, 3)).toEqual([undefined, undefined]);
    expect(addresses.json[1]).toBeUndefined();
  });

  it('were changed when their newest entry was, and an empty one always at the same moment', () => {
    const old = { ...entry({ documentId: 'old' }), modified: '2020-01-01T00:00:00.000Z' };
    expect(read(page([old, entry()])).updated).toBe('2026-03-02T10:00:00.000Z');
    // Published again after its last change.
    expect(read(page([old])).updated).toBe('2026-03-01T09:30:00.000Z');
    expect(read(page([])).updated).toBe('1970-01-01T00:00:00.000Z');
  });

  it('say which language each text is in, and show it in its direction', () => {
    const hebrew = { ...CONTEXT, locale: 'he' };
    const record = { locale: 'he', title: 'נאנסי', body: '**שלום**', fallbackFields: ['summary'] };
    const subject = page([entry(record)], { context: hebrew });
    const [atom] = childrenOf(feedOf(renderAtom(subject, hebrew)), 'entry');
    const languages = ['title', 'summary', 'content'].map(
      (name) => atom && childrenOf(atom, name)[0]?.getAttribute('xml:lang'),
    );
    expect(languages).toEqual(['he', 'en', 'he']);
    expect(read(subject, hebrew).rss[0]?.html).toBe(
      '<div lang="he" dir="rtl">\n<p><strong>שלום</strong></p>\n</div>',
    );
    expect(JSON.parse(renderJsonFeed(subject, hebrew)).items[0].language).toBe('he');
    const [item] = childrenOf(channelOf(renderRss(subject, hebrew)), 'item');
    expect(item && textOf(item, 'dc:language')).toBe('he');
  });
});

/** What is left of a text in XML 1.0: section 2.2 lists the characters that it can hold. */
const carried = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return allowed ? character : '\uFFFD';
  }).join('');
