import { DataFactory, type NamedNode, type Quad } from 'n3';
import {
  type CatalogueNode,
  LINK_TERMS,
  type Literal,
  LITERAL_TERMS,
  PREFIXES,
  TEXT_TERMS,
} from './catalogue-terms';

const RDF_TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** The graph that a thing stands for as JSON-LD: all about it first, then about what it leads to. */
export function quadsOf(node: CatalogueNode): Quad[] {
  const subject = DataFactory.namedNode(node['@id']);
  const quads = [node['@type']]
    .flat()
    .map((type) => DataFactory.quad(subject, RDF_TYPE, expanded(type)));
  const nested: Quad[] = [];
  for (const [term, iri] of entriesOf(TEXT_TERMS)) {
    for (const [language, texts] of Object.entries(node[term] ?? {})) {
      for (const text of [texts].flat()) {
        quads.push(DataFactory.quad(subject, expanded(iri), DataFactory.literal(text, language)));
      }
    }
  }
  for (const [term, { iri, datatype }] of entriesOf(LITERAL_TERMS)) {
    const value = node[term];
    if (value != null)
      quads.push(DataFactory.quad(subject, expanded(iri), literalOf(value, datatype)));
  }
  for (const [term, iri] of entriesOf(LINK_TERMS)) {
    for (const link of [node[term] ?? []].flat()) {
      const target = typeof link === 'string' ? link : link['@id'];
      quads.push(DataFactory.quad(subject, expanded(iri), DataFactory.namedNode(target)));
      if (typeof link !== 'string') nested.push(...quadsOf(link));
    }
  }
  return [...quads, ...nested];
}

function literalOf(value: Literal, datatype: string | null) {
  if (typeof value !== 'string')
    return DataFactory.literal(value['@value'], expanded(value['@type']));
  return datatype === null
    ? DataFactory.literal(value)
    : DataFactory.literal(value, expanded(datatype));
}

/** `dct:title` in full. */
function expanded(name: string): NamedNode {
  const [prefix, local = ''] = name.split(':');
  const [, namespace = `${prefix}:`] =
    Object.entries(PREFIXES).find(([known]) => known === prefix) ?? [];
  return DataFactory.namedNode(namespace + local);
}

const entriesOf = <Terms extends object>(terms: Terms) =>
  Object.entries(terms) as [keyof Terms, Terms[keyof Terms]][];
