import type { DatasetName } from '../feeds/records';

export type FeedParameter =
  'locale' | 'city' | 'theme' | 'state' | 'since' | 'precision' | 'before' | 'after';

export type FeedFormat = keyof typeof MEDIA_TYPES;

/** One address below `/feeds` and what it takes. */
export interface Feed {
  /** `cities.csv`, `changes/:page` */
  path: string;
  kind: FeedKind;
  format: FeedFormat;
  /** The dataset that it shows, where it shows one. */
  dataset?: DatasetName;
  parameters: readonly FeedParameter[];
  /** What it says depends on the day on which it is asked. */
  followsToday: boolean;
}

export type FeedKind =
  'dataset' | 'record' | 'schema' | 'calendar' | 'news' | 'changes' | 'catalog';

/** Without `charset`, which all of them take or bear: everything here is UTF-8. */
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
  activities: 'application/ld+json',
  ttl: 'text/turtle',
} as const;

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

export const DATASET_NAMES = Object.keys(DATASETS).filter(
  (name): name is DatasetName => name in DATASETS,
);

const STEADY = { followsToday: false };

function datasetFeeds(dataset: DatasetName): Feed[] {
  const { narrowedBy, isOnMap } = DATASETS[dataset];
  const formats = isOnMap ? [...DATASET_FORMATS, 'geojson' as const] : DATASET_FORMATS;
  const parameters = ['locale', ...narrowedBy, 'since'] as const;
  const about = { dataset, ...STEADY };
  return [
    ...formats.map((format): Feed => {
      return { ...about, path: `${dataset}.${format}`, kind: 'dataset', format, parameters };
    }),
    {
      ...about,
      path: `${dataset}.schema.json`,
      kind: 'schema',
      format: 'json',
      parameters: ['locale'],
    },
    {
      ...about,
      path: `${dataset}/:documentId.json`,
      kind: 'record',
      format: 'json',
      parameters: ['locale'],
    },
  ];
}

const CALENDARS: readonly Feed[] = [
  {
    path: 'anniversaries.ics',
    kind: 'calendar',
    format: 'ics',
    dataset: 'anniversaries',
    parameters: ['locale', 'city', 'precision'],
    followsToday: true,
  },
  {
    path: 'exchanges.ics',
    kind: 'calendar',
    format: 'ics',
    dataset: 'exchanges',
    parameters: ['locale', 'city', 'theme', 'precision'],
    followsToday: true,
  },
];

const NEWS = [
  ['news.atom', 'atom'],
  ['news.rss', 'rss'],
  ['news.json', 'jsonfeed'],
] as const;
const CATALOGUES = [
  ['catalog.jsonld', 'jsonld'],
  ['catalog.ttl', 'ttl'],
] as const;

/** Every feed but the index of them, in the order in which the index and the documentation have them. */
export const FEEDS: readonly Feed[] = [
  ...DATASET_NAMES.flatMap(datasetFeeds),
  ...CALENDARS,
  ...NEWS.map(([path, format]): Feed => {
    const parameters = ['locale', 'city', 'theme', 'since', 'before'] as const;
    return { path, kind: 'news', format, parameters, ...STEADY };
  }),
  { path: 'changes', kind: 'changes', format: 'activities', parameters: ['after'], ...STEADY },
  { path: 'changes/:page', kind: 'changes', format: 'activities', parameters: [], ...STEADY },
  ...CATALOGUES.map(([path, format]): Feed => {
    return { path, kind: 'catalog', format, parameters: ['locale'], ...STEADY };
  }),
];
