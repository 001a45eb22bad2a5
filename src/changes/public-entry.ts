import type { DatasetName, FeedRecord } from '../feeds/records';
import { instantSql } from './change-tables';

/** What is known of the public record of one document in one locale. */
export interface PublicEntry {
  dataset: DatasetName;
  /** As feeds show it, files with absolute addresses; the last one of a document no longer public. */
  record: FeedRecord;
  /** How often the record has changed, a deletion included; never shrinks. */
  revision: number;
  /** When the document became public, the last time that it did. ISO 8601, UTC. */
  published: string;
  /** When the record last changed, a deletion included. */
  modified: string;
  /** When it stopped being public; null for what is. */
  deletedAt: string | null;
  /** Numbers of the changes that made it public and that changed it last. */
  publishedSequence: number;
  sequence: number;
}

/** A row of the table in the columns of `ENTRY_COLUMNS`. */
export interface EntryRow {
  dataset: DatasetName;
  record: string;
  revision: number;
  published: string;
  modified: string;
  deleted_at: string | null;
  published_sequence: string;
  sequence: string;
}

export const ENTRY_COLUMNS = `dataset, record, revision, ${instantSql('published_at')} as published,
  ${instantSql('modified_at')} as modified, ${instantSql('deleted_at')} as deleted_at,
  published_sequence, sequence`;

/** @param publicUrl where this instance is reached, without a trailing slash */
export const entryOf = (row: EntryRow, publicUrl: string): PublicEntry => ({
  dataset: row.dataset,
  record: parseRecord(row, publicUrl),
  revision: row.revision,
  published: row.published,
  modified: row.modified,
  deletedAt: row.deleted_at,
  publishedSequence: Number(row.published_sequence),
  sequence: Number(row.sequence),
});

const LOCAL_FILE = /"url" ?: ?"\//;

/**
 * Uploaded files are kept with their path, so that a change of domain changes no record.
 *
 * The time is added to the parsed object itself: a copy of an object with so many attributes (`{...}`)
 * gets a hidden class of its own, kilobytes that only the great garbage collections free.
 */
function parseRecord({ record: text, modified }: EntryRow, publicUrl: string): FeedRecord {
  const absolute = (key: string, value: unknown): unknown =>
    key === 'url' && typeof value === 'string' && value.startsWith('/') ? publicUrl + value : value;
  const record: FeedRecord = JSON.parse(text, LOCAL_FILE.test(text) ? absolute : undefined);
  record.modified = modified;
  return record;
}
