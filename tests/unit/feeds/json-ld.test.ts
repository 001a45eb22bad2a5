import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { documentIri } from '../../../src/feeds/addresses';
import { jsonLd } from '../../../src/feeds/json-ld';
import type { DatasetName, DatasetRecords } from '../../../src/feeds/records';
import { anyDataset, CONTEXT, rendered } from './rendered';
import { aCity, aReference, aTwinning } from './sample-records';

const SCHEMA = 'https://schema.org/';
const OWN = 'https://jumelle.example.org/feeds#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** On a closed network, and with an error for whatever would be dropped. */
const STRICT = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`asks for ${url}`);
  },
};

async function quadsOf<Name extends DatasetName>(
  dataset: Name,
  records: readonly DatasetRecords[Name][],
): Promise<Quad[]> {
  const document = JSON.parse(await rendered(jsonLd, dataset, records));
  const nquads: unknown = await jsonld.toRDF(document, {
    ...STRICT,
    format: 'application/n-quads',
  });
  if (typeof nquads !== 'string') throw new Error('no N-Quads');
  return new Parser({ format: 'N-Quads' }).parse(nquads);
}

/** Everything said of a subject by a property, as N-Quads write it. */
const objects = (quads: readonly Quad[], subject: string, property: string): string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
    .map(({ object }) =>
      object.termType === 'Literal'
        ? `${object.value}${object.language ? `@${object.language}` : `^^${object.datatype.value}`}`
        : object.value,
    );

const iriOf = (dataset: DatasetName, documentId: string) =>
  documentIri(CONTEXT.publicUrl, dataset, documentId);

describe('JSON-LD', () => {
  it('expands to RDF without loss, whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async ({ dataset, records }) => {
        const quads = await quadsOf(dataset, records);
        expect(quads.every(({ graph }) => graph.value === '')).toBe(true);
        for (const record of records) {
          const iri = iriOf(dataset, record.documentId);
          const label = 'name' in record ? record.name : record.title;
          const attribute = 'name' in record ? 'name' : 'title';
          const language = record.fallbackFields.includes(attribute) ? 'en' : record.locale;
          expect(objects(quads, iri, `${SCHEMA}name`)).toEqual(
            label === null ? [] : [`${label}@${language.toLowerCase()}`],
          );
          expect(objects(quads, iri, 'http://purl.org/dc/terms/isPartOf')).toEqual([
            `${OWN}${dataset}`,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says of a city what schema.org and Wikidata have words for', async () => {
    const quads = await quadsOf('cities', [aCity]);
    const of = (property: string) => objects(quads, iriOf('cities', aCity.documentId), property);
    expect(of('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual([`${SCHEMA}City`]);
    expect(of(`${SCHEMA}sameAs`)).toEqual([
      'http://www.wikidata.org/entity/Q40898',
      'https://sws.geonames.org/2990999/',
    ]);
    expect(of(`${SCHEMA}alternateName`)).toEqual(['Nanzig@de']);
    expect(of('http://www.wikidata.org/prop/direct/P571')).toEqual([`1050~^^${EDTF}`]);
    const [geo = ''] = of(`${SCHEMA}geo`);
    expect(objects(quads, geo, `${SCHEMA}latitude`)).toEqual([`48.6937223^^${XSD}decimal`]);
    const [address = ''] = of(`${SCHEMA}address`);
    expect(objects(quads, address, `${SCHEMA}addressRegion`)).toEqual(['Grand Est@en']);
    expect(objects(quads, `${OWN}cities`, `${SCHEMA}license`)).toEqual([CONTEXT.license.url]);
  });

  it.each([
    ['1317', `1317^^${XSD}gYear`],
    ['0001', `0001^^${XSD}gYear`],
    ['9999-12', `9999-12^^${XSD}gYearMonth`],
    ['1973-10-12', `1973-10-12^^${XSD}date`],
    ['1973-10-12?', `1973-10-12?^^${EDTF}`],
    ['195X', `195X^^${EDTF}`],
  ])('types the date %s as precisely as it is', async (since, expected) => {
    const quads = await quadsOf('twinnings', [{ ...aTwinning, since }]);
    const iri = iriOf('twinnings', aTwinning.documentId);
    expect(objects(quads, iri, `${SCHEMA}startDate`)).toEqual([expected]);
  });

  it.each([
    ['twinning', 'active', true],
    ['friendship', 'suspended', true],
    ['twinning', 'ended', false],
    ['twinning', 'negotiating', false],
    ['project', 'active', false],
  ])('makes the cities of a %s that is %s twins: %s', async (kind, state, areTwins) => {
    const cities = ['Nancy', 'Kanazawa', 'Karlsruhe'].map((name) => aReference(name));
    const quads = await quadsOf('twinnings', [{ ...aTwinning, kind, state, cities }]);
    const [nancy = '', ...others] = cities.map(({ documentId }) => iriOf('cities', documentId));
    const twins = objects(quads, nancy, 'http://www.wikidata.org/prop/direct/P190');
    expect(twins.toSorted()).toEqual(areTwins ? others.toSorted() : []);
    const parties = objects(quads, iriOf('twinnings', aTwinning.documentId), `${OWN}city`);
    expect(parties.toSorted()).toEqual([nancy, ...others].toSorted());
  });

  it('defines every term of its own that it uses', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async ({ dataset, records }) => {
        const quads = await quadsOf(dataset, records);
        const defined = new Set(
          quads
            .filter(({ predicate }) => predicate.value.endsWith('rdf-schema#label'))
            .map(({ subject }) => subject.value),
        );
        const used = quads.flatMap(({ predicate, object }) =>
          [predicate.value, predicate.value.endsWith('#type') ? object.value : ''].filter((iri) =>
            iri.startsWith(OWN),
          ),
        );
        expect(used.filter((iri) => !defined.has(iri))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names only web addresses that RDF can write as resources', async () => {
    const website = 'https://example.org/?a={b}|"c"&d=ü\\^`<>';
    const quads = await quadsOf('cities', [{ ...aCity, website }]);
    expect(objects(quads, iriOf('cities', aCity.documentId), `${SCHEMA}url`)).toEqual([
      'https://example.org/?a=%7Bb%7D%7C%22c%22&d=%C3%BC%5C%5E%60%3C%3E',
    ]);
  });
});
