import { Parser, type Quad } from 'n3';
import { startServer, type TestServer } from '../helpers';
import { dcatViolations } from '../helpers/dcat-rules';
import { graphOfJsonLd, graphOfTurtle } from '../helpers/rdf-graph';

const PUBLIC_URL = 'https://register.example';
const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    template: 'sample',
    env: { PUBLIC_URL, DATA_PUBLISHER: 'City of Nancy', DATA_CONTACT_EMAIL: 'ri@register.example' },
  });
});

const fetchText = async (path: string, mediaType: string): Promise<string> => {
  const response = await fetch(server.url + path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  expect(response.headers.get('content-type')).toBe(mediaType);
  return response.text();
};
const turtle = (locale: string) =>
  fetchText(`/feeds/catalog.ttl?locale=${locale}`, 'text/turtle; charset=utf-8');

const objects = (quads: readonly Quad[], subject: string, predicate: string): string[] =>
  quads
    .filter((one) => one.subject.value === subject && one.predicate.value.endsWith(predicate))
    .map(({ object }) => object.value);

describe('the catalogue of the sample', () => {
  it.each(LOCALES)(
    'keeps the rules of DCAT-AP 3 in %s, the same in both formats',
    async (locale) => {
      const text = await turtle(locale);
      expect(await dcatViolations(text)).toEqual([]);
      const json = await fetchText(`/feeds/catalog.jsonld?locale=${locale}`, 'application/ld+json');
      expect(await graphOfTurtle(text)).toBe(await graphOfJsonLd(json));
    },
  );

  it.each(['en', 'ja'])('offers in %s only what there is, as what it is', async (locale) => {
    const quads = new Parser().parse(await turtle(locale));
    const files = quads.filter(({ predicate }) => predicate.value.endsWith('#downloadURL'));
    // Seven tables in four formats, two maps, two calendars, three of news, one of changes.
    expect(files).toHaveLength(7 * 4 + 2 + 2 + 3 + 1);
    for (const { subject, object } of files) {
      const path = object.value.replace(PUBLIC_URL, '');
      const response = await fetch(server.url + path, { method: 'HEAD' });
      const [mediaType = ''] = response.headers.get('content-type')?.split(';') ?? [];
      expect({ path, status: response.status, types: [MEDIA_TYPES + mediaType] }).toEqual({
        ...{ path, status: 200 },
        types: objects(quads, subject.value, '#mediaType'),
      });
    }
    const described = quads
      .filter(({ predicate }) =>
        /conformsTo|endpoint(URL|Description)|landingPage/.test(predicate.value),
      )
      .map(({ object }) => object.value)
      .filter((address) => address.startsWith(PUBLIC_URL));
    expect(described.some((address) => address.includes('cities.schema.json'))).toBe(true);
    for (const address of new Set(described)) {
      const path = address.replace(PUBLIC_URL, '');
      // GraphQL wants a query, the root of REST lists nothing.
      if (path === '/api') continue;
      const search = path === '/graphql' ? '?query={__typename}' : '';
      const { status } = await fetch(server.url + path + search);
      expect({ path, status }).toEqual({ path, status: 200 });
    }
  });

  it('says whose it is, where, and since when it goes back', async () => {
    const quads = new Parser().parse(await turtle('fr'));
    const iri = (name: string) => `${PUBLIC_URL}/feeds#${name}`;
    const starts = ['cities', 'twinnings', 'anniversaries', 'exchanges'].flatMap((name) =>
      objects(quads, iri(`${name}-period`), '#startDate'),
    );
    // Lublin's charter; Newcastle and Liège; what was celebrated first.
    expect(starts).toEqual(['1317', '1954', '2014', '2014-12']);
    expect(objects(quads, iri('catalogue'), 'spatial')).toEqual([
      'https://sws.geonames.org/2990999/',
    ]);
    expect(objects(quads, iri('publisher'), 'foaf/0.1/name')).toEqual(['City of Nancy']);
    expect(objects(quads, iri('contact'), '#hasEmail')).toEqual(['mailto:ri@register.example']);
  });
});
