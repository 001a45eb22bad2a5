import type { DatasetName } from './records';

/** What every feed says of itself besides its records. Pure renderers get it as an argument. */
export interface FeedContext {
  /** Where this instance is reached, without a trailing slash; all IRIs begin with it. */
  publicUrl: string;
  /** Asked locale, and all of them, the default one first. */
  locale: string;
  locales: readonly string[];
  /** Who publishes, in the asked locale or as staff set it: "City of Nancy". */
  publisher: string;
  license: License;
  contact: Contact;
}

/** The terms under which the data may be used. */
export interface License {
  /** "Creative Commons Attribution 4.0 International" */
  name: string;
  /** IRI of the licence text: `https://creativecommons.org/licenses/by/4.0/` */
  url: string;
}

/** Whom to ask about the data; what is not set is null. */
export interface Contact {
  name: string;
  email: string | null;
  url: string | null;
}

/** Where and when a dataset was read: one moment of the database. */
export interface DatasetSnapshot {
  dataset: DatasetName;
  /** Records in this answer, after filters. */
  count: number;
  /** When one of them last changed, or null when there are none. ISO 8601, UTC. */
  modified: string | null;
  /** Number of the last public change that this answer includes; 0 before the first. */
  sequence: number;
}
