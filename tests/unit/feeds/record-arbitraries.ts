import fc from 'fast-check';
import type { DatasetName, DatasetRecords } from '../../../src/feeds/records';
import { CODES } from '../../../src/feeds/csv/codes';
import { edtfText } from '../domain/arbitraries';

/** What has broken readers of one format or another. */
const HOSTILE = [
  ...[
    '"quoted" and \'single\'',
    'two\nlines',
    'two\r\nlines',
    'a\rb',
    ' blanks ',
    ';',
    '\\;',
    '; ; ',
  ],
  ...["=cmd|' /C calc'!A0", '+33 3 83', '-1.6', '@SUM(1)', '\t=1', ' \u00a0=1', '＝1', '\u200f-1'],
  ...["'=1", "''=1", "'", "'s-Hertogenbosch", '"=1"', '\r', '\n- one\n- two', '[1]', '{"a":1}'],
  ...[
    '🎉 👩‍👩‍👧',
    ']]>',
    '<script>&amp;</script>',
    '\u2028\u2029\u0085',
    '\u202eabc\u202c',
    'קרית שמונה',
  ],
  ...[
    '金沢市',
    'e\u0301',
    '\ufeff',
    ',',
    'a,b',
    '\\',
    '\\u0000',
    '@id',
    '_:b0',
    '%%',
    'null',
    'true',
  ],
  'ü'.repeat(10_000),
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join('')),
);

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const documentId = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 24,
  maxLength: 24,
});
const slug = orNull(fc.constantFrom('nancy', 'nancy-kanazawa', 'x1'));
const date = orNull(edtfText);
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString());
const webAddress = orNull(
  fc.constantFrom('https://example.org/', 'https://example.org/?a={b}|"c"&d=ü', 'http://例え.jp/'),
);
const countryCode = orNull(fc.constantFrom('FR', 'JP', 'XK'));
const code = (values: readonly string[]) => orNull(fc.constantFrom(...values));
const languages = fc.constantFrom('en', 'fr', 'de', 'it', 'ja', 'he', 'pl', 'zh-Hans');
const count = (min: number) => orNull(fc.integer({ min, max: 2 ** 31 - 1 }));

/** Both or neither, the edges of the map among them. */
const place = fc.oneof(
  fc.constant({ latitude: null, longitude: null }),
  fc.record({
    latitude: fc.oneof(fc.constantFrom(-90, 0, 90, -0.5, 48.6937223), degrees(90)),
    longitude: fc.oneof(fc.constantFrom(-180, 0, 180, -1.6, 179.9999999, -1e-7), degrees(180)),
  }),
);

/** With seven decimals at most. */
function degrees(limit: number): fc.Arbitrary<number> {
  return fc.integer({ min: -limit * 1e7, max: limit * 1e7 }).map((value) => value / 1e7);
}

const fileReference = fc.record({
  url: fc.constant('https://example.org/uploads/place-stanislas.jpg'),
  name: text,
  alternativeText: orNull(text),
  caption: orNull(text),
  mime: fc.constantFrom('image/jpeg', 'application/pdf'),
  width: count(1),
  height: count(1),
});
const named = fc.record({ documentId, slug, name: orNull(text) });
const titled = fc.record({ documentId, slug, title: orNull(text) });
const city = fc
  .tuple(named, fc.record({ countryCode, isHome: orNull(fc.boolean()) }), place)
  .map(([reference, facts, where]) => ({ ...reference, ...facts, ...where }));

const base = {
  documentId,
  slug,
  locale: languages,
  fallbackFields: fc.subarray(['name', 'summary', 'body']),
  modified: instant,
};
const sources = some(
  fc.record({
    title: orNull(text),
    url: webAddress,
    publishedOn: date,
    retrievedOn: orNull(fc.constantFrom('2016-02-29', '0001-01-01')),
    note: orNull(text),
  }),
);
const prose = { summary: orNull(text), body: orNull(text), cover: orNull(fileReference) };

/** Any record of a dataset, as hostile as the rules of content allow, and a little more. */
export const RECORDS: { [Name in DatasetName]: fc.Arbitrary<DatasetRecords[Name]> } = {
  cities: fc
    .tuple(
      fc.record({
        ...{ ...base, sources, ...prose },
        ...{ name: orNull(text), kind: code(CODES.city.kind), countryCode, region: orNull(text) },
        ...{ population: count(0), populationAsOf: date, foundedOn: date, dissolvedOn: date },
        areaKm2: orNull(fc.double({ min: 0, max: 1e6, noNaN: true })),
        ...{ succeededBy: orNull(city), isHome: orNull(fc.boolean()) },
        ...{ wikidataId: orNull(fc.constant('Q40898')), geonamesId: count(1), website: webAddress },
        nameVariants: some(
          fc.record({
            name: orNull(text),
            language: orNull(languages),
            kind: orNull(fc.constantFrom('official', 'exonym', 'historical', 'spelling')),
          }),
        ),
        keyFigures: some(fc.record({ label: orNull(text), value: orNull(text) })),
        highlights: some(fc.record({ title: orNull(text), text: orNull(text) })),
        awards: some(
          fc.record({ name: orNull(text), year: orNull(fc.integer({ min: 1, max: 9999 })) }),
        ),
        ...{ gallery: some(fileReference), coatOfArms: orNull(fileReference) },
      }),
      place,
    )
    .map(([record, where]) => ({ ...record, ...where })),
  twinnings: fc.record({
    ...{ ...base, sources, ...prose },
    ...{ title: orNull(text), kind: code(CODES.twinning.kind), state: code(CODES.twinning.state) },
    ...{ cities: some(city), prospectCountryCode: countryCode, since: date, until: date },
    sinceBasis: code(CODES.twinning.sinceBasis),
    milestones: some(
      fc.record({
        kind: orNull(fc.constantFrom('signature', 'council-vote')),
        ...{ date, place: orNull(text), decidedBy: orNull(text), note: orNull(text) },
        document: orNull(fileReference),
      }),
    ),
    ...{ themes: some(named), documents: some(fileReference) },
  }),
  anniversaries: fc.record({
    ...{ ...base, sources, ...prose },
    ...{ title: orNull(text), occasion: code(CODES.anniversary.occasion), years: count(1) },
    twinning: orNull(
      fc.tuple(titled, some(city)).map(([twinning, cities]) => ({ ...twinning, cities })),
    ),
    ...{ city: orNull(city), network: orNull(named), dueOn: date, celebratedOn: date },
    exchanges: some(titled),
  }),
  networks: fc.record({
    ...{ ...base, sources, ...prose },
    ...{ name: orNull(text), acronym: orNull(text), kind: code(CODES.network.kind) },
    ...{ foundedOn: date, website: webAddress, members: some(city) },
  }),
  exchanges: fc.record({
    ...{ ...base, sources, ...prose },
    ...{ title: orNull(text), kind: code(CODES.exchange.kind), startsOn: date, endsOn: date },
    ...{ place: orNull(text), host: orNull(city), cities: some(city), twinnings: some(titled) },
    ...{ organisations: some(named), themes: some(named), participants: count(0) },
    ...{ outcome: orNull(text), website: webAddress, gallery: some(fileReference) },
  }),
  organisations: fc.record({
    ...{ ...base, sources, summary: orNull(text) },
    ...{ name: orNull(text), kind: code(CODES.organisation.kind), city: orNull(city) },
    website: webAddress,
  }),
  themes: fc.record({ ...base, name: orNull(text), summary: orNull(text) }),
};
