import { CODES } from '../feeds/csv/codes';
import type { ComponentUid } from '../labels/label-words';
import { modelWords } from '../labels/labels';
import type { SheetKind } from './contract';

/** How the cells of a column are read. */
export type TargetKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'degrees'
  | 'coordinates'
  | 'date'
  | 'modernDate'
  | 'country'
  | 'countries'
  | 'choice'
  | 'boolean'
  | 'wikidata'
  | 'names'
  | 'items'
  | 'reference'
  | 'references';

/** `twinning.kind`, or `twinning.milestone.kind` of a component, and what can be chosen. */
export interface Choice {
  name: string;
  codes: readonly string[];
}

export interface ItemChoice extends Choice {
  attribute: string;
}

/** What a column, or a value for all rows, can be. */
export interface Target {
  attribute: string;
  kind: TargetKind;
  /** Needed for a new document. */
  required: boolean;
  isLocalised: boolean;
  choice?: Choice;
  /** For a list of components of which each chooses. */
  itemChoice?: ItemChoice;
  /** Says which document a row is about or leads to, and is no attribute of it. */
  isKey?: true;
}

type Options = Partial<Omit<Target, 'attribute' | 'kind'>>;

const target = (attribute: string, kind: TargetKind, options: Options = {}): Target => ({
  ...{ attribute, kind, required: false, isLocalised: false },
  ...options,
});
const text = (attribute: string, options: Options = {}): Target =>
  target(attribute, 'text', { isLocalised: true, ...options });
const fact = (attribute: string): Target => target(attribute, 'text');
const key = (attribute: string, kind: TargetKind = 'text', options: Options = {}): Target =>
  target(attribute, kind, { isKey: true, ...options });
const choice = (attribute: string, name: string, codes: readonly string[]): Target =>
  target(attribute, 'choice', { required: true, choice: { name, codes } });
const itemChoice = (component: ComponentUid, attribute: string): { itemChoice: ItemChoice } => ({
  itemChoice: {
    ...{ attribute, name: `${component}.${attribute}` },
    codes: Object.keys(modelWords('en', component)?.values?.[attribute] ?? {}),
  },
});

const IDENTITY = [key('documentId'), fact('slug')];
const TWINNING_FACTS = [
  choice('kind', 'twinning.kind', CODES.twinning.kind),
  choice('state', 'twinning.state', CODES.twinning.state),
  target('since', 'modernDate'),
  {
    ...choice('sinceBasis', 'twinning.sinceBasis', CODES.twinning.sinceBasis),
    required: false,
  },
  target('until', 'modernDate'),
];
const TWINNING_TEXTS = [text('title'), text('summary'), text('body')];

const CITIES: readonly Target[] = [
  key('rowId'),
  ...IDENTITY,
  text('name', { required: true }),
  choice('kind', 'city.kind', CODES.city.kind),
  target('countryCode', 'country', { required: true }),
  text('region'),
  target('latitude', 'degrees'),
  target('longitude', 'degrees'),
  target('coordinates', 'coordinates'),
  target('population', 'integer'),
  target('populationAsOf', 'date'),
  target('areaKm2', 'decimal'),
  target('foundedOn', 'date'),
  target('dissolvedOn', 'date'),
  target('succeededBy', 'reference'),
  key('succeededBySlug', 'reference'),
  key('succeededById', 'reference'),
  key('succeededByCountryCode', 'country'),
  target('isHome', 'boolean'),
  target('wikidataId', 'wikidata'),
  target('geonamesId', 'integer'),
  fact('website'),
  text('summary'),
  text('body'),
  target('nameVariants', 'names', itemChoice('city.name-variant', 'kind')),
  target('keyFigures', 'items', { isLocalised: true }),
  target('highlights', 'items', { isLocalised: true }),
  target('awards', 'items'),
  target('sources', 'items'),
];

/** Lists of cities and of others come as our CSV has them: by name, short name, id and country. */
const CITY_LISTS = [
  key('cities', 'references'),
  key('citySlugs', 'references'),
  key('cityIds', 'references'),
  key('cityCountryCodes', 'countries'),
];
const THEME_LISTS = [
  target('themes', 'references'),
  key('themeSlugs', 'references'),
  key('themeIds', 'references'),
];

const TWINNINGS: readonly Target[] = [
  ...IDENTITY,
  key('city1', 'reference', { required: true }),
  key('city1Country', 'country'),
  key('city2', 'reference', { required: true }),
  key('city2Country', 'country'),
  key('city3', 'reference'),
  key('city3Country', 'country'),
  ...CITY_LISTS,
  ...TWINNING_FACTS,
  target('prospectCountryCode', 'country'),
  ...TWINNING_TEXTS,
  ...THEME_LISTS,
  target('milestones', 'items', itemChoice('twinning.milestone', 'kind')),
  target('sources', 'items'),
];

const PAIRS: readonly Target[] = [
  key('ourCity', 'reference', { required: true }),
  key('ourCountry', 'country'),
  key('partner', 'reference', { required: true }),
  key('partnerCountry', 'country', { required: true }),
  key('partnerKind', 'choice', {
    required: true,
    choice: { name: 'city.kind', codes: CODES.city.kind },
  }),
  key('partnerWikidataId', 'wikidata'),
  key('partnerRegion'),
  key('partnerPopulation', 'integer'),
  ...TWINNING_FACTS,
  ...TWINNING_TEXTS,
];

const EXCHANGES: readonly Target[] = [
  ...IDENTITY,
  text('title', { required: true }),
  choice('kind', 'exchange.kind', CODES.exchange.kind),
  target('startsOn', 'modernDate'),
  target('endsOn', 'modernDate'),
  text('place'),
  key('host', 'reference'),
  key('hostSlug', 'reference'),
  key('hostId', 'reference'),
  key('hostCountryCode', 'country'),
  ...CITY_LISTS,
  target('twinnings', 'references'),
  key('twinningSlugs', 'references'),
  key('twinningIds', 'references'),
  target('organisations', 'references'),
  key('organisationSlugs', 'references'),
  key('organisationIds', 'references'),
  ...THEME_LISTS,
  target('participants', 'integer'),
  text('summary'),
  text('body'),
  text('outcome'),
  fact('website'),
  target('sources', 'items'),
];

/** What the columns of each kind of sheet can be, in the order in which they are offered. */
export const TARGETS: Readonly<Record<SheetKind, readonly Target[]>> = {
  cities: CITIES,
  twinnings: TWINNINGS,
  exchanges: EXCHANGES,
  pairs: PAIRS,
  ignored: [],
};

/** `name@fr`: the text of an attribute in a locale. */
export function splitAttribute(attribute: string): { name: string; locale: string | null } {
  const at = attribute.indexOf('@');
  return at === -1
    ? { name: attribute, locale: null }
    : { name: attribute.slice(0, at), locale: attribute.slice(at + 1) };
}

/** The target that an attribute names, or undefined: unknown, or with a locale that it cannot have. */
export function targetOf(
  kind: SheetKind,
  attribute: string,
  locales: readonly string[],
): Target | undefined {
  const { name, locale } = splitAttribute(attribute);
  const found = TARGETS[kind].find((each) => each.attribute === name);
  if (locale === null || found === undefined) return found;
  return found.isLocalised && locales.includes(locale) ? found : undefined;
}
