/**
 * What the server side of the home page answers to the panel: the one thing that both sides share,
 * hence without a trace of either.
 */

/** A published round number of the next 24 months, with the entry that staff have made for it. */
export interface HomeAnniversary {
  years: number;
  /** EDTF, in the precision of the date that it counts from. */
  dueOn: string;
  occasion: 'twinning' | 'city-founding';
  subject: { type: 'twinning' | 'city'; documentId: string; slug: string; name: string };
  /** Be it a draft. */
  entry: { documentId: string; isPublished: boolean } | null;
}

export interface HomeAnniversaries {
  data: HomeAnniversary[];
  total: number;
  pageCount: number;
  /** Whether whoever asks may make the entry of one that has none. */
  mayDraft: boolean;
}

/** Where the draft of an anniversary is, which somebody else may have made before. */
export interface DraftedAnniversary {
  documentId: string;
  created: boolean;
}

export type Verb =
  | 'added'
  | 'addedAndPublished'
  | 'changed'
  | 'changedAndPublished'
  | 'published'
  | 'unpublished'
  | 'discarded'
  | 'deleted';

/** A line of what changed lately: what somebody did in one go. */
export interface HomeChange {
  /** Of the latest entry of the log. */
  id: number;
  /** ISO 8601. */
  at: string;
  actor: { kind: 'staff' | 'token' | 'system'; name: string };
  verb: Verb;
  uid: string;
  locales: string[];
  /** Whether it is about translations alone. */
  translations: boolean;
  /** Attributes that have changed. */
  fields: string[];
  /** How many documents it is about, of which the first are named. */
  count: number;
  documents: { documentId: string; title: string; exists: boolean }[];
}

export interface HomeChanges {
  data: HomeChange[];
  /** To go on with, null when there is nothing older. */
  before: number | null;
}

/** How far one type has been translated into one locale. */
export interface Coverage {
  uid: string;
  locale: string;
  /** Documents that have text to translate, and those of them that are published. */
  documents: number;
  documentsPublished: number;
  /** Those that have a translation which says something, and one that is published. */
  translated: number;
  translatedPublished: number;
  stale: number;
}

export interface HomeCoverage {
  defaultLocale: string;
  /** The further locales of the content. */
  locales: string[];
  coverage: Coverage[];
}

/** A page of a list. */
export interface Listed<Item> {
  data: Item[];
  total: number;
  pageCount: number;
}

/** A document whose translation is missing or stale. */
export interface TranslationGap {
  uid: string;
  documentId: string;
  title: string;
  /** When the text of the default locale last changed; ISO 8601. */
  sourceChangedAt: string;
  /** The same of a stale translation. */
  changedAt: string | null;
  isPublished: boolean;
  mayUpdate: boolean;
}

/** What staff should look at in their records, the worst first. */
export const CHECKS = ['broken-rule', 'no-coordinates', 'old-population', 'no-source'] as const;
export type Check = (typeof CHECKS)[number];

export interface HomeChecks {
  /** A population that is older, in years, is listed. */
  populationYears: number;
  checks: { check: Check; total: number; types: { uid: string; count: number }[] }[];
}

export interface CheckedDocument {
  uid: string;
  documentId: string;
  title: string;
  isPublished: boolean;
  /** EDTF, of a population that has a date. */
  populationAsOf: string | null;
  /** What a published document breaks. */
  problems: { field: string; message: string }[];
}

/** How an agreement is drawn: as one that lives, that may come, or that rests or is over. */
export const TIE_KINDS = ['active', 'coming', 'past'] as const;

/** All agreements as a picture needs them: short, since there may be tens of thousands. */
export interface HomeMap {
  /** Slug, name, longitude, latitude in hundredths of a degree, 1 for a home city. */
  cities: [slug: string, name: string, longitude: number, latitude: number, isHome: 0 | 1][];
  /** Two places in `cities` and one in `TIE_KINDS`; of several agreements, the liveliest. */
  ties: [from: number, to: number, kind: number][];
  /** How many agreements there are, and how many of them lack the coordinates to be drawn. */
  twinnings: number;
  undrawn: number;
}

/** An agreement in the list beside the map. */
export interface ListedTie {
  documentId: string;
  title: string;
  state: string | null;
  /** EDTF. */
  since: string | null;
}
