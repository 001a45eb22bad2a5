import { documentIri } from '../addresses';
import type { FeedContext } from '../feed-context';
import type { TwinningRecord } from '../records';
import {
  article,
  image,
  media,
  related,
  relatedCity,
  sources,
  type Subject,
  subjectOf,
} from './parts';
import { date, type LdNode, several, text, type Value } from './values';

/** Agreements that make their cities twinned administrative bodies, in states that still do. */
const TWINNED_KINDS = ['twinning', 'friendship'];
const TWINNED_STATES = ['active', 'dormant', 'suspended'];

/**
 * An agreement, which schema.org has no word for: a `Role`, its way of saying more of a relation
 * (since when, until when), between cities that are each other's twinned administrative body
 * (Wikidata's P190) while the agreement holds.
 */
export function twinningNode(twinning: TwinningRecord, context: FeedContext): LdNode {
  const subject = subjectOf(twinning, context);
  const { languageOf } = subject;
  return {
    '@type': ['Role', 'feeds:Twinning'],
    name: text(twinning.title, languageOf('title')),
    'feeds:kind': twinning.kind ?? undefined,
    'feeds:state': twinning.state ?? undefined,
    'feeds:city': several(partners(twinning, subject)),
    'feeds:prospectCountryCode': twinning.prospectCountryCode ?? undefined,
    startDate: date(twinning.since),
    'feeds:sinceBasis': twinning.sinceBasis ?? undefined,
    endDate: date(twinning.until),
    'feeds:milestone': several(milestones(twinning)),
    'dct:subject': several(
      twinning.themes.map((theme) => related(subject, 'themes', 'DefinedTerm', theme)),
    ),
    description: text(twinning.summary, languageOf('summary')),
    subjectOf: article(twinning.body, subject),
    image: image(twinning.cover),
    'feeds:document': several(twinning.documents.map((file) => media('MediaObject', file))),
    'dct:source': sources(twinning.sources),
  };
}

function partners({ kind, state, cities }: TwinningRecord, subject: Subject): Value[] {
  const areTwinned = TWINNED_KINDS.includes(kind ?? '') && TWINNED_STATES.includes(state ?? '');
  return cities.map((city) => ({
    ...relatedCity(subject, city),
    'wdt:P190': several(
      cities
        .filter(({ documentId }) => areTwinned && documentId !== city.documentId)
        .map(({ documentId }) => ({ '@id': documentIri(subject.publicUrl, 'cities', documentId) })),
    ),
  }));
}

const milestones = ({ milestones }: TwinningRecord): Value[] =>
  milestones.map((milestone) => ({
    '@type': ['Event', 'feeds:Milestone'],
    'feeds:kind': milestone.kind ?? undefined,
    startDate: date(milestone.date),
    location: text(milestone.place, null),
    'feeds:decidedBy': text(milestone.decidedBy, null),
    description: text(milestone.note, null),
    'feeds:document': milestone.document ? media('MediaObject', milestone.document) : undefined,
  }));
