import { changesUrl } from '../feeds/changes/change-feed';
import type { FeedContext } from '../feeds/feed-context';
import type { FeedTexts, OfferName } from '../feeds/texts/feed-texts';
import { textsIn } from '../feeds/texts/texts-in';
import { feedAddress } from './feed-address';
import { type CatalogueFeed, type Feed, type FeedKind, FEEDS, MEDIA_TYPES } from './feeds';
import type { FeedQuery } from './parse-feed-query';

/** The list of all feeds, for programs. */
export interface FeedIndex {
  meta: {
    title: string;
    description: string;
    locale: string;
    locales: readonly string[];
    publisher: string;
    /** IRI of the licence text. */
    license: string;
    licenseName: string;
    contact: FeedContext['contact'];
    /** When anything public last changed, and the number of that change. */
    modified: string | null;
    sequence: number;
    /** Where parameters and answers are described: OpenAPI 3.1. */
    openapi: string;
  };
  data: ListedFeed[];
}

interface ListedFeed {
  title: string;
  description: string;
  /** Absolute, in the asked locale. */
  href: string;
  mediaType: string;
  /** Names of the parameters that it takes. */
  parameters: readonly string[];
  locales: readonly string[];
  /** Of a table: address of its Table Schema. */
  schema?: string;
}

/** What belongs to another feed. */
const PARTS: readonly FeedKind[] = ['schema', 'record', 'changePage'];

/** @param state when anything public last changed, and the number of that change */
export function feedIndex(
  query: FeedQuery,
  context: FeedContext,
  state: { modified: string | null; sequence: number },
): FeedIndex {
  const { publicUrl, locale, locales, publisher, license, contact } = context;
  const texts = textsIn(locale);
  return {
    meta: {
      ...texts.catalogue,
      ...{ locale, locales, publisher },
      license: license.url,
      licenseName: license.name,
      contact,
      ...state,
      openapi: `${publicUrl}/openapi.json`,
    },
    data: FEEDS.filter(({ kind }) => !PARTS.includes(kind)).map((feed) => ({
      ...titleOf(feed, texts),
      // Of all locales, unless one is asked for.
      href: feed.kind === 'changes' ? changesUrl(context, {}) : feedAddress(publicUrl, feed, query),
      mediaType: MEDIA_TYPES[feed.format],
      parameters: feed.parameters,
      locales,
      ...(feed.format === 'csv'
        ? { schema: `${publicUrl}/feeds/${feed.dataset}.schema.json` }
        : {}),
    })),
  };
}

function titleOf(feed: Feed, texts: FeedTexts): { title: string; description: string } {
  if (feed.kind === 'catalogue') return texts.catalogue;
  const { title, description } = texts.datasets[offerOf(feed)];
  return { title, description };
}

function offerOf(feed: Exclude<Feed, CatalogueFeed>): OfferName {
  if (feed.kind === 'calendar') return `${feed.dataset}-calendar`;
  if (feed.kind === 'news') return 'news';
  return feed.dataset ?? 'changes';
}
