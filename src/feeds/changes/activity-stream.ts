import { documentInLocaleIri, recordUrl } from '../addresses';
import type { FeedContext } from '../feed-context';
import { textsIn } from '../texts/texts-in';
import {
  type ChangeCollection,
  type ChangeFilter,
  type ChangePage,
  type ChangePlace,
  CHANGES_PER_PAGE,
  changesUrl,
  type FeedChange,
  isNarrowed,
  type Site,
} from './change-feed';
import { changeTermsUrl } from './change-terms';
import { OBJECT_TYPES } from './object-types';

/** As IIIF Change Discovery 1.0 asks for it in section 4.1. */
export const CHANGES_MEDIA_TYPE =
  'application/ld+json;profile="http://iiif.io/api/discovery/1/context.json"';

/**
 * The change feed as an Activity Streams 2.0 OrderedCollection, after the IIIF Change Discovery API
 * 1.0, section 3.1 (https://iiif.io/api/discovery/1.0/). Beside what these define: `sequence`.
 */
export function renderChangeCollection(
  { filter, total, sequence, first, last }: ChangeCollection,
  context: FeedContext,
): string {
  const { contact, license, locale, publicUrl, publisher } = context;
  const url = contact.url ?? (contact.email === null ? undefined : `mailto:${contact.email}`);
  return JSON.stringify({
    '@context': contexts(context),
    id: changesUrl(context, filter),
    type: 'OrderedCollection',
    name: textsIn(locale).datasets.changes.title,
    totalItems: total,
    sequence,
    rights: license.url,
    attributedTo: { type: 'Organization', name: publisher, url },
    seeAlso: [
      {
        id: `${publicUrl}/feeds/catalog.jsonld`,
        type: 'Dataset',
        label: { en: [textsIn('en').catalogue.title] },
        format: 'application/ld+json',
        profile: 'http://www.w3.org/ns/dcat#',
      },
    ],
    partOf: isNarrowed(filter)
      ? [{ id: changesUrl(context, {}), type: 'OrderedCollection' }]
      : undefined,
    first: pageLink(first, filter, context),
    last: pageLink(last, filter, context),
  });
}

/**
 * A page of it, section 3.2. What settings may change is in the collection only: a page that has a
 * `next` stays the same for ever.
 */
export function renderChangePage(
  { place, filter, changes, sequence, prev, next }: ChangePage,
  context: Site,
): string {
  const before = 'after' in place ? place.after : (place.page - 1) * CHANGES_PER_PAGE;
  return JSON.stringify({
    '@context': contexts(context),
    id: changesUrl(context, filter, place),
    type: 'OrderedCollectionPage',
    partOf: { id: changesUrl(context, filter), type: 'OrderedCollection' },
    // How many changes before pass a filter would have to be counted.
    startIndex: isNarrowed(filter) ? undefined : before,
    sequence,
    prev: prev ? pageLink(prev, filter, context) : undefined,
    next: next ? pageLink(next, filter, context) : undefined,
    orderedItems: changes.map((change) => activity(change, context)),
  });
}

/** Strings only, and IIIF's at the end: section 3.4. */
const contexts = (site: Site): string[] => [
  'https://www.w3.org/ns/activitystreams',
  changeTermsUrl(site),
  'http://iiif.io/api/discovery/1/context.json',
];

const pageLink = (place: ChangePlace, filter: ChangeFilter, site: Site) => ({
  id: changesUrl(site, filter, place),
  type: 'OrderedCollectionPage',
});

/**
 * Section 3.3. The object of a deletion is what it was when it was there, so that whoever keeps a
 * copy finds it by `id`; IIIF has no tombstones of another type.
 */
function activity(change: FeedChange, { publicUrl }: Site) {
  const { sequence, type, dataset, documentId, locale, slug, at } = change;
  return {
    id: `${publicUrl}/feeds/changes#${sequence}`,
    sequence,
    type,
    endTime: at,
    published: at,
    object: {
      id: documentInLocaleIri({ publicUrl, locale }, dataset, documentId),
      type: OBJECT_TYPES[dataset],
      dataset,
      documentId,
      locale,
      slug,
      canonical: recordUrl({ publicUrl, locale }, dataset, documentId),
    },
  };
}
