import type { FeedContext } from '../feed-context';
import type { NetworkRecord, OrganisationRecord, ThemeRecord } from '../records';
import { article, image, relatedCity, sources, subjectOf } from './parts';
import { date, type LdNode, resource, several, text } from './values';

/** Where schema.org tells more than that it is an organisation. */
const ORGANISATION_TYPES: Readonly<Record<string, string>> = {
  school: 'School',
  university: 'CollegeOrUniversity',
  research: 'ResearchOrganization',
  embassy: 'GovernmentOrganization',
  consulate: 'GovernmentOrganization',
};

export function networkNode(network: NetworkRecord, context: FeedContext): LdNode {
  const subject = subjectOf(network, context);
  const { languageOf } = subject;
  return {
    '@type': 'Organization',
    name: text(network.name, languageOf('name')),
    alternateName: text(network.acronym, null),
    'feeds:kind': network.kind ?? undefined,
    foundingDate: date(network.foundedOn),
    url: resource(network.website),
    member: several(network.members.map((city) => relatedCity(subject, city))),
    description: text(network.summary, languageOf('summary')),
    subjectOf: article(network.body, subject),
    image: image(network.cover),
    'dct:source': sources(network.sources),
  };
}

export function organisationNode(organisation: OrganisationRecord, context: FeedContext): LdNode {
  const subject = subjectOf(organisation, context);
  return {
    '@type': ORGANISATION_TYPES[organisation.kind ?? ''] ?? 'Organization',
    name: text(organisation.name, subject.languageOf('name')),
    'feeds:kind': organisation.kind ?? undefined,
    location: relatedCity(subject, organisation.city),
    url: resource(organisation.website),
    description: text(organisation.summary, subject.languageOf('summary')),
    'dct:source': sources(organisation.sources),
  };
}

export function themeNode(theme: ThemeRecord, context: FeedContext): LdNode {
  const { languageOf } = subjectOf(theme, context);
  return {
    '@type': 'DefinedTerm',
    name: text(theme.name, languageOf('name')),
    description: text(theme.summary, languageOf('summary')),
  };
}
