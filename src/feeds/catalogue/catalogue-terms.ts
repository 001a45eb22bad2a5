/** Namespaces of the catalogue, in both of its formats. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Terms whose value is text in several languages. */
export const TEXT_TERMS = {
  title: 'dct:title',
  description: 'dct:description',
  keyword: 'dcat:keyword',
  prefLabel: 'skos:prefLabel',
} as const;

/** Terms that lead to other things. */
export const LINK_TERMS = {
  publisher: 'dct:publisher',
  type: 'dct:type',
  contactPoint: 'dcat:contactPoint',
  hasEmail: 'vcard:hasEmail',
  hasURL: 'vcard:hasURL',
  license: 'dct:license',
  accessRights: 'dct:accessRights',
  language: 'dct:language',
  spatial: 'dct:spatial',
  temporal: 'dct:temporal',
  themeTaxonomy: 'dcat:themeTaxonomy',
  theme: 'dcat:theme',
  inScheme: 'skos:inScheme',
  homepage: 'foaf:homepage',
  landingPage: 'dcat:landingPage',
  accrualPeriodicity: 'dct:accrualPeriodicity',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  accessURL: 'dcat:accessURL',
  downloadURL: 'dcat:downloadURL',
  mediaType: 'dcat:mediaType',
  format: 'dct:format',
  conformsTo: 'dct:conformsTo',
  availability: 'dcatap:availability',
  service: 'dcat:service',
  endpointURL: 'dcat:endpointURL',
  endpointDescription: 'dcat:endpointDescription',
  servesDataset: 'dcat:servesDataset',
} as const;

/** Terms whose value is a literal: of a type, of one that the value names, or a plain string. */
export const LITERAL_TERMS = {
  identifier: { iri: 'dct:identifier', datatype: null },
  name: { iri: 'foaf:name', datatype: null },
  label: { iri: 'rdfs:label', datatype: null },
  fn: { iri: 'vcard:fn', datatype: null },
  issued: { iri: 'dct:issued', datatype: 'xsd:dateTime' },
  modified: { iri: 'dct:modified', datatype: 'xsd:dateTime' },
  centroid: { iri: 'dcat:centroid', datatype: 'geosparql:wktLiteral' },
  startDate: { iri: 'dcat:startDate', datatype: null },
} as const;

/**
 * A thing of the catalogue, which is its JSON-LD as well. Where a thing is needed again, its IRI
 * does; what is null is left out.
 */
export type CatalogueNode = {
  '@id': string;
  '@type': string | readonly string[];
} & { [Term in keyof typeof TEXT_TERMS]?: TextsByLanguage } & {
  [Term in keyof typeof LINK_TERMS]?: Link | readonly Link[] | null;
} & { [Term in keyof typeof LITERAL_TERMS]?: Literal | null };

export type TextsByLanguage = Readonly<Record<string, string | readonly string[]>>;
type Link = string | CatalogueNode;
export type Literal = string | { '@value': string; '@type': string };

/** The context of the catalogue as JSON-LD: inline, so that it reads without a network. */
export const CONTEXT = {
  ...PREFIXES,
  ...mapped(TEXT_TERMS, (iri) => ({ '@id': iri, '@container': '@language' })),
  ...mapped(LINK_TERMS, (iri) => ({ '@id': iri, '@type': '@id' })),
  ...mapped(LITERAL_TERMS, ({ iri, datatype }) =>
    datatype === null ? iri : { '@id': iri, '@type': datatype },
  ),
};

function mapped<Value>(terms: Readonly<Record<string, Value>>, map: (value: Value) => unknown) {
  return Object.fromEntries(Object.entries(terms).map(([term, value]) => [term, map(value)]));
}
