import { Parser, type Quad } from 'n3';
import {
  renderCatalogueJsonLd,
  renderCatalogueTurtle,
} from '../../../../src/feeds/catalogue/render-catalogue';
import { languageCode } from '../../../../src/feeds/catalogue/language-code';
import { dcatViolations } from '../../../helpers/dcat-rules';
import { graphOfJsonLd, graphOfTurtle } from '../../../helpers/rdf-graph';
import { CONTEXT, EMPTY, FACTS } from './samples';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const SHY = { ...CONTEXT, contact: { name: 'Nancy "RI" \\ <x>\n', email: null, url: null } };

const quads = async (facts = FACTS, context = CONTEXT): Promise<Quad[]> =>
  new Parser().parse(await renderCatalogueTurtle(facts, context));
const objects = (all: readonly Quad[], subject: string, predicate: string): string[] =>
  all
    .filter((one) => one.subject.value === subject && one.predicate.value.endsWith(predicate))
    .map(({ object }) => object.value);

describe('the catalogue', () => {
  it.each([
    ['full', FACTS, CONTEXT],
    ['empty', EMPTY, SHY],
    ['in a locale without texts', FACTS, { ...CONTEXT, locale: 'pt-BR', locales: ['pt-BR', 'xx'] }],
  ])('keeps the rules of DCAT-AP 3: %s', async (_, facts, context) => {
    expect(await dcatViolations(await renderCatalogueTurtle(facts, context))).toEqual([]);
  });

  it('is one graph in both formats, and reads without a network', async () => {
    for (const context of [CONTEXT, SHY]) {
      const graph = await graphOfJsonLd(renderCatalogueJsonLd(FACTS, context));
      expect(graph.split('\n').length).toBeGreaterThan(1000);
      expect(await graphOfTurtle(await renderCatalogueTurtle(FACTS, context))).toBe(graph);
    }
  });

  it('is found as one tree, from the catalogue to its files', () => {
    const tree = JSON.parse(renderCatalogueJsonLd(FACTS, CONTEXT));
    expect(tree.dataset.map((one: { '@id': string }) => one['@id'])).toEqual(
      [
        ...['cities', 'twinnings', 'anniversaries', 'networks', 'exchanges', 'organisations'],
        ...['themes', 'anniversaries-calendar', 'exchanges-calendar', 'news', 'changes'],
      ].map((name) => `https://register.example/feeds#${name}`),
    );
    const [cities] = tree.dataset;
    expect(cities.title).toMatchObject({ en: 'Cities and territories', he: 'ערים ואזורים' });
    expect(cities.distribution[0]).toMatchObject({
      '@type': 'dcat:Distribution',
      downloadURL: ['https://register.example/feeds/cities.csv?locale=fr'],
    });
  });

  it('says since when data goes back, no more precisely than that is known', async () => {
    const found = (await quads()).filter(({ predicate }) => predicate.value.endsWith('startDate'));
    const starts = Object.fromEntries(
      found.map(({ subject, object }) => [
        subject.value.replace(/.*#/, ''),
        'datatype' in object ? `${object.value} ${object.datatype.value.replace(/.*#/, '')}` : '',
      ]),
    );
    expect(starts).toMatchObject({
      'cities-period': '1100 gYear',
      'twinnings-period': '1954 gYear',
      'anniversaries-period': '2014-12 gYearMonth',
      'networks-period': '1951-01-28 date',
      'exchanges-period': '1955 gYear',
      'themes-period': '2026-03-01T09:30:00.000Z dateTime',
      'news-period': '2026-03-01T09:30:00.000Z dateTime',
    });
  });

  it('names languages, countries and the home city by the lists of the Union and GeoNames', async () => {
    const all = await quads();
    const cities = 'https://register.example/feeds#cities';
    expect(objects(all, cities, 'terms/language')).toEqual(
      ['ENG', 'FRA', 'DEU', 'ITA', 'JPN', 'HEB', 'POL'].map(
        (code) => `${AUTHORITY}/language/${code}`,
      ),
    );
    expect(objects(all, cities, 'spatial')).toEqual(
      ['FRA', 'JPN', 'ISR', '1A0'].map((code) => `${AUTHORITY}/country/${code}`),
    );
    const home = 'https://sws.geonames.org/2990999/';
    expect(objects(all, 'https://register.example/feeds#catalogue', 'spatial')).toEqual([home]);
    expect(objects(all, home, 'centroid')).toEqual(['POINT(6.18 48.69)']);
  });
});

it('knows the longer code of every language that has two', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((short): [string, string | null] => [short, languageCode(`${short}-Latn-XX`)])
    .filter((pair): pair is [string, string] => pair[1] !== null);
  expect(pairs).toHaveLength(183);
  // CLDR takes Filipino for Tagalog and Akan for Twi.
  const others: Readonly<Record<string, string>> = { tl: 'fil', tw: 'ak' };
  for (const [short, long] of pairs) {
    expect([long, new Intl.Locale(long).language]).toEqual([long, others[short] ?? short]);
  }
  expect(languageCode('haw')).toBe('haw');
});
