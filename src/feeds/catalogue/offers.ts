import { NEWS_MEDIA_TYPES } from '../news/news-page';
import type { OfferName } from '../texts/feed-texts';
import type { FileType, ThemeCode } from './authority';

/** What the catalogue offers under one title, and as which files. */
export interface Offer {
  name: OfferName;
  themes: readonly ThemeCode[];
  files: readonly OfferedFile[];
}

export interface OfferedFile {
  /** Under `/feeds/`. */
  path: string;
  /** What people call the format. */
  label: string;
  /** As the file is served. NDJSON and RSS have types that everyone uses and none registered. */
  mediaType: string;
  fileType: FileType;
  /** The specification of the file; a path under `/feeds/` is its own description. */
  standard: { iri: string; title: string };
  /** One file for all locales instead of one for each. */
  allLocales?: true;
}

const JSON_STANDARD = { iri: 'https://www.rfc-editor.org/rfc/rfc8259', title: 'JSON (RFC 8259)' };

const table = (dataset: string): OfferedFile[] => [
  {
    path: `${dataset}.csv`,
    label: 'CSV',
    mediaType: 'text/csv',
    fileType: 'CSV',
    standard: { iri: `${dataset}.schema.json`, title: 'Table Schema' },
  },
  {
    path: `${dataset}.json`,
    label: 'JSON',
    mediaType: 'application/json',
    fileType: 'JSON',
    standard: JSON_STANDARD,
  },
  {
    path: `${dataset}.ndjson`,
    label: 'NDJSON',
    mediaType: 'application/x-ndjson',
    fileType: 'JSON',
    standard: { iri: 'https://github.com/ndjson/ndjson-spec', title: 'Newline-delimited JSON' },
  },
  {
    path: `${dataset}.jsonld`,
    label: 'JSON-LD',
    mediaType: 'application/ld+json',
    fileType: 'JSON_LD',
    standard: { iri: 'https://www.w3.org/TR/json-ld11/', title: 'JSON-LD 1.1' },
  },
];

const map = (dataset: string): OfferedFile => ({
  path: `${dataset}.geojson`,
  label: 'GeoJSON',
  mediaType: 'application/geo+json',
  fileType: 'GEOJSON',
  standard: { iri: 'https://www.rfc-editor.org/rfc/rfc7946', title: 'GeoJSON (RFC 7946)' },
});

const calendar = (dataset: string): OfferedFile => ({
  path: `${dataset}.ics`,
  label: 'iCalendar',
  mediaType: 'text/calendar',
  fileType: 'ICS',
  standard: { iri: 'https://www.rfc-editor.org/rfc/rfc5545', title: 'iCalendar (RFC 5545)' },
});

const NEWS: OfferedFile[] = [
  {
    path: 'news.atom',
    label: 'Atom',
    mediaType: NEWS_MEDIA_TYPES.atom,
    fileType: 'ATOM',
    standard: { iri: 'https://www.rfc-editor.org/rfc/rfc4287', title: 'Atom (RFC 4287)' },
  },
  {
    path: 'news.rss',
    label: 'RSS',
    mediaType: NEWS_MEDIA_TYPES.rss,
    fileType: 'RSS',
    standard: { iri: 'https://www.rssboard.org/rss-specification', title: 'RSS 2.0' },
  },
  {
    path: 'news.json',
    label: 'JSON Feed',
    mediaType: NEWS_MEDIA_TYPES.json,
    fileType: 'JSON',
    standard: { iri: 'https://www.jsonfeed.org/version/1.1/', title: 'JSON Feed 1.1' },
  },
];

const CHANGES: OfferedFile = {
  path: 'changes',
  label: 'Activity Streams',
  mediaType: 'application/ld+json',
  fileType: 'JSON_LD',
  allLocales: true,
  standard: { iri: 'https://iiif.io/api/discovery/1.0/', title: 'IIIF Change Discovery API 1.0' },
};

export const OFFERS: readonly Offer[] = [
  { name: 'cities', themes: ['INTR', 'REGI'], files: [...table('cities'), map('cities')] },
  { name: 'twinnings', themes: ['INTR', 'GOVE'], files: [...table('twinnings'), map('twinnings')] },
  { name: 'anniversaries', themes: ['INTR', 'EDUC'], files: table('anniversaries') },
  { name: 'networks', themes: ['INTR', 'GOVE'], files: table('networks') },
  { name: 'exchanges', themes: ['INTR', 'EDUC'], files: table('exchanges') },
  { name: 'organisations', themes: ['INTR', 'SOCI'], files: table('organisations') },
  { name: 'themes', themes: ['INTR'], files: table('themes') },
  {
    name: 'anniversaries-calendar',
    themes: ['INTR', 'EDUC'],
    files: [calendar('anniversaries')],
  },
  { name: 'exchanges-calendar', themes: ['INTR', 'EDUC'], files: [calendar('exchanges')] },
  { name: 'news', themes: ['INTR', 'GOVE'], files: NEWS },
  { name: 'changes', themes: ['INTR', 'GOVE'], files: [CHANGES] },
];
