import { nameBasedUuid } from '../domain/name-based-uuid';
import type { AnniversaryRecord } from './records';

/** What a round number can be counted from without an entry of staff. */
export type CelebratedDataset = 'twinnings' | 'cities';

/** A document whose date anniversaries count from: `twinnings/h3k…`. */
export const subjectKey = (dataset: CelebratedDataset, documentId: string): string =>
  `${dataset}/${documentId}`;

/** A round number of a subject, of which there is one at most: `twinnings/h3k…/50`. */
export const anniversaryKey = (subject: string, years: number): string => `${subject}/${years}`;

/**
 * The subject of an entry, as `subjectKey` writes it where it is a twinning or a city. What names no
 * subject is its own.
 */
export function subjectOf({ twinning, city, network, documentId }: AnniversaryRecord): string {
  if (twinning) return subjectKey('twinnings', twinning.documentId);
  if (city && network) return `cities/${city.documentId}/networks/${network.documentId}`;
  if (city) return subjectKey('cities', city.documentId);
  return network ? `networks/${network.documentId}` : `anniversaries/${documentId}`;
}

export const keyOfEntry = (record: AnniversaryRecord): string =>
  anniversaryKey(subjectOf(record), record.years ?? 0);

/**
 * UID of the event of a round number: made of what is celebrated, not of who says so, so that an
 * entry made by staff takes the place of the anniversary that was computed, and another entry that
 * of a deleted one. The same under every domain and in every locale.
 */
export const anniversaryUid = (key: string): string => nameBasedUuid(`calendar/anniversary/${key}`);
