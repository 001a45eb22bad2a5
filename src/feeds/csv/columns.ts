import {
  boolean,
  cities,
  city,
  code,
  type Column,
  date,
  file,
  integer,
  json,
  list,
  number,
  reference,
  references,
  text,
} from './column';
import { CODES } from './codes';
import type {
  AnniversaryRecord,
  CityRecord,
  DatasetRecords,
  ExchangeRecord,
  FeedRecord,
  NetworkRecord,
  OrganisationRecord,
  ThemeRecord,
  TwinningRecord,
} from '../records';

const identity: readonly Column<FeedRecord>[] = [
  text('documentId', ({ documentId }) => documentId, {
    constraints: { required: true, unique: true },
  }),
  text('slug', ({ slug }) => slug),
];
const provenance: readonly Column<FeedRecord>[] = [
  text('locale', ({ locale }) => locale, { constraints: { required: true } }),
  list('fallbackFields', ({ fallbackFields }) => fallbackFields),
  {
    ...{ name: 'modified', attribute: 'modified', type: 'datetime' },
    constraints: { required: true },
    value: ({ modified }) => modified,
  },
];
const sources = json<{ sources: object[] }>('sources', (record) => record.sources);
const summary = text<FeedRecord>('summary', (record) => record.summary);
const body = text<{ body: string | null }>('body', (record) => record.body, {
  notation: 'markdown',
});

const CITY: readonly Column<CityRecord>[] = [
  ...identity,
  text('name', (city) => city.name),
  code('kind', CODES.city.kind, (city) => city.kind),
  text('countryCode', (city) => city.countryCode),
  text('region', (city) => city.region),
  number('latitude', { minimum: -90, maximum: 90 }, (city) => city.latitude),
  number('longitude', { minimum: -180, maximum: 180 }, (city) => city.longitude),
  integer('population', 0, (city) => city.population),
  date('populationAsOf', (city) => city.populationAsOf),
  number('areaKm2', { minimum: 0 }, (city) => city.areaKm2),
  date('foundedOn', (city) => city.foundedOn),
  date('dissolvedOn', (city) => city.dissolvedOn),
  ...city<CityRecord>('succeededBy', (record) => record.succeededBy),
  boolean('isHome', (city) => city.isHome),
  text('wikidataId', (city) => city.wikidataId, { constraints: { pattern: 'Q[1-9][0-9]*' } }),
  integer('geonamesId', 1, (city) => city.geonamesId),
  text('website', (city) => city.website),
  summary,
  body,
  json('nameVariants', (city) => city.nameVariants),
  json('keyFigures', (city) => city.keyFigures),
  json('highlights', (city) => city.highlights),
  json('awards', (city) => city.awards),
  ...file<CityRecord>('cover', (city) => city.cover),
  json('gallery', (city) => city.gallery),
  ...file<CityRecord>('coatOfArms', (city) => city.coatOfArms),
  sources,
  ...provenance,
];

const TWINNING: readonly Column<TwinningRecord>[] = [
  ...identity,
  text('title', (twinning) => twinning.title),
  code('kind', CODES.twinning.kind, (twinning) => twinning.kind),
  code('state', CODES.twinning.state, (twinning) => twinning.state),
  ...cities<TwinningRecord>('cities', 'city', (twinning) => twinning.cities),
  text('prospectCountryCode', (twinning) => twinning.prospectCountryCode),
  date('since', (twinning) => twinning.since),
  code('sinceBasis', CODES.twinning.sinceBasis, (twinning) => twinning.sinceBasis),
  date('until', (twinning) => twinning.until),
  json('milestones', (twinning) => twinning.milestones),
  ...references<TwinningRecord>('themes', 'theme', (twinning) => twinning.themes),
  summary,
  body,
  ...file<TwinningRecord>('cover', (twinning) => twinning.cover),
  json('documents', (twinning) => twinning.documents),
  sources,
  ...provenance,
];

const ANNIVERSARY: readonly Column<AnniversaryRecord>[] = [
  ...identity,
  text('title', (anniversary) => anniversary.title),
  code('occasion', CODES.anniversary.occasion, (anniversary) => anniversary.occasion),
  integer('years', 1, (anniversary) => anniversary.years),
  date('dueOn', (anniversary) => anniversary.dueOn),
  date('celebratedOn', (anniversary) => anniversary.celebratedOn),
  ...reference<AnniversaryRecord>('twinning', (anniversary) => anniversary.twinning),
  ...cities<AnniversaryRecord>(
    'twinningCities',
    'twinningCity',
    (anniversary) => anniversary.twinning?.cities ?? [],
  ),
  ...city<AnniversaryRecord>('city', (anniversary) => anniversary.city),
  ...reference<AnniversaryRecord>('network', (anniversary) => anniversary.network),
  ...references<AnniversaryRecord>('exchanges', 'exchange', (anniversary) => anniversary.exchanges),
  summary,
  body,
  ...file<AnniversaryRecord>('cover', (anniversary) => anniversary.cover),
  sources,
  ...provenance,
];

const NETWORK: readonly Column<NetworkRecord>[] = [
  ...identity,
  text('name', (network) => network.name),
  text('acronym', (network) => network.acronym),
  code('kind', CODES.network.kind, (network) => network.kind),
  date('foundedOn', (network) => network.foundedOn),
  text('website', (network) => network.website),
  ...cities<NetworkRecord>('members', 'member', (network) => network.members),
  summary,
  body,
  ...file<NetworkRecord>('cover', (network) => network.cover),
  sources,
  ...provenance,
];

const EXCHANGE: readonly Column<ExchangeRecord>[] = [
  ...identity,
  text('title', (exchange) => exchange.title),
  code('kind', CODES.exchange.kind, (exchange) => exchange.kind),
  date('startsOn', (exchange) => exchange.startsOn),
  date('endsOn', (exchange) => exchange.endsOn),
  text('place', (exchange) => exchange.place),
  ...city<ExchangeRecord>('host', (exchange) => exchange.host),
  ...cities<ExchangeRecord>('cities', 'city', (exchange) => exchange.cities),
  ...references<ExchangeRecord>('twinnings', 'twinning', (exchange) => exchange.twinnings),
  ...references<ExchangeRecord>(
    'organisations',
    'organisation',
    (exchange) => exchange.organisations,
  ),
  ...references<ExchangeRecord>('themes', 'theme', (exchange) => exchange.themes),
  integer('participants', 0, (exchange) => exchange.participants),
  summary,
  body,
  text('outcome', (exchange) => exchange.outcome),
  text('website', (exchange) => exchange.website),
  ...file<ExchangeRecord>('cover', (exchange) => exchange.cover),
  json('gallery', (exchange) => exchange.gallery),
  sources,
  ...provenance,
];

const ORGANISATION: readonly Column<OrganisationRecord>[] = [
  ...identity,
  text('name', (organisation) => organisation.name),
  code('kind', CODES.organisation.kind, (organisation) => organisation.kind),
  ...city<OrganisationRecord>('city', (organisation) => organisation.city),
  text('website', (organisation) => organisation.website),
  summary,
  sources,
  ...provenance,
];

const THEME: readonly Column<ThemeRecord>[] = [
  ...identity,
  text('name', (theme) => theme.name),
  summary,
  ...provenance,
];

/** The columns of each dataset, in order: what a reader looks for first comes first. */
export const COLUMNS: {
  readonly [Name in keyof DatasetRecords]: readonly Column<DatasetRecords[Name]>[];
} = {
  cities: CITY,
  twinnings: TWINNING,
  anniversaries: ANNIVERSARY,
  networks: NETWORK,
  exchanges: EXCHANGE,
  organisations: ORGANISATION,
  themes: THEME,
};
