import type { Core } from '@strapi/strapi';
import {
  type ChangeCollection,
  type ChangeFilter,
  type ChangePage,
  type ChangePlace,
  CHANGES_PER_PAGE,
  isNarrowed,
  pageOf,
} from '../feeds/changes/change-feed';
import {
  closestChange,
  countChanges,
  type FeedState,
  readChanges,
  readFeedState,
} from './read-changes';

/** What is asked for is not there: `last` is the number of the last change, or page. */
export interface Beyond {
  last: number;
}

/** What was read, and how the feed stood then. */
export type Read<Part> = Part & { state: FeedState };

export async function readChangeCollection(
  strapi: Core.Strapi,
  filter: ChangeFilter,
): Promise<Read<ChangeCollection>> {
  // What is read later may be newer, and belongs to the next answer.
  const state = await readFeedState(strapi);
  const { sequence } = state;
  const [first, last] = isNarrowed(filter)
    ? [
        await closestChange(strapi, filter, { after: 0 }),
        await closestChange(strapi, filter, { upTo: sequence }),
      ]
    : [1, sequence];
  return {
    filter,
    total: isNarrowed(filter) ? await countChanges(strapi, filter) : sequence,
    sequence,
    first: { page: pageOf(first ?? 0) },
    last: { page: pageOf(last ?? 0) },
    state,
  };
}

/**
 * One of the numbered pages. Neighbours on which nothing passes the filter are left out; a page that
 * has a next one stays as it is.
 */
export async function readChangePage(
  strapi: Core.Strapi,
  filter: ChangeFilter,
  page: number,
): Promise<Read<ChangePage> | Beyond> {
  const state = await readFeedState(strapi);
  const last = pageOf(state.sequence);
  if (page < 1 || page > last) return { last };
  const start = (page - 1) * CHANGES_PER_PAGE;
  const end = Math.min(page * CHANGES_PER_PAGE, state.sequence);
  const neighbours = isNarrowed(filter)
    ? [
        await closestChange(strapi, filter, { upTo: start }),
        page < last ? await closestChange(strapi, filter, { after: end }) : null,
      ]
    : [page > 1 ? start : null, page < last ? end + 1 : null];
  const [prev, next] = neighbours.map((number) => (number ? { page: pageOf(number) } : null));
  return {
    place: { page },
    filter,
    changes: await readChanges(strapi, {
      ...filter,
      after: start,
      upTo: end,
      limit: CHANGES_PER_PAGE,
    }),
    sequence: end,
    prev: prev ?? null,
    next: next ?? null,
    state,
  };
}

/** What follows a change, a page at most. */
export async function readChangesAfter(
  strapi: Core.Strapi,
  filter: ChangeFilter,
  after: number,
): Promise<Read<ChangePage> | Beyond> {
  const state = await readFeedState(strapi);
  if (after > state.sequence) return { last: state.sequence };
  const found = await readChanges(strapi, {
    ...filter,
    after,
    upTo: state.sequence,
    limit: CHANGES_PER_PAGE + 1,
  });
  const changes = found.slice(0, CHANGES_PER_PAGE);
  const isAll = found.length <= CHANGES_PER_PAGE;
  const sequence = isAll ? state.sequence : (changes.at(-1)?.sequence ?? after);
  const next: ChangePlace | null = isAll ? null : { after: sequence };
  return { place: { after }, filter, changes, sequence, prev: null, next, state };
}
