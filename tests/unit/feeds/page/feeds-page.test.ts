import type { FeedContext } from '../../../../src/feeds/feed-context';
import { type FeedsPageInput, renderFeedsPage } from '../../../../src/feeds/page/feeds-page';
import { pageWords, translatedWords } from '../../../../src/feeds/page/page-words';

const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];

const input: FeedsPageInput = {
  feeds: [
    {
      ...{ path: 'cities.csv', kind: 'dataset', format: 'csv', dataset: 'cities' },
      parameters: ['locale', 'city'],
    },
    {
      ...{ path: 'cities/:documentId.json', kind: 'record', format: 'json', dataset: 'cities' },
      parameters: ['locale'],
    },
  ],
  datasets: [{ dataset: 'cities', count: 1234, modified: '2026-05-09T23:30:00.000Z' }],
  exampleCity: { slug: 'padua', name: 'Padua' },
  sequence: 42,
};

const context: FeedContext = {
  publicUrl: 'https://twins.example.org',
  ...{ locale: 'en', locales: ['en', 'fr', 'he', 'es'] },
  publisher: 'Nancy',
  license: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  contact: { name: 'Office', email: null, url: null },
};

const page = (over: Partial<FeedContext> = {}, data: Partial<FeedsPageInput> = {}): string =>
  renderFeedsPage({ ...input, ...data }, { ...context, ...over });

const head = (text: string): string => text.slice(0, text.indexOf('</head>'));

/** All sentences of an object of words, by where they stand. */
const sentences = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}.${key}`)
      : [[`${path}.${key}`, String(value)] as [string, string]],
  );

const places = (locale: string) =>
  sentences(pageWords(locale)).map(([path, text]) => [path, text.match(/\{\w+\}/g)?.sort()]);

it.each(LOCALES)('has every sentence in %s, with the same places', (locale) => {
  expect(pageWords(locale).language).toBe(locale);
  expect(places(locale)).toEqual(places('en'));
  for (const [, text] of sentences(pageWords(locale))) expect(text.trim()).not.toBe('');
  expect(page({ locale })).toContain(`/feeds/twinnings.csv?locale=${locale}`);
});

it('takes what the register and the settings say for text', () => {
  const hostile = `"'><script>alert(1)</script>&amp;`;
  const texts = page(
    {
      publisher: hostile,
      license: { name: hostile, url: `https://example.org/${hostile}` },
      contact: { name: hostile, email: hostile, url: `https://example.org/${hostile}` },
    },
    { exampleCity: { slug: 'padua', name: hostile } },
  );
  expect(texts.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="/assets/copy-lines.js">',
  ]);
  const escaped = '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;';
  expect(texts.split(escaped)).toHaveLength(1 + 13);
  expect(texts).not.toContain(`"'>`);
});

it('speaks English where it is not translated, and leads to the feeds in the asked locale', () => {
  expect(translatedWords('es')).toBeUndefined();
  expect(translatedWords('fr-CA')?.language).toBe('fr');
  const texts = page({ locale: 'es' });
  expect(texts).toContain('<html lang="en" dir="ltr">');
  expect(texts).toContain('https://twins.example.org/feeds/news.atom?locale=es');
  expect(head(texts)).toContain('rel="canonical" href="https://twins.example.org/feeds?locale=es"');
});

it('names its translations to search engines, each with its public address', () => {
  const alternates = head(page()).match(/hreflang="[^"]+" href="[^"]+"/g);
  expect(alternates).toEqual([
    'hreflang="en" href="https://twins.example.org/feeds"',
    'hreflang="fr" href="https://twins.example.org/feeds?locale=fr"',
    'hreflang="he" href="https://twins.example.org/feeds?locale=he"',
    'hreflang="x-default" href="https://twins.example.org/feeds"',
  ]);
});

it('counts and dates as readers do, and lists no feed that needs more than an address', () => {
  const texts = page({ locale: 'fr' });
  expect(texts).toContain('Fiches\u00a0: 1\u202f234');
  expect(texts).toContain('<time datetime="2026-05-09T23:30:00.000Z">9 mai 2026</time>');
  expect(texts).not.toContain(':documentId');
  expect(texts).toContain('/feeds/changes?after=42');
});

it('is a page before anything is published', () => {
  const nothing = page({}, { datasets: [], exampleCity: null, sequence: 0 });
  expect(nothing).toContain('nothing published yet');
  expect(nothing).not.toContain('city=');
  expect(nothing).not.toMatch(/undefined|null|NaN|\[object/);
});
