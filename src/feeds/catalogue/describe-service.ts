import type { FeedContext } from '../feed-context';
import { textsByLanguage } from '../texts/texts-in';
import { dataTheme, PUBLIC_ACCESS } from './authority';
import type { CatalogueNode, TextsByLanguage } from './catalogue-terms';
import { catalogueIri, contactOf, licenseOf, publisherOf, standardAt } from './shared-nodes';

/** The interfaces to all content types as `dcat:DataService`s. */
export const describeServices = (
  datasets: readonly string[],
  context: FeedContext,
): CatalogueNode[] => [
  describeService(datasets, context, 'rest', {
    endpoint: `${context.publicUrl}/api`,
    description: `${context.publicUrl}/openapi.json`,
    standard: standardAt('https://spec.openapis.org/oas/v3.1.0', 'OpenAPI 3.1'),
  }),
  describeService(datasets, context, 'graphql', {
    endpoint: `${context.publicUrl}/graphql`,
    // The schema is told by introspection, the page for people is at the same address.
    description: `${context.publicUrl}/graphql`,
    standard: standardAt('https://spec.graphql.org/October2021/', 'GraphQL, October 2021'),
  }),
];

interface Endpoint {
  endpoint: string;
  description: string;
  standard: CatalogueNode;
}

function describeService(
  datasets: readonly string[],
  context: FeedContext,
  name: 'rest' | 'graphql',
  { endpoint, description, standard }: Endpoint,
): CatalogueNode {
  const texts = textsByLanguage(context.locales);
  const translated = (of: (text: (typeof texts)[number][1]) => TextsByLanguage[string]) =>
    Object.fromEntries(texts.map(([language, text]) => [language, of(text)]));
  return {
    '@id': catalogueIri(context, name),
    '@type': 'dcat:DataService',
    title: translated(({ services }) => services[name].title),
    description: translated(({ services }) => services[name].description),
    keyword: translated(({ datasets }) => datasets.twinnings.keywords),
    theme: dataTheme('INTR'),
    publisher: publisherOf(context),
    contactPoint: contactOf(context),
    license: licenseOf(context),
    accessRights: PUBLIC_ACCESS,
    endpointURL: resourceAt(endpoint),
    endpointDescription: resourceAt(description),
    conformsTo: standard,
    servesDataset: datasets.map((dataset) => catalogueIri(context, dataset)),
  };
}

/** DCAT-AP wants to be told that these are things. */
const resourceAt = (url: string): CatalogueNode => ({ '@id': url, '@type': 'rdfs:Resource' });
