import jsonld from 'jsonld';
import {
  renderChangeCollection,
  renderChangePage,
} from '../../../../src/feeds/changes/activity-stream';
import { type FeedChange, pageOf } from '../../../../src/feeds/changes/change-feed';
import { renderChangeTerms } from '../../../../src/feeds/changes/change-terms';
import type { FeedContext } from '../../../../src/feeds/feed-context';

const context: FeedContext = {
  publicUrl: 'https://twins.example',
  locale: 'fr',
  locales: ['en', 'fr'],
  publisher: 'Ville de Nancy',
  license: { name: 'Licence Ouverte 2.0', url: 'https://licence.example/ouverte' },
  contact: { name: 'Relations internationales', email: 'ri@nancy.example', url: null },
};
const FEED = 'https://twins.example/feeds/changes';
const AS = 'https://www.w3.org/ns/activitystreams';
const IIIF = 'http://iiif.io/api/discovery/1/context.json';
const TERMS = `${FEED}/context.jsonld`;

const change: FeedChange = {
  ...{ sequence: 201, type: 'Delete', dataset: 'cities', documentId: 'abc', locale: 'pt-BR' },
  ...{ slug: 'padua', at: '2026-05-09T10:11:12.013Z' },
};
const page = {
  ...{ place: { page: 3 }, filter: {}, changes: [change], sequence: 300 },
  ...{ prev: { page: 2 }, next: { page: 4 } },
};

/** Of the two contexts what the feed uses, in the words of their specifications. */
const CONTEXTS: Readonly<Record<string, object>> = {
  [AS]: {
    '@vocab': '_:',
    as: `${AS}#`,
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...{ id: '@id', type: '@type', name: 'as:name', Organization: 'as:Organization' },
    ...Object.fromEntries(
      ['attributedTo', 'first', 'last', 'next', 'object', 'partOf', 'prev', 'url'].map((name) => [
        name,
        { '@id': `as:${name}`, '@type': '@id' },
      ]),
    ),
    ...Object.fromEntries(
      ['endTime', 'published'].map((name) => [
        name,
        { '@id': `as:${name}`, '@type': 'xsd:dateTime' },
      ]),
    ),
    ...Object.fromEntries(
      ['startIndex', 'totalItems'].map((name) => [
        name,
        { '@id': `as:${name}`, '@type': 'xsd:nonNegativeInteger' },
      ]),
    ),
    orderedItems: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    OrderedCollectionPage: 'as:OrderedCollectionPage',
  },
  [IIIF]: {
    // Its definition of `object` takes the place of any other.
    object: { '@id': 'as:object', '@type': '@id', '@context': { Manifest: 'as:Object' } },
    ...Object.fromEntries(
      ['OrderedCollection', 'Create', 'Update', 'Delete'].map((name) => [
        name,
        {
          '@id': `as:${name}`,
          '@context': {
            partOf: { '@id': 'http://purl.org/dc/terms/partOf', '@type': '@id' },
            rights: { '@id': 'http://purl.org/dc/terms/rights', '@type': '@id' },
          },
        },
      ]),
    ),
    Dataset: 'http://purl.org/dc/dcmitype/Dataset',
    format: 'http://purl.org/dc/elements/1.1/format',
    profile: { '@id': 'http://purl.org/dc/terms/conformsTo', '@type': '@id' },
    label: {
      '@id': 'http://www.w3.org/2000/01/rdf-schema#label',
      '@container': ['@language', '@set'],
    },
    seeAlso: {
      '@id': 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
      '@type': '@id',
      '@container': '@set',
    },
    canonical: { '@id': 'http://www.w3.org/ns/oa#canonical', '@type': '@id' },
  },
};

/** Fails on anything that has no meaning as linked data. */
const quadsOf = async (text: string): Promise<string[]> => {
  const documentLoader = async (url: string) => {
    const document =
      url === TERMS ? JSON.parse(renderChangeTerms(context)) : { '@context': CONTEXTS[url] };
    return { document, documentUrl: url };
  };
  const options = { documentLoader, format: 'application/n-quads', safe: true } as const;
  const quads: unknown = await jsonld.toRDF(JSON.parse(text), options);
  return typeof quads === 'string' ? quads.split('\n') : [];
};

describe('a page of changes', () => {
  it('has what IIIF Change Discovery asks for, and keeps out what settings may change', () => {
    const text = renderChangePage(page, context);
    expect(JSON.parse(text)).toEqual({
      '@context': [AS, TERMS, IIIF],
      id: `${FEED}/3`,
      type: 'OrderedCollectionPage',
      partOf: { id: FEED, type: 'OrderedCollection' },
      startIndex: 200,
      sequence: 300,
      prev: { id: `${FEED}/2`, type: 'OrderedCollectionPage' },
      next: { id: `${FEED}/4`, type: 'OrderedCollectionPage' },
      orderedItems: [
        {
          id: `${FEED}#201`,
          sequence: 201,
          type: 'Delete',
          endTime: '2026-05-09T10:11:12.013Z',
          published: '2026-05-09T10:11:12.013Z',
          object: {
            id: 'https://twins.example/api/cities/abc?locale=pt-BR',
            type: 'City',
            dataset: 'cities',
            documentId: 'abc',
            locale: 'pt-BR',
            slug: 'padua',
            canonical: 'https://twins.example/feeds/cities/abc.json?locale=pt-BR',
          },
        },
      ],
    });
    expect(text.indexOf('"@context"')).toBe(1);
    const other = { ...context, publisher: 'x', license: { name: 'x', url: 'https://x.example' } };
    expect(renderChangePage(page, other)).toBe(text);
  });

  it('keeps its filter in every address, and counts nothing that it cannot count', () => {
    const filter = { locale: 'fr', dataset: 'cities' } as const;
    const found = JSON.parse(
      renderChangePage({ ...page, filter, place: { after: 7 }, prev: null, next: null }, context),
    );
    expect(found.id).toBe(`${FEED}?after=7&locale=fr&dataset=cities`);
    expect(found.partOf.id).toBe(`${FEED}?locale=fr&dataset=cities`);
    expect(Object.keys(found)).toEqual([
      ...['@context', 'id', 'type', 'partOf', 'sequence', 'orderedItems'],
    ]);
  });

  it('is linked data to the last term', async () => {
    const quads = await quadsOf(renderChangePage(page, context));
    const city = '<https://twins.example/api/cities/abc?locale=pt-BR>';
    const integer = 'http://www.w3.org/2001/XMLSchema#integer';
    expect(quads).toEqual(
      expect.arrayContaining([
        `<${FEED}#201> <${AS}#object> ${city} .`,
        `<${FEED}#201> <${TERMS}#sequence> "201"^^<${integer}> .`,
        `${city} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${TERMS}#City> .`,
        `${city} <${TERMS}#slug> "padua" .`,
        `<${FEED}/3> <${AS}#next> <${FEED}/4> .`,
      ]),
    );
  });
});

describe('the collection of changes', () => {
  const collection = {
    ...{ total: 4, sequence: 400, first: { page: 2 }, last: { page: 4 } },
    filter: { locale: 'fr' },
  };

  it('says whose it is, under which terms, and of what it is a part', async () => {
    const text = renderChangeCollection(collection, context);
    expect(JSON.parse(text)).toMatchObject({
      id: `${FEED}?locale=fr`,
      totalItems: 4,
      sequence: 400,
      rights: 'https://licence.example/ouverte',
      attributedTo: { name: 'Ville de Nancy', url: 'mailto:ri@nancy.example' },
      partOf: [{ id: FEED, type: 'OrderedCollection' }],
      first: { id: `${FEED}/2?locale=fr`, type: 'OrderedCollectionPage' },
      last: { id: `${FEED}/4?locale=fr`, type: 'OrderedCollectionPage' },
    });
    expect(await quadsOf(text)).toContain(
      `<${FEED}?locale=fr> <http://purl.org/dc/terms/rights> <https://licence.example/ouverte> .`,
    );
    expect(JSON.parse(renderChangeCollection({ ...collection, filter: {} }, context))).toEqual(
      expect.not.objectContaining({ partOf: expect.anything() }),
    );
  });

  it('has its first page before any change', () => {
    expect([0, 1, 100, 101, 200, 201].map(pageOf)).toEqual([1, 1, 1, 2, 2, 3]);
  });
});
