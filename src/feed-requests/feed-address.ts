import type { Feed, FeedParameter } from './feeds';
import type { FeedQuery } from './parse-feed-query';

/** The order in which addresses have them. */
const PARAMETERS: readonly (FeedParameter & keyof FeedQuery)[] = [
  ...(['locale', 'city', 'theme', 'state', 'since', 'precision', 'before', 'after'] as const),
];

/** What was asked, in the words of an address: present slugs, and the locale even if it is implied. */
export function givenParameters(
  feed: Pick<Feed, 'parameters'>,
  query: FeedQuery,
): Record<string, string> {
  const given = PARAMETERS.flatMap((name): [string, string][] => {
    const value = query[name];
    if (value === undefined || !feed.parameters.includes(name)) return [];
    return [[name, typeof value === 'object' ? value.slug : String(value)]];
  });
  return Object.fromEntries(given);
}

/** Absolute address of a feed with the parameters that it takes. `path` has no placeholder. */
export function feedAddress(
  publicUrl: string,
  feed: Pick<Feed, 'path' | 'parameters'>,
  query: FeedQuery,
): string {
  const search = new URLSearchParams(givenParameters(feed, query)).toString();
  return `${publicUrl}/feeds/${feed.path}${search === '' ? '' : `?${search}`}`;
}
