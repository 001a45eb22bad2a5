import { documentIri } from './addresses';
import { catalogueIri } from './catalogue/shared-nodes';
import { DATASET_NAMES, type DatasetFormat } from './dataset-format';
import type { DatasetSnapshot, FeedContext } from './feed-context';
import { cityNode } from './json-ld/city-node';
import { anniversaryNode, exchangeNode } from './json-ld/event-nodes';
import { networkNode, organisationNode, themeNode } from './json-ld/organisation-nodes';
import { TERMS } from './json-ld/terms';
import { twinningNode } from './json-ld/twinning-node';
import type { LdNode } from './json-ld/values';
import { renderList } from './json-text';
import type { DatasetName, DatasetRecords } from './records';
import { textsIn } from './texts/texts-in';

const NODES: {
  readonly [Name in DatasetName]: (record: DatasetRecords[Name], context: FeedContext) => LdNode;
} = {
  cities: cityNode,
  twinnings: twinningNode,
  anniversaries: anniversaryNode,
  networks: networkNode,
  exchanges: exchangeNode,
  organisations: organisationNode,
  themes: themeNode,
};

/**
 * JSON-LD 1.1: the records as linked data in the words of schema.org, of Wikidata where that has
 * none, and of the few terms that the document defines itself. The context is within it, so that
 * nothing has to be fetched to understand it. One graph: the terms, the dataset, a node per record.
 */
export const jsonLd: DatasetFormat = {
  extension: 'jsonld',
  // Always UTF-8: the type has no charset parameter (JSON-LD 1.1, appendix C).
  mediaType: 'application/ld+json',
  datasets: DATASET_NAMES,
  render: (records, snapshot, context) =>
    renderList(
      { '@context': contextOf(context) },
      '@graph',
      nodes(records, snapshot, context),
      (node) => node,
    ),
};

async function* nodes<Name extends DatasetName>(
  records: AsyncIterable<DatasetRecords[Name]>,
  snapshot: DatasetSnapshot & { dataset: Name },
  context: FeedContext,
): AsyncIterable<LdNode> {
  const { publicUrl } = context;
  const toNode = NODES[snapshot.dataset];
  yield* TERMS;
  yield datasetNode(snapshot, context);
  for await (const record of records) {
    yield {
      '@id': documentIri(publicUrl, snapshot.dataset, record.documentId),
      ...toNode(record, context),
      identifier: record.documentId,
      'feeds:slug': record.slug ?? undefined,
      'dct:modified': { '@type': 'xsd:dateTime', '@value': record.modified },
      'dct:isPartOf': { '@id': catalogueIri(context, snapshot.dataset) },
    };
  }
}

const contextOf = ({ publicUrl }: FeedContext) => ({
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  schema: 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  wdt: 'http://www.wikidata.org/prop/direct/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  feeds: `${publicUrl}/feeds#`,
});

/** By the IRIs that the catalogue has for them. */
function datasetNode(snapshot: DatasetSnapshot, context: FeedContext): LdNode {
  const { locale, license, publisher, contact } = context;
  const { title, description } = textsIn(locale).datasets[snapshot.dataset];
  return {
    '@id': catalogueIri(context, snapshot.dataset),
    '@type': 'Dataset',
    name: title,
    description,
    inLanguage: locale,
    license: { '@id': license.url },
    'dct:license': { '@id': license.url },
    dateModified:
      snapshot.modified === null
        ? undefined
        : { '@type': 'xsd:dateTime', '@value': snapshot.modified },
    version: String(snapshot.sequence),
    publisher: {
      '@id': catalogueIri(context, 'publisher'),
      '@type': 'Organization',
      name: publisher,
      contactPoint: {
        '@type': 'ContactPoint',
        name: contact.name,
        email: contact.email ?? undefined,
        url: contact.url === null ? undefined : { '@id': contact.url },
      },
    },
  };
}
