import type { FeedContext } from '../feed-context';
import type { DatasetName } from '../records';

/** One change of a public record. */
export interface FeedChange {
  /** 1, 2, 3 …: without gaps, in the order in which changes became visible. */
  sequence: number;
  type: 'Create' | 'Update' | 'Delete';
  dataset: DatasetName;
  documentId: string;
  locale: string;
  /** The last one that it had. */
  slug: string | null;
  /** ISO 8601, UTC. */
  at: string;
}

/** What the feed is narrowed to. */
export interface ChangeFilter {
  locale?: string;
  dataset?: DatasetName;
}

/** A page by its number, or whatever follows a change. */
export type ChangePlace = { page: number } | { after: number };

export interface ChangeCollection {
  filter: ChangeFilter;
  /** How many changes there are in all, after filters. */
  total: number;
  /** Number of the last change, filters or not; 0 before the first. */
  sequence: number;
  first: ChangePlace;
  last: ChangePlace;
}

export interface ChangePage {
  place: ChangePlace;
  filter: ChangeFilter;
  /** Oldest first. */
  changes: readonly FeedChange[];
  /** Whoever has read this page knows of all changes up to this number, filters or not. */
  sequence: number;
  prev: ChangePlace | null;
  next: ChangePlace | null;
}

/** Page p has the changes with the numbers (p - 1) * 100 + 1 to p * 100, or those that pass a filter. */
export const CHANGES_PER_PAGE = 100;

/** What addresses are made of. */
export type Site = Pick<FeedContext, 'publicUrl'>;

/** The page on which the change with a number is; page 1 is there before any change. */
export const pageOf = (sequence: number): number =>
  Math.max(1, Math.ceil(sequence / CHANGES_PER_PAGE));

export const isNarrowed = ({ locale, dataset }: ChangeFilter): boolean =>
  locale !== undefined || dataset !== undefined;

/** Absolute address of the feed, or of a place in it. */
export function changesUrl(
  { publicUrl }: Site,
  { locale, dataset }: ChangeFilter,
  place?: ChangePlace,
): string {
  const query = new URLSearchParams({
    ...(place && 'after' in place ? { after: String(place.after) } : {}),
    ...(locale === undefined ? {} : { locale }),
    ...(dataset === undefined ? {} : { dataset }),
  }).toString();
  const path = place && 'page' in place ? `/${place.page}` : '';
  return `${publicUrl}/feeds/changes${path}${query === '' ? '' : `?${query}`}`;
}
