import type { LdNode } from './values';

interface Term {
  en: string;
  fr: string;
  /** The class of schema.org that a class of ours is a case of. */
  is?: string;
}

/**
 * What neither schema.org nor Wikidata nor Dublin Core has a word for. Defined in each document, so
 * that it explains itself; their namespace is the index of the feeds.
 */
const CLASSES: Readonly<Record<string, Term>> = {
  Twinning: { en: 'Agreement between cities', fr: 'Accord entre villes', is: 'Role' },
  Anniversary: { en: 'Round anniversary', fr: 'Anniversaire rond', is: 'Event' },
  Milestone: { en: 'Step of an agreement', fr: 'Étape d’un accord', is: 'Event' },
};
const PROPERTIES: Readonly<Record<string, Term>> = {
  asOf: { en: 'Date of the value', fr: 'Date de la valeur' },
  award: { en: 'Award of a city', fr: 'Distinction d’une ville' },
  celebratedOn: { en: 'Day of the celebration', fr: 'Jour de la célébration' },
  city: { en: 'City taking part', fr: 'Ville participante' },
  decidedBy: { en: 'Who decided', fr: 'Décideur' },
  document: { en: 'Document about it', fr: 'Document à ce sujet' },
  highlight: { en: 'What a city is known for', fr: 'Ce qui fait connaître une ville' },
  isHome: {
    en: 'Whether its office keeps this register',
    fr: 'Si ses services tiennent ce registre',
  },
  kind: { en: 'Kind', fr: 'Nature' },
  milestone: { en: 'Step of an agreement', fr: 'Étape d’un accord' },
  occasion: { en: 'Occasion of an anniversary', fr: 'Occasion d’un anniversaire' },
  outcome: { en: 'Outcome', fr: 'Bilan' },
  participants: { en: 'Number of participants', fr: 'Nombre de participants' },
  prospectCountryCode: {
    en: 'Country in which a partner is sought',
    fr: 'Pays où un partenaire est recherché',
  },
  retrievedOn: { en: 'Day on which a source was read', fr: 'Jour de consultation d’une source' },
  sinceBasis: { en: 'What happened on the first day', fr: 'Ce qui s’est passé le premier jour' },
  slug: { en: 'Short name in addresses', fr: 'Nom court dans les adresses' },
  state: { en: 'State of an agreement', fr: 'État d’un accord' },
  years: { en: 'Number of years', fr: 'Nombre d’années' },
};

/** The definitions of all own terms. */
export const TERMS: readonly LdNode[] = [
  ...Object.entries(CLASSES).map(([name, term]) => definition(name, 'rdfs:Class', term)),
  ...Object.entries(PROPERTIES).map(([name, term]) => definition(name, 'rdf:Property', term)),
];

function definition(name: string, type: string, { en, fr, is }: Term): LdNode {
  return {
    '@id': `feeds:${name}`,
    '@type': type,
    'rdfs:label': [
      { '@language': 'en', '@value': en },
      { '@language': 'fr', '@value': fr },
    ],
    'rdfs:subClassOf': is === undefined ? undefined : { '@id': `schema:${is}` },
  };
}
