import { nameBasedUuid } from '../../domain/name-based-uuid';
import type { FeedContext } from '../feed-context';
import type { NewsItem } from './news-item';

/** One page of the news, newest first. */
export interface NewsPage {
  /** UUID of this register, which it keeps under any address. */
  register: string;
  items: readonly NewsItem[];
  /** What the news are narrowed by, as asked: `{ city: 'kanazawa' }`. */
  filters: Readonly<Record<string, string>>;
  /** Number before which this page begins; null on the first. */
  before: number | null;
  /** Number before which the next page begins; null on the last. */
  next: number | null;
}

export type NewsFormat = keyof typeof NEWS_MEDIA_TYPES;

export const NEWS_MEDIA_TYPES = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const;

/** What a page says of itself and of where to go on. */
export interface NewsLinks {
  /** The feed for people: the overview of all feeds. */
  home: string;
  self: string;
  /** The first page; the same as `self` there. */
  first: string;
  next: string | null;
  /** The same page in other formats, then the same feed in other locales. */
  alternates: readonly { url: string; mediaType: string; language: string }[];
}

/** When a feed that is empty was changed: a reader's program gets the same answer each time. */
const NEVER = '1970-01-01T00:00:00.000Z';

export function newsLinks(page: NewsPage, format: NewsFormat, context: FeedContext): NewsLinks {
  const { locale, locales, publicUrl } = context;
  const url = (at: { format?: NewsFormat; locale?: string; before?: number | null }): string =>
    newsUrl(publicUrl, at.format ?? format, {
      locale: at.locale ?? locale,
      ...page.filters,
      ...(at.before == null ? {} : { before: String(at.before) }),
    });
  const others = (Object.keys(NEWS_MEDIA_TYPES) as NewsFormat[]).filter((name) => name !== format);
  const { before, next } = page;
  return {
    home: `${publicUrl}/feeds?${new URLSearchParams({ locale }).toString()}`,
    self: url({ before }),
    first: url({}),
    next: next === null ? null : url({ before: next }),
    alternates: [
      ...others.map((other) => ({
        url: url({ format: other, before }),
        mediaType: NEWS_MEDIA_TYPES[other],
        language: locale,
      })),
      ...locales
        .filter((other) => other !== locale)
        .map((other) => ({
          url: url({ locale: other }),
          mediaType: NEWS_MEDIA_TYPES[format],
          language: other,
        })),
    ],
  };
}

const newsUrl = (publicUrl: string, format: NewsFormat, query: Record<string, string>): string =>
  `${publicUrl}/feeds/news.${format}?${new URLSearchParams(query).toString()}`;

/** When something on the page last changed. */
export const updatedOf = ({ items }: NewsPage): string =>
  items.reduce((latest, { updated }) => (updated > latest ? updated : latest), NEVER);

/** Identifies the feed of a locale and a choice, on all its pages and under any address. */
export function newsFeedId({ register, filters }: NewsPage, { locale }: FeedContext): string {
  const choice = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return `urn:uuid:${nameBasedUuid(JSON.stringify([register, 'news', locale, choice]))}`;
}
