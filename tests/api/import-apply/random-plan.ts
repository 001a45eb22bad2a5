import type { ContentUid } from '../../../src/content/content-types';
import type { PlannedWrite } from '../../../src/import/contract';
import type { Call } from './worker';

/** What is known of a document that earlier plans made. */
interface Known {
  uid: ContentUid;
  documentId: string;
  isPublic: boolean;
}

const ORDER: readonly ContentUid[] = [
  ...(['api::theme.theme', 'api::city.city', 'api::network.network'] as const),
  ...(['api::organisation.organisation', 'api::twinning.twinning'] as const),
  ...(['api::exchange.exchange', 'api::anniversary.anniversary'] as const),
];

/** A stream of random plans, which build upon each other, for a register with seven locales. */
export class RandomPlans {
  private known: Known[] = [];
  private before: Known[] = [];
  private made = 0;

  constructor(
    private state: number,
    private readonly prefix: string,
  ) {}

  /** Writes to new and existing documents of all types, each document once. */
  plan(size: number): PlannedWrite[] {
    this.before = structuredClone(this.known);
    const before = [...this.known];
    const writes: PlannedWrite[] = [];
    // A first plan makes something to link to.
    const uids = before.length === 0 ? ORDER.slice(0, 3) : ORDER;
    const drawn = Array.from({ length: size }, () => this.pick(uids)).sort(
      (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
    );
    for (const uid of drawn) {
      const written = new Set(writes.map(({ documentId }) => documentId));
      const candidates = before.filter((each) => each.uid === uid && !written.has(each.documentId));
      const isUpdate = candidates.length > 0 && this.chance(0.45);
      const write = isUpdate ? this.update(this.pick(candidates)) : this.create(uid);
      writes.push({ ...write, sheet: 0, row: writes.length + 2 });
    }
    return writes;
  }

  /** To be called when the last plan was refused. */
  undo(): void {
    this.known = this.before;
  }

  /** What colleagues do in between: drafts that are not published, what is public no more. */
  interference(count: number): Call[] {
    return Array.from({ length: count }, () => this.pick(this.known)).map(
      ({ uid, documentId }) => ({
        uid,
        action: 'update' as const,
        params: { documentId, locale: 'en', status: 'draft', data: this.texts(uid, 'draft') },
      }),
    );
  }

  private create(uid: ContentUid): Omit<PlannedWrite, 'sheet' | 'row'> {
    this.made += 1;
    const documentId = `${this.prefix}n${this.made}`.padEnd(24, 'x');
    const publish = this.chance(0.75);
    const data = { ...this.texts(uid, 'en'), ...this.facts(uid, publish) };
    const write = {
      ...{
        action: 'create' as const,
        uid,
        documentId,
        slug: `${uid.split('.')[1]}-${this.prefix}-${this.made}`,
      },
      ...{ data, translations: this.translations(uid), publish },
    };
    this.known.push({ uid, documentId, isPublic: publish });
    return write;
  }

  private update(known: Known): Omit<PlannedWrite, 'sheet' | 'row'> {
    const { uid, documentId } = known;
    const publish = known.isPublic ? this.chance(0.8) : this.chance(0.3);
    const all = { ...this.texts(uid, 'new'), ...this.facts(uid, true) };
    const some = Object.entries(all).filter(([name]) => name !== 'years' && this.chance(0.4));
    const data = this.chance(0.85) ? Object.fromEntries(some) : {};
    if (publish) known.isPublic = true;
    const translations = this.chance(0.5) ? this.translations(uid) : {};
    return {
      ...{ action: 'update', uid, documentId, slug: '' },
      ...{ data, translations, publish },
    };
  }

  private translations(uid: ContentUid): Record<string, Record<string, unknown>> {
    const locales = ['fr', 'de', 'ja'].filter(() => this.chance(0.35));
    return Object.fromEntries(locales.map((locale) => [locale, this.texts(uid, locale)]));
  }

  private texts(uid: ContentUid, locale: string): Record<string, unknown> {
    const named = ['api::twinning.twinning', 'api::anniversary.anniversary'].includes(uid)
      ? { title: this.chance(0.5) ? `Title ${this.word()} ${locale}` : null }
      : { [uid === 'api::exchange.exchange' ? 'title' : 'name']: `Name ${this.word()} ${locale}` };
    const summary = this.chance(0.5) ? { summary: `About ${this.word()} ${locale}` } : {};
    if (uid !== 'api::city.city') return { ...named, ...summary };
    const keyFigures = this.chance(0.4)
      ? { keyFigures: this.list(() => ({ label: this.word(), value: `${this.int(900)}` })) }
      : {};
    const highlights = this.chance(0.3)
      ? { highlights: this.list(() => ({ title: this.word(), text: null })) }
      : {};
    return { ...named, ...summary, ...keyFigures, ...highlights };
  }

  private facts(uid: ContentUid, publish: boolean): Record<string, unknown> {
    const sources = this.chance(0.4) ? { sources: this.sources() } : {};
    switch (uid) {
      case 'api::theme.theme':
        return {};
      case 'api::city.city':
        return {
          ...{ kind: 'municipality', countryCode: this.pick(['FR', 'DE', 'JP']), ...sources },
          ...{ population: this.int(900_000), latitude: this.int(80), longitude: this.int(170) },
          ...(this.chance(0.4) ? { nameVariants: this.list(() => this.variant()) } : {}),
          ...(this.chance(0.2) ? { succeededBy: this.some(uid, 1, publish) } : {}),
          foundedOn: this.chance(0.5) ? `${1100 + this.int(800)}` : null,
        };
      case 'api::network.network':
        return {
          ...{ kind: 'institute', acronym: this.word(), ...sources },
          members: this.some('api::city.city', 4, publish),
        };
      case 'api::organisation.organisation':
        return { kind: 'school', city: this.some('api::city.city', 1, publish) };
      case 'api::twinning.twinning':
        return {
          ...{ kind: 'twinning', state: 'active', since: `${1950 + this.int(70)}`, ...sources },
          cities: this.some('api::city.city', 4, publish, 2),
          ...(this.chance(0.5) ? { themes: this.some('api::theme.theme', 3, publish) } : {}),
          ...(this.chance(0.4)
            ? {
                milestones: this.list(() => ({
                  kind: 'signature',
                  date: `${1950 + this.int(70)}`,
                })),
              }
            : {}),
        };
      case 'api::exchange.exchange':
        return {
          ...{ kind: 'school', startsOn: `${1990 + this.int(30)}`, participants: this.int(99) },
          host: this.some('api::city.city', 1, publish),
          cities: this.some('api::city.city', 3, publish),
          twinnings: this.some('api::twinning.twinning', 2, publish),
          organisations: this.some('api::organisation.organisation', 2, publish),
          themes: this.some('api::theme.theme', 2, publish),
        };
      case 'api::anniversary.anniversary':
        return {
          ...{ occasion: 'other', years: this.made },
          twinning: this.some('api::twinning.twinning', 1, publish, 1),
          exchanges: this.some('api::exchange.exchange', 2, publish),
        };
    }
  }

  private some(uid: ContentUid, most: number, isPublic: boolean, least = 0): string[] {
    const found = this.known.filter((each) => each.uid === uid && (!isPublic || each.isPublic));
    const count = Math.min(found.length, least + this.int(most - least + 1));
    const chosen = new Set<string>();
    while (chosen.size < count) chosen.add(this.pick(found).documentId);
    return [...chosen];
  }

  private sources = (): object[] =>
    this.list(() => ({ title: this.word(), retrievedOn: '2026-01-31', note: null }));

  private variant = (): object => ({ name: `Name ${this.word()}`, language: 'fr', kind: 'exonym' });

  private list<Item>(make: () => Item): Item[] {
    return Array.from({ length: this.int(3) }, make);
  }

  private word = (): string => `w${this.int(10_000)}`;
  private chance = (of: number): boolean => this.next() < of;
  private int = (below: number): number => Math.floor(this.next() * below);

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** Mulberry32, so that a seed tells the whole story. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}
