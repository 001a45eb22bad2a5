import type { DatasetName } from '../feeds/records';

/** One address below `/feeds` and what it takes. */
export type Feed =
  DatasetFeed | SchemaFeed | RecordFeed | CalendarFeed | NewsFeed | ChangeFeed | CatalogueFeed;

export type FeedKind = Feed['kind'];
export type FeedOf<Kind extends FeedKind> = Extract<Feed, { kind: Kind }>;
export type FeedFormat = keyof typeof MEDIA_TYPES;

export type FeedParameter =
  'locale' | 'city' | 'theme' | 'state' | 'since' | 'precision' | 'before' | 'after' | 'dataset';

interface AnyFeed {
  /** Below `/feeds/`: `cities.csv`, `cities/:documentId.json` */
  path: string;
  format: FeedFormat;
  parameters: readonly FeedParameter[];
  /** Whether what it says depends on the day on which it is asked. */
  followsToday: boolean;
}

/** All records of a dataset. */
export interface DatasetFeed extends AnyFeed {
  kind: 'dataset';
  dataset: DatasetName;
  format: (typeof DATASET_FORMATS)[number] | 'geojson';
}

/** The columns of a dataset as CSV. */
export interface SchemaFeed extends AnyFeed {
  kind: 'schema';
  dataset: DatasetName;
}

/** One record of a dataset. */
export interface RecordFeed extends AnyFeed {
  kind: 'record';
  dataset: DatasetName;
}

export interface CalendarFeed extends AnyFeed {
  kind: 'calendar';
  dataset: 'anniversaries' | 'exchanges';
}

export interface NewsFeed extends AnyFeed {
  kind: 'news';
  format: 'atom' | 'rss' | 'jsonfeed';
  dataset?: undefined;
}

/** All changes, in pages. */
export interface ChangeFeed extends AnyFeed {
  kind: 'changes' | 'changePage';
  dataset?: undefined;
}

/** What there is to be had, in all locales at once. */
export interface CatalogueFeed extends AnyFeed {
  kind: 'catalogue';
  format: 'jsonld' | 'ttl';
  dataset?: undefined;
}

/** Without parameters; everything is UTF-8. */
export const MEDIA_TYPES = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  jsonfeed: 'application/feed+json',
  ttl: 'text/turtle',
} as const;

/** For `Content-Type`. Types built on JSON define no charset (RFC 6839, section 3.1): UTF-8 it is. */
export const contentType = (format: FeedFormat): string =>
  MEDIA_TYPES[format].endsWith('+json')
    ? MEDIA_TYPES[format]
    : `${MEDIA_TYPES[format]}; charset=utf-8`;

const DATASET_FORMATS = ['json', 'ndjson', 'csv', 'jsonld'] as const;

/** What narrows a dataset besides `locale` and `since`, and whether its records have places. */
const DATASETS: Readonly<
  Record<DatasetName, { narrowedBy: readonly FeedParameter[]; isOnMap?: boolean }>
> = {
  cities: { narrowedBy: ['city'], isOnMap: true },
  twinnings: { narrowedBy: ['city', 'theme', 'state'], isOnMap: true },
  anniversaries: { narrowedBy: ['city'] },
  networks: { narrowedBy: ['city'] },
  exchanges: { narrowedBy: ['city', 'theme'] },
  organisations: { narrowedBy: ['city'] },
  themes: { narrowedBy: [] },
};

const isDatasetName = (name: string): name is DatasetName => Object.hasOwn(DATASETS, name);

function datasetFeeds(dataset: DatasetName): Feed[] {
  const { narrowedBy, isOnMap } = DATASETS[dataset];
  const formats = isOnMap ? ([...DATASET_FORMATS, 'geojson'] as const) : DATASET_FORMATS;
  const about = { dataset, followsToday: false };
  const json = { ...about, format: 'json', parameters: ['locale'] } as const;
  return [
    ...formats.map((format): DatasetFeed => {
      const parameters = ['locale', ...narrowedBy, 'since'] as const;
      return { ...about, kind: 'dataset', path: `${dataset}.${format}`, format, parameters };
    }),
    { ...json, kind: 'schema', path: `${dataset}.schema.json` },
    { ...json, kind: 'record', path: `${dataset}/:documentId.json` },
  ];
}

const calendar = (
  dataset: CalendarFeed['dataset'],
  narrowedBy: readonly FeedParameter[],
): CalendarFeed => ({
  kind: 'calendar',
  path: `${dataset}.ics`,
  format: 'ics',
  dataset,
  parameters: ['locale', ...narrowedBy, 'precision'],
  followsToday: true,
});

const news = (extension: string, format: NewsFeed['format']): NewsFeed => ({
  kind: 'news',
  path: `news.${extension}`,
  format,
  parameters: ['locale', 'city', 'theme', 'since', 'before'],
  followsToday: false,
});

const changes = { format: 'jsonld', followsToday: false } as const;

export const CHANGES: ChangeFeed = {
  ...changes,
  kind: 'changes',
  path: 'changes',
  parameters: ['after', 'since', 'locale', 'dataset'],
};

export const CHANGE_PAGES: ChangeFeed = {
  ...changes,
  kind: 'changePage',
  path: 'changes/:page',
  parameters: ['locale', 'dataset'],
};

const catalogue = (format: CatalogueFeed['format']): CatalogueFeed => ({
  kind: 'catalogue',
  path: `catalog.${format}`,
  format,
  parameters: ['locale'],
  followsToday: false,
});

/** Every feed but the index of them, in the order in which the index and the documentation go. */
export const FEEDS: readonly Feed[] = [
  ...Object.keys(DATASETS).filter(isDatasetName).flatMap(datasetFeeds),
  calendar('anniversaries', ['city']),
  calendar('exchanges', ['city', 'theme']),
  news('atom', 'atom'),
  news('rss', 'rss'),
  news('json', 'jsonfeed'),
  CHANGES,
  CHANGE_PAGES,
  catalogue('jsonld'),
  catalogue('ttl'),
];
