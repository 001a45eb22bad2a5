import { foldName } from '../../domain/fold';
import type { SheetKind } from '../contract';
import { splitAttribute, TARGETS, targetOf, type TargetKind } from '../targets';
import { HEADER_WORDS } from './header-words';
import { leftOutOf } from './left-out';
import { titlesOf } from './titles';

/** What each column is taken for, null for one that is left out, and values for all rows. */
export interface SheetMapping {
  kind: SheetKind;
  columns: (string | null)[];
  constants: Record<string, string>;
}

const KINDS = ['pairs', 'twinnings', 'exchanges', 'cities'] as const;
type RealKind = (typeof KINDS)[number];

/** Columns without which a sheet cannot be of a kind: one of each list. Exports have identifiers. */
const ESSENTIAL: Readonly<Record<RealKind, readonly (readonly string[])[]>> = {
  pairs: [['partner']],
  twinnings: [
    ['city1', 'cities', 'citySlugs', 'cityIds', 'documentId'],
    ['city2', 'cities', 'citySlugs', 'cityIds', 'documentId'],
  ],
  exchanges: [
    ['title', 'documentId'],
    ['startsOn', 'host', 'participants', 'outcome', 'place', 'documentId'],
  ],
  cities: [['name', 'documentId']],
};

/** `Habitants (en milliers)`: a number of it is not the number that we keep. */
const SCALED = /\b(?:milliers?|thousands?|millions?|mio|tsd)\b/i;
const NUMBERS: ReadonlySet<TargetKind> = new Set(['integer', 'decimal']);

/** What nearly every such list means, for the columns that it lacks; people see and change it. */
const SUGGESTED: Readonly<Record<RealKind, Readonly<Record<string, string>>>> = {
  cities: { kind: 'municipality' },
  twinnings: { kind: 'twinning', state: 'active' },
  pairs: { partnerKind: 'municipality', kind: 'twinning', state: 'active' },
  exchanges: {},
};

/** `Population (hab.)` and `city_a_id` as they are compared: folded, without units and plural. */
const plain = (header: string): string =>
  foldName(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/\b(?:de|du|des|d|la|le|les|l|of|the)\b/g, ' ')
    .replace(/(?<=\p{L}{2})[sx]\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** `name@fr`, `Nom [fr]`, `name_fr`: a text in a locale. */
function splitLocale(header: string, locales: readonly string[]): { base: string; locale: string } {
  const match = /^(.+?)\s*(?:@\s*|[([_ -]\s*)([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*[)\]]?$/.exec(
    header,
  );
  const locale = locales.find((each) => each.toLowerCase() === match?.[2]?.toLowerCase());
  return match && locale ? { base: match[1] ?? '', locale } : { base: header, locale: '' };
}

interface Words {
  /** As our own files have them, and all that we know, each as it is compared. */
  titles: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

const knownWords = new Map<string, Words>();

/** What a target is called: by its name, by the titles of our own files, and by people. */
function wordsOf(attribute: string): Words {
  const known = knownWords.get(attribute);
  if (known) return known;
  const titles = titlesOf(attribute);
  const called = [attribute, ...titles, ...(HEADER_WORDS[attribute] ?? [])];
  const words = { titles: new Set(titles.map(foldName)), all: new Set(called.map(plain)) };
  knownWords.set(attribute, words);
  return words;
}

/** A header as it is and as it is compared. */
interface Compared {
  text: string;
  folded: string;
  plain: string;
}

const compared = (text: string): Compared => ({
  ...{ text: text.trim(), folded: foldName(text), plain: plain(text) },
});

/** How well a header fits a target: 4 its very name, 3 as our own files have it, 2 a word for it. */
function fit(header: Compared, attribute: string): number {
  if (header.text === attribute) return 4;
  const { titles, all } = wordsOf(attribute);
  if (titles.has(header.folded)) return 3;
  return all.has(header.plain) ? 2 : 0;
}

/** The best distribution of columns over the targets of a kind, each target once. */
function guessColumns(
  headers: readonly string[],
  kind: RealKind,
  locales: readonly string[],
): { columns: (string | null)[]; score: number } {
  const taken = new Set<string>();
  const columns: (string | null)[] = headers.map(() => null);
  let score = 0;
  const options = headers.map((header) => {
    const { base, locale } = splitLocale(header, locales);
    const inLocale = locale === '' ? [] : [{ text: compared(base), suffix: `@${locale}` }];
    if (header.trim() === '' || leftOutOf(kind).has(foldName(header))) return [];
    return [{ text: compared(header), suffix: '' }, ...inLocale];
  });
  for (const least of [4, 3, 2]) {
    for (const [index, forms] of options.entries()) {
      if (columns[index] !== null) continue;
      for (const { text, suffix } of forms) {
        const found = TARGETS[kind]
          .filter((target) => !(NUMBERS.has(target.kind) && SCALED.test(text.text)))
          .map(({ attribute }) => ({ name: `${attribute}${suffix}`, fits: fit(text, attribute) }))
          .find(({ name, fits }) => {
            return fits >= least && !taken.has(name) && targetOf(kind, name, locales) !== undefined;
          });
        if (!found) continue;
        taken.add(found.name);
        columns[index] = found.name;
        score += found.fits;
        break;
      }
    }
  }
  return { columns, score };
}

/** What a sheet is about and what its columns are, by their headers alone. */
export function guessMapping(headers: readonly string[], locales: readonly string[]): SheetMapping {
  const guesses = KINDS.flatMap((kind) => {
    const { columns, score } = guessColumns(headers, kind, locales);
    const isPossible = ESSENTIAL[kind].every((names) =>
      names.some((name) =>
        columns.some((column) => column && splitAttribute(column).name === name),
      ),
    );
    return isPossible ? [{ kind, columns, score }] : [];
  });
  // Of equals the more special one, which comes first.
  const best = guesses.reduce<(typeof guesses)[number] | undefined>(
    (found, each) => (found && found.score >= each.score ? found : each),
    undefined,
  );
  if (!best) return { kind: 'ignored', columns: headers.map(() => null), constants: {} };
  const { kind, columns } = best;
  return { kind, columns, constants: suggestedConstants(kind, columns) };
}

/** The columns of a sheet when people say what it is about. */
export function guessMappingOf(
  kind: SheetKind,
  headers: readonly string[],
  locales: readonly string[],
): SheetMapping {
  if (kind === 'ignored') return { kind, columns: headers.map(() => null), constants: {} };
  const { columns } = guessColumns(headers, kind, locales);
  return { kind, columns, constants: suggestedConstants(kind, columns) };
}

function suggestedConstants(
  kind: RealKind,
  columns: readonly (string | null)[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SUGGESTED[kind]).filter(([attribute]) => !columns.includes(attribute)),
  );
}

/** How many of a row's texts are known as headings, of whichever kind of sheet has most. */
export const knownHeadings = (headers: readonly string[]): number =>
  Math.max(
    ...KINDS.map(
      (kind) => guessColumns(headers, kind, []).columns.filter((it) => it !== null).length,
    ),
  );

/** What makes two files' columns the same, to remember how they were mapped. */
export const headerKey = (headers: readonly string[]): string =>
  headers.map((header) => foldName(header)).join('|');
