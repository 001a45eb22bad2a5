import type { Core } from '@strapi/strapi';
import type { Candidate } from './schedule';

/** What an anniversary is about, in the words of the reader. */
export interface Subject {
  documentId: string;
  slug: string;
  name: string;
  cities: { slug: string; name: string }[];
  /** What staff entered, by number of years. */
  entries: ReadonlyMap<number, AnniversaryEntry>;
}

/** An anniversary that staff made and published. */
export interface AnniversaryEntry {
  documentId: string;
  slug: string;
  title: string;
  /** EDTF: when it was celebrated, where that is known. */
  celebratedOn: string | null;
  locale: string;
}

interface CityRow {
  slug: string;
  name: string;
}

type EntryRow = AnniversaryEntry & { years: number };

const NAMED = { select: ['slug', 'name'] };
const ENTRY_FIELDS = ['documentId', 'slug', 'title', 'years', 'celebratedOn', 'locale'];
const TWINNING = {
  select: ['id', 'documentId', 'slug', 'title'],
  populate: { cities: NAMED, anniversaries: { select: ENTRY_FIELDS } },
};
const CITY = {
  select: ['id', 'documentId', 'slug', 'name'],
  populate: {
    // Those of a membership are about the network as well.
    anniversaries: { select: ENTRY_FIELDS, where: { network: { id: { $null: true } } } },
  },
};

/** Names, cities and entries of the given documents. To be called inside their reading. */
export async function readSubjects(
  strapi: Core.Strapi,
  candidates: readonly Candidate[],
): Promise<Map<Candidate, Subject>> {
  const idsOf = (type: Candidate['type']): number[] => [
    ...new Set(candidates.filter((each) => each.type === type).map(({ id }) => id)),
  ];
  const [twinningIds, cityIds] = [idsOf('twinning'), idsOf('city')];
  const twinnings: TwinningRow[] =
    twinningIds.length === 0
      ? []
      : await strapi.db
          .query('api::twinning.twinning')
          .findMany({ ...TWINNING, where: { id: { $in: twinningIds } } });
  const cities: FoundedCityRow[] =
    cityIds.length === 0
      ? []
      : await strapi.db
          .query('api::city.city')
          .findMany({ ...CITY, where: { id: { $in: cityIds } } });
  const subjects = {
    twinning: new Map(twinnings.map((row) => [row.id, ofTwinning(row)])),
    city: new Map(cities.map((row) => [row.id, ofCity(row)])),
  };
  return new Map(
    candidates.flatMap((candidate) => {
      const subject = subjects[candidate.type].get(candidate.id);
      return subject ? [[candidate, subject]] : [];
    }),
  );
}

interface TwinningRow {
  id: number;
  documentId: string;
  slug: string;
  title: string;
  cities: CityRow[];
  anniversaries: EntryRow[];
}

type FoundedCityRow = CityRow & { id: number; documentId: string; anniversaries: EntryRow[] };

const ofTwinning = ({ documentId, slug, title, cities, anniversaries }: TwinningRow): Subject => ({
  documentId,
  slug,
  name: title,
  cities: cities.map(named),
  entries: entriesOf(anniversaries),
});

const ofCity = ({ documentId, slug, name, anniversaries }: FoundedCityRow): Subject => ({
  documentId,
  slug,
  name,
  cities: [{ slug, name }],
  entries: entriesOf(anniversaries),
});

const named = ({ slug, name }: CityRow): CityRow => ({ slug, name });

const entriesOf = (rows: readonly EntryRow[]): Map<number, AnniversaryEntry> =>
  new Map(
    rows.map(({ years, documentId, slug, title, celebratedOn, locale }) => [
      years,
      { documentId, slug, title, celebratedOn, locale },
    ]),
  );
