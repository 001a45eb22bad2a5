import type { Contact, DatasetSnapshot, FeedContext } from './feed-context';
import type { DatasetName } from './records';

/** What is said of records wherever they are shown as JSON. */
interface RecordsMeta {
  dataset: DatasetName;
  /** The asked locale. */
  locale: string;
  /** When the data last changed, or null when there is none. ISO 8601, UTC. */
  modified: string | null;
  /** Number of the last public change that is in it. */
  sequence: number;
  /** IRI of the licence text, as `dcterms:license` of DCAT and `license` of schema.org have it. */
  license: string;
  licenseName: string;
  publisher: string;
  contact: Contact;
  /** What changed since: where a copy of this data continues. */
  changes: string;
}

export interface DatasetMeta extends RecordsMeta {
  /** Records in this answer. */
  count: number;
}

export function datasetMeta(snapshot: DatasetSnapshot, context: FeedContext): DatasetMeta {
  const { dataset, locale, ...rest } = recordMeta(snapshot, context);
  return { dataset, locale, count: snapshot.count, ...rest };
}

/** Of a single record; `snapshot` is when it changed and by which change. */
export function recordMeta(
  { dataset, modified, sequence }: Omit<DatasetSnapshot, 'count'>,
  { publicUrl, locale, license, publisher, contact }: FeedContext,
): RecordsMeta {
  return {
    ...{ dataset, locale, modified, sequence },
    ...{ license: license.url, licenseName: license.name, publisher, contact },
    changes: `${publicUrl}/feeds/changes?after=${sequence}`,
  };
}
