import type { FeedContext } from '../feed-context';
import type { AnniversaryRecord, ExchangeRecord } from '../records';
import { article, image, related, relatedCity, sources, type Subject, subjectOf } from './parts';
import { date, integer, type LdNode, resource, several, text } from './values';

const EXCHANGE_TYPES: Readonly<Record<string, string>> = {
  school: 'EducationEvent',
  university: 'EducationEvent',
  sports: 'SportsEvent',
  economic: 'BusinessEvent',
};

/** What people do together: an event of schema.org. */
export function exchangeNode(exchange: ExchangeRecord, context: FeedContext): LdNode {
  const subject = subjectOf(exchange, context);
  const { languageOf } = subject;
  return {
    '@type': EXCHANGE_TYPES[exchange.kind ?? ''] ?? 'Event',
    name: text(exchange.title, languageOf('title')),
    'feeds:kind': exchange.kind ?? undefined,
    startDate: date(exchange.startsOn),
    endDate: date(exchange.endsOn),
    location: several([
      text(exchange.place, languageOf('place')),
      relatedCity(subject, exchange.host),
    ]),
    'feeds:city': several(exchange.cities.map((city) => relatedCity(subject, city))),
    about: several(
      exchange.twinnings.map((twinning) =>
        related(subject, 'twinnings', 'feeds:Twinning', twinning),
      ),
    ),
    organizer: several(
      exchange.organisations.map((organisation) =>
        related(subject, 'organisations', 'Organization', organisation),
      ),
    ),
    'dct:subject': several(
      exchange.themes.map((theme) => related(subject, 'themes', 'DefinedTerm', theme)),
    ),
    'feeds:participants': integer(exchange.participants),
    description: text(exchange.summary, languageOf('summary')),
    subjectOf: article(exchange.body, subject),
    'feeds:outcome': text(exchange.outcome, languageOf('outcome')),
    url: resource(exchange.website),
    image: several([exchange.cover, ...exchange.gallery].map(image)),
    'dct:source': sources(exchange.sources),
  };
}

/** A round anniversary: an event on the day when it is due, of which celebrations are parts. */
export function anniversaryNode(anniversary: AnniversaryRecord, context: FeedContext): LdNode {
  const subject = subjectOf(anniversary, context);
  const { languageOf } = subject;
  return {
    '@type': ['Event', 'feeds:Anniversary'],
    name: text(anniversary.title, languageOf('title')),
    'feeds:occasion': anniversary.occasion ?? undefined,
    'feeds:years': integer(anniversary.years),
    startDate: date(anniversary.dueOn),
    'feeds:celebratedOn': date(anniversary.celebratedOn),
    about: several([
      celebratedTwinning(anniversary, subject),
      relatedCity(subject, anniversary.city),
      related(subject, 'networks', 'Organization', anniversary.network),
    ]),
    subEvent: several(
      anniversary.exchanges.map((exchange) => related(subject, 'exchanges', 'Event', exchange)),
    ),
    description: text(anniversary.summary, languageOf('summary')),
    subjectOf: article(anniversary.body, subject),
    image: image(anniversary.cover),
    'dct:source': sources(anniversary.sources),
  };
}

const celebratedTwinning = ({ twinning }: AnniversaryRecord, subject: Subject) =>
  twinning
    ? {
        ...related(subject, 'twinnings', 'feeds:Twinning', twinning),
        'feeds:city': several(twinning.cities.map((city) => relatedCity(subject, city))),
      }
    : undefined;
