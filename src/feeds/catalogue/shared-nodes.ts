import type { FeedContext } from '../feed-context';
import type { CatalogueNode } from './catalogue-terms';

/** IRI of a thing of the catalogue: an anchor of the overview of all feeds, under any domain. */
export const catalogueIri = ({ publicUrl }: FeedContext, name: string): string =>
  `${publicUrl}/feeds#${name}`;

export const publisherOf = (context: FeedContext): CatalogueNode => ({
  '@id': catalogueIri(context, 'publisher'),
  '@type': 'foaf:Agent',
  name: context.publisher,
  type: {
    '@id': 'http://purl.org/adms/publishertype/LocalAuthority',
    '@type': 'skos:Concept',
    prefLabel: { en: 'Local Authority' },
  },
});

export const contactOf = (context: FeedContext): CatalogueNode => ({
  '@id': catalogueIri(context, 'contact'),
  '@type': ['vcard:Kind', 'vcard:Organization'],
  fn: context.contact.name,
  hasEmail: context.contact.email === null ? null : `mailto:${context.contact.email}`,
  hasURL: context.contact.url,
});

export const licenseOf = ({ license }: FeedContext): CatalogueNode => ({
  '@id': license.url,
  '@type': 'dct:LicenseDocument',
  // In whatever language it was set.
  label: license.name,
});

export const documentAt = (url: string): CatalogueNode => ({
  '@id': url,
  '@type': 'foaf:Document',
});

export const standardAt = (iri: string, title: string): CatalogueNode => ({
  '@id': iri,
  '@type': 'dct:Standard',
  title: { en: title },
});
