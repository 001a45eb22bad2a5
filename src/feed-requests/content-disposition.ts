import { type Feed, type FeedFormat } from './feeds';
import type { FeedQuery } from './parse-feed-query';

/** Formats that people save and open with a program of theirs; browsers show or pass on the others. */
const DOWNLOADS: readonly FeedFormat[] = ['csv', 'ndjson', 'geojson'];

/**
 * Under which name a feed is saved (RFC 6266): `nancy-twinnings-fr.csv`. Slugs, states, document
 * ids and locales are ASCII, so that no other form of the name is needed.
 */
export function contentDisposition(feed: Feed, query: FeedQuery): string {
  const dot = feed.path.indexOf('.');
  const name = feed.path.slice(0, dot).replaceAll('/', '-');
  const extension = feed.path.slice(dot);
  const parts = [query.city?.slug, query.theme?.slug, query.state, name, query.locale];
  const file = parts.filter((part) => part !== undefined).join('-');
  const type = DOWNLOADS.includes(feed.format) ? 'attachment' : 'inline';
  return `${type}; filename="${file}${extension}"`;
}
