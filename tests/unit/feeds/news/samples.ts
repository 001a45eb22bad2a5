import fc from 'fast-check';
import type { FeedContext } from '../../../../src/feeds/feed-context';
import { type NewsEntry, toNewsItem } from '../../../../src/feeds/news/news-item';
import type { NewsPage } from '../../../../src/feeds/news/news-page';
import type { TwinningRecord } from '../../../../src/feeds/records';

export const CONTEXT: FeedContext = {
  publicUrl: 'https://register.example',
  locale: 'fr',
  locales: ['en', 'fr', 'he', 'ja'],
  publisher: 'Ville de Nancy',
  license: {
    name: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  contact: { name: 'Relations internationales', email: 'ri@register.example', url: null },
};

const RECORD: TwinningRecord = {
  ...{ documentId: 'k3zjvq2m1nhxwpa9t7cdrb0s', slug: 'nancy-kanazawa', locale: 'fr' },
  ...{ fallbackFields: [], sources: [], modified: '2026-03-02T10:00:00.000Z' },
  ...{ title: 'Nancy – Kanazawa', kind: 'twinning', state: 'active', cities: [] },
  ...{ prospectCountryCode: null, since: '1973-10-12', sinceBasis: 'signature', until: null },
  ...{ milestones: [], themes: [], documents: [], cover: null },
  summary: 'Jumelées depuis 1973.',
  body: 'Un **accord** signé à [Kanazawa](https://city.example/kanazawa).',
};

/** An entry about an agreement, published on 1 March and changed on the 2nd. */
export const entry = (record: Partial<TwinningRecord> = {}): NewsEntry => ({
  dataset: 'twinnings',
  record: { ...RECORD, ...record },
  published: '2026-03-01T09:30:00.000Z',
  modified: '2026-03-02T10:00:00.000Z',
});

export const page = (
  entries: readonly NewsEntry[],
  { context = CONTEXT, ...rest }: Partial<NewsPage> & { context?: FeedContext } = {},
): NewsPage => ({
  register: '0d2c6f6e-9c0b-4f39-8f64-0c6a0e0f5a11',
  items: entries.map((one) => toNewsItem(one, context)),
  filters: {},
  before: null,
  next: null,
  ...rest,
});

const NASTY = [
  ...['"\'', ']]>', '<![CDATA[', '<script>alert(1)</script>', '&amp;&#0;&lt;', '<!--', '-->', '\\'],
  ...[
    '\u200F\u202Eשלום\u202C',
    '金沢市',
    '🎉👩‍👩‍👧‍👦',
    '\u0000\u0008\u001F\u007F\u0085\u2028',
    '\uFFFE\uFFFF',
  ],
  ...[
    '\uD800',
    '\uDC00x',
    '\r\n\r',
    '\t',
    ' '.repeat(3),
    '=cmd|x',
    '](javascript:alert(1))',
    '[x](',
  ],
  ...[
    '![](data:text/html,x)',
    '<img src=x onerror=y>',
    '`',
    '```\n',
    '    <b>',
    '# ',
    '| a |\n|---|\n',
  ],
  ...['long '.repeat(2000)],
];

/** Whatever a text field or another system may hold, any 16-bit units included. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
