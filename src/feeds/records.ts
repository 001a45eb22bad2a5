/**
 * The public record of a document in a locale: what datasets, calendars and the change feed show of
 * it. Facts are the same in every locale; text is in the asked locale, or field by field in the
 * default one. Absent values are null, absent lists are empty.
 *
 * Dates without a note are EDTF as the domain has it (`1954`, `1973-10`, `1973-10-12`, `1955~`,
 * `195X`).
 */
interface RecordBase {
  documentId: string;
  slug: string | null;
  /** The locale that the document's own text is in. */
  locale: string;
  /** Localised attributes that came from the default locale although the rest did not. */
  fallbackFields: string[];
  sources: Source[];
  /** When this record last changed in what it shows: ISO 8601, UTC. */
  modified: string;
}

export interface Source {
  title: string | null;
  url: string | null;
  publishedOn: string | null;
  /** A day. */
  retrievedOn: string | null;
  note: string | null;
}

/** An uploaded picture or document. */
export interface FileReference {
  /** Absolute. */
  url: string;
  name: string;
  alternativeText: string | null;
  caption: string | null;
  mime: string;
  /** Pixels, of a picture. */
  width: number | null;
  height: number | null;
}

export interface NamedReference {
  documentId: string;
  slug: string | null;
  name: string | null;
}

export interface TitledReference {
  documentId: string;
  slug: string | null;
  title: string | null;
}

export interface CityReference extends NamedReference {
  countryCode: string | null;
  /** WGS 84, decimal degrees; both or neither. */
  latitude: number | null;
  longitude: number | null;
  isHome: boolean | null;
}

export interface CityRecord extends RecordBase {
  name: string | null;
  kind: string | null;
  /** ISO 3166-1 alpha-2, or `XK`. */
  countryCode: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  populationAsOf: string | null;
  areaKm2: number | null;
  foundedOn: string | null;
  dissolvedOn: string | null;
  succeededBy: CityReference | null;
  isHome: boolean | null;
  wikidataId: string | null;
  geonamesId: number | null;
  website: string | null;
  summary: string | null;
  /** Markdown. */
  body: string | null;
  nameVariants: { name: string | null; language: string | null; kind: string | null }[];
  keyFigures: { label: string | null; value: string | null }[];
  highlights: { title: string | null; text: string | null }[];
  awards: { name: string | null; year: number | null }[];
  cover: FileReference | null;
  gallery: FileReference[];
  coatOfArms: FileReference | null;
}

export interface TwinningRecord extends RecordBase {
  /** Composed of the cities' names where staff wrote none. */
  title: string | null;
  kind: string | null;
  state: string | null;
  /** Two or more; a prospective agreement may have one. In the order of the agreement. */
  cities: CityReference[];
  prospectCountryCode: string | null;
  since: string | null;
  sinceBasis: string | null;
  until: string | null;
  milestones: {
    kind: string | null;
    date: string | null;
    place: string | null;
    decidedBy: string | null;
    note: string | null;
    document: FileReference | null;
  }[];
  themes: NamedReference[];
  summary: string | null;
  /** Markdown. */
  body: string | null;
  cover: FileReference | null;
  documents: FileReference[];
}

export interface AnniversaryRecord extends RecordBase {
  title: string | null;
  occasion: string | null;
  years: number | null;
  twinning: (TitledReference & { cities: CityReference[] }) | null;
  city: CityReference | null;
  network: NamedReference | null;
  /** Computed from the subject's date where it has one. */
  dueOn: string | null;
  celebratedOn: string | null;
  exchanges: TitledReference[];
  summary: string | null;
  /** Markdown. */
  body: string | null;
  cover: FileReference | null;
}

export interface NetworkRecord extends RecordBase {
  name: string | null;
  acronym: string | null;
  kind: string | null;
  foundedOn: string | null;
  website: string | null;
  members: CityReference[];
  summary: string | null;
  /** Markdown. */
  body: string | null;
  cover: FileReference | null;
}

export interface ExchangeRecord extends RecordBase {
  title: string | null;
  kind: string | null;
  startsOn: string | null;
  endsOn: string | null;
  place: string | null;
  host: CityReference | null;
  cities: CityReference[];
  twinnings: TitledReference[];
  organisations: NamedReference[];
  themes: NamedReference[];
  participants: number | null;
  summary: string | null;
  /** Markdown. */
  body: string | null;
  outcome: string | null;
  website: string | null;
  cover: FileReference | null;
  gallery: FileReference[];
}

export interface OrganisationRecord extends RecordBase {
  name: string | null;
  kind: string | null;
  city: CityReference | null;
  website: string | null;
  summary: string | null;
}

export interface ThemeRecord extends Omit<RecordBase, 'sources'> {
  name: string | null;
  summary: string | null;
}

/** The record of each dataset. */
export interface DatasetRecords {
  cities: CityRecord;
  twinnings: TwinningRecord;
  anniversaries: AnniversaryRecord;
  networks: NetworkRecord;
  exchanges: ExchangeRecord;
  organisations: OrganisationRecord;
  themes: ThemeRecord;
}

export type DatasetName = keyof DatasetRecords;
export type FeedRecord = DatasetRecords[DatasetName];
