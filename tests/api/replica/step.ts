import fc from 'fast-check';
import { type Dataset, DATASETS, LOCALES, type Outcome, type World } from './world';

/** What is known of a document without asking the feeds. */
export interface Known {
  dataset: Dataset;
  documentId: string;
  /** Unknown after writes at the same time, or that were not answered. */
  state: 'public' | 'hidden' | 'deleted' | 'unknown';
}

export interface Model {
  documents: Known[];
}

const WRITES = [
  ...(['make', 'text', 'text', 'text', 'translate', 'translate', 'untranslate'] as const),
  ...(['fact', 'fact', 'link', 'link', 'slug', 'draft', 'publish', 'unpublish'] as const),
  ...(['delete', 'bulk'] as const),
];
const READS = ['poll', 'reopen'] as const;

/** One thing that happens; the numbers pick documents among those that there are by then. */
interface Happening {
  what: (typeof WRITES)[number] | (typeof READS)[number];
  dataset: Dataset;
  picks: [number, number, number];
  locale: string;
  word: string;
}

const HOSTILE = ['"Ünique", \r\n東京', '=1+1', 'קִרְיַת גַּת', 'a\u2028b', '</script>]]>', '🏳️‍🌈'];

const happening = (what: readonly Happening['what'][]): fc.Arbitrary<Happening> =>
  fc.record({
    what: fc.constantFrom(...what),
    // The world turns around cities and their agreements.
    dataset: fc.constantFrom<Dataset>('cities', 'cities', 'cities', 'twinnings', ...DATASETS),
    picks: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
    locale: fc.constantFrom(...LOCALES.slice(1)),
    word: fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    ),
  });

export type Command = fc.AsyncCommand<Model, World>;

class Step implements Command {
  constructor(private readonly happenings: readonly Happening[]) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, world: World): Promise<void> {
    // They pick among what is there before any of them.
    const known = model.documents.filter(({ state }) => state !== 'deleted');
    await Promise.all(
      this.happenings.map(async (one) => {
        if (one.what === 'poll') await world.poll();
        else if (one.what === 'reopen') world.reopenCopy();
        else await write(model, known, world, one, this.happenings.length > 1);
      }),
    );
  }

  toString(): string {
    const parts = this.happenings.map(({ what, dataset, picks, locale, word }) =>
      [what, dataset, picks.join('/'), locale, JSON.stringify(word)].join(' '),
    );
    return parts.length > 1 ? `together(${parts.join('; ')})` : (parts[0] ?? '');
  }
}

/** Steps of a story: something happens, or several things at once. */
export const story = (length: number): fc.Arbitrary<Command[]> =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: happening(WRITES).map((one) => new Step([one])) },
      {
        weight: 2,
        arbitrary: fc
          .array(happening(WRITES), { minLength: 2, maxLength: 4 })
          .map((several) => new Step(several)),
      },
      { weight: 1, arbitrary: happening(READS).map((one) => new Step([one])) },
    ),
    { minLength: length, maxLength: length },
  );

const beginning = (dataset: Dataset, word: string): Happening => ({
  ...{ what: 'make', dataset, picks: [3, 0, 1], locale: 'fr', word },
});

/** What every story begins with: a document of each type, linked with each other. */
export const BEGINNING: readonly Command[] = [
  ...['Nancy', 'Padua', 'Krakau'].map((name) => beginning('cities', name)),
  beginning('themes', 'Youth'),
  beginning('twinnings', ' '),
  ...[beginning('anniversaries', ' '), beginning('networks', 'Net')],
  ...[beginning('exchanges', 'Visit'), beginning('organisations', 'Circle')],
].map((one) => new Step([one]));

/** Writes that are under way when the server is killed. */
export const burst = fc
  .array(happening(WRITES), { minLength: 4, maxLength: 8 })
  .map((several) => new Step(several));

async function write(
  model: Model,
  known: readonly Known[],
  world: World,
  one: Happening,
  isTogether: boolean,
): Promise<void> {
  const [first, second, third] = one.picks;
  const among = (dataset: Dataset): Known[] => known.filter((each) => each.dataset === dataset);
  const id = (dataset: Dataset, pick: number): string | undefined => {
    const all = among(dataset);
    return all[pick % all.length]?.documentId;
  };
  const subject = among(one.dataset)[first % Math.max(1, among(one.dataset).length)];
  const cities = [...new Set([id('cities', second), id('cities', third)])].filter(Boolean);
  const settle = (document: Known | undefined, state: Known['state'], outcome: Outcome): void => {
    if (!document) return;
    if (isTogether || outcome.status === 0 || outcome.status >= 500) document.state = 'unknown';
    else if (outcome.status < 300) document.state = state;
  };

  if (one.what === 'make' || !subject) {
    const data = { ...named(one), ...facts(one, cities, id) };
    const { status, documentId } = await world.rest('POST', one.dataset, data);
    if (status === 201 && documentId) {
      model.documents.push({ dataset: one.dataset, documentId, state: 'public' });
    }
    return;
  }
  const path = `${one.dataset}/${subject.documentId}`;
  const put = async (data: object, query = ''): Promise<void> =>
    settle(subject, 'public', await world.rest('PUT', path + query, data));
  const act = (action: string) =>
    world.panel(one.dataset, `${subject.documentId}/actions/${action}`, {});
  switch (one.what) {
    case 'text':
      return put(first % 2 ? named(one) : { summary: one.word });
    case 'translate':
      return put(first % 2 ? named(one) : { summary: one.word }, `?locale=${one.locale}`);
    case 'untranslate':
      await world.rest('DELETE', `${path}?locale=${one.locale}`);
      return;
    case 'fact':
      return put(
        one.dataset === 'cities'
          ? { population: third, foundedOn: year(second) }
          : facts(one, [], id),
      );
    case 'link':
      return put(facts(one, cities, id));
    case 'slug':
      return put({ slug: `slug-${third}` });
    case 'draft': {
      const { status } = await world.rest('PUT', `${path}?status=draft`, named(one));
      if (status === 0) subject.state = 'unknown';
      return;
    }
    case 'publish':
      settle(subject, 'public', await act('publish'));
      return;
    case 'unpublish':
      settle(subject, 'hidden', await act('unpublish'));
      return;
    case 'delete':
      settle(subject, 'deleted', await world.rest('DELETE', path));
      return;
    case 'bulk': {
      const chosen = among(one.dataset).filter((_, index) => (index + second) % 2 === 0);
      const action = third % 2 ? 'bulkPublish' : 'bulkUnpublish';
      const documentIds = chosen.map(({ documentId }) => documentId);
      await world.panel(one.dataset, `actions/${action}`, { documentIds, locale: 'en' });
      // It leaves out what is not there any more.
      for (const document of chosen) document.state = 'unknown';
      return;
    }
    default:
  }
}

const year = (pick: number): string => String(1850 + pick);

/** Most titles are composed when nobody writes one. */
const named = ({ dataset, word }: Happening): object =>
  ['twinnings', 'anniversaries', 'exchanges'].includes(dataset)
    ? { title: word.trim() === '' ? null : word }
    : { name: word };

/** What a document of a type says besides its text, as far as others exist to be linked. */
function facts(
  { dataset, picks: [first, second, third] }: Happening,
  cities: readonly unknown[],
  id: (dataset: Dataset, pick: number) => string | undefined,
): object {
  const linked = cities.length > 0 ? { cities } : {};
  switch (dataset) {
    case 'cities':
      return { kind: 'municipality', countryCode: 'FR', latitude: first % 90, longitude: second };
    case 'twinnings':
      return {
        ...{ kind: 'twinning', state: 'active', since: year(first), ...linked },
        themes: [id('themes', third)].filter(Boolean),
      };
    case 'anniversaries':
      return {
        occasion: 'twinning',
        years: 5 + 5 * (third % 20),
        twinning: id('twinnings', second),
      };
    case 'networks':
      return { kind: 'other', foundedOn: year(first), members: cities };
    case 'exchanges':
      return {
        ...{ kind: 'cultural', startsOn: `${year(first)}-05`, ...linked },
        twinnings: [id('twinnings', third)].filter(Boolean),
      };
    case 'organisations':
      return { kind: 'association', city: id('cities', second) };
    case 'themes':
      return {};
  }
}
