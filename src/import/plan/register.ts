import type { ContentUid } from '../../content/content-types';
import type { Scalar } from '../../documents/fields';
import { foldName } from '../../domain/fold';
import { nextSlug } from '../../domain/slug';

/** A document as the plan knows it: its draft in the default locale, or what a row makes of it. */
export interface Known {
  uid: ContentUid;
  documentId: string;
  scalars: Readonly<Record<string, Scalar>>;
  isPublished: boolean;
}

export interface KnownCity extends Known {
  /** Every name that it goes by, folded: in each locale, and its variants. */
  names: ReadonlySet<string>;
  /** The row that makes it, for messages. */
  madeBy?: string;
}

export interface KnownTwinning extends Known {
  cities: readonly string[];
}

export const textOf = ({ scalars }: Known, name: string): string | null => {
  const value = scalars[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** `Nancy (nancy)`: how messages name a document. */
export const labelOf = (known: Known): string => {
  const slug = textOf(known, 'slug');
  const name = textOf(known, 'name') ?? textOf(known, 'title');
  if (name === null) return slug ?? known.documentId;
  return slug === null ? name : `${name} (${slug})`;
};

/** Documents under each of several keys. */
class Index {
  readonly #entries = new Map<string, Set<string>>();
  add(key: string, documentId: string): void {
    const known = this.#entries.get(key);
    if (known) known.add(documentId);
    else this.#entries.set(key, new Set([documentId]));
  }
  get(key: string): readonly string[] {
    return [...(this.#entries.get(key) ?? [])];
  }
}

export const nameKey = (countryCode: string, name: string): string =>
  `${countryCode} ${foldName(name)}`;

/** The same for the same cities, whichever is named first. */
export const partiesKey = (cities: readonly string[]): string => [...cities].sort().join(' ');

/** All that rows are compared with, in memory: what the database has, and what the plan adds. */
export class Register {
  readonly documents = new Map<string, Known>();
  readonly cities = new Map<string, KnownCity>();
  readonly twinnings = new Map<string, KnownTwinning>();
  readonly byWikidataId = new Index();
  /** By `<uid> <slug>`. */
  readonly bySlug = new Index();
  readonly cityNames = new Index();
  readonly parties = new Index();
  /** Exchanges, themes and organisations by `<uid> <folded title or name>`. */
  readonly titles = new Index();
  readonly homeCities: string[] = [];
  readonly #slugs = new Map<string, Set<string>>();

  addCity(city: KnownCity): void {
    this.#add(city);
    this.cities.set(city.documentId, city);
    const wikidataId = textOf(city, 'wikidataId');
    if (wikidataId !== null) this.byWikidataId.add(wikidataId, city.documentId);
    const countryCode = textOf(city, 'countryCode');
    if (countryCode !== null) {
      for (const name of city.names) this.cityNames.add(`${countryCode} ${name}`, city.documentId);
    }
    if (city.scalars.isHome === true) this.homeCities.push(city.documentId);
  }

  /** Of a city that will not be made after all. */
  forgetCity(documentId: string): void {
    this.documents.delete(documentId);
    this.cities.delete(documentId);
  }

  addTwinning(twinning: KnownTwinning): void {
    this.#add(twinning);
    this.twinnings.set(twinning.documentId, twinning);
    this.parties.add(partiesKey(twinning.cities), twinning.documentId);
  }

  addOther(known: Known): void {
    this.#add(known);
    const title = textOf(known, 'title') ?? textOf(known, 'name');
    if (title !== null) this.titles.add(`${known.uid} ${foldName(title)}`, known.documentId);
  }

  #add(known: Known): void {
    this.documents.set(known.documentId, known);
    const slug = textOf(known, 'slug');
    if (slug === null) return;
    this.bySlug.add(`${known.uid} ${slug}`, known.documentId);
    this.takeSlug(known.uid, slug);
  }

  /** Slugs that redirect to a document are taken as well. */
  takeSlug(uid: ContentUid, slug: string): void {
    const taken = this.#slugs.get(uid);
    if (taken) taken.add(slug);
    else this.#slugs.set(uid, new Set([slug]));
  }

  freeSlug(uid: ContentUid, slug: string): string {
    const taken = this.#slugs.get(uid);
    return nextSlug(slug, (candidate) => taken?.has(candidate) ?? false);
  }

  /** The document of a type with a document id or a slug, if there is one. */
  find(uid: ContentUid, idOrSlug: string): Known | undefined {
    const known = this.documents.get(idOrSlug);
    if (known?.uid === uid) return known;
    const [documentId] = this.bySlug.get(`${uid} ${idOrSlug}`);
    return documentId === undefined ? undefined : this.documents.get(documentId);
  }
}
