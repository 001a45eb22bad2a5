import { foldName } from '../../domain/fold';
import { ATTRIBUTE_WORDS } from '../../feeds/csv/column-words';
import type { SheetKind } from '../contract';
import { TARGETS, targetOf } from '../targets';
import { HEADER_WORDS } from './header-words';

/** What each column is taken for, null for one that is left out, and values for all rows. */
export interface SheetMapping {
  kind: SheetKind;
  columns: (string | null)[];
  constants: Record<string, string>;
}

const KINDS = ['pairs', 'twinnings', 'exchanges', 'cities'] as const;
type RealKind = (typeof KINDS)[number];

/** Columns without which a sheet cannot be of a kind: one of each list. */
const ESSENTIAL: Readonly<Record<RealKind, readonly (readonly string[])[]>> = {
  pairs: [['partner']],
  twinnings: [
    ['city1', 'cities', 'citySlugs', 'cityIds'],
    ['city2', 'cities', 'citySlugs', 'cityIds'],
  ],
  exchanges: [['title'], ['startsOn', 'host', 'participants', 'outcome', 'place']],
  cities: [['name']],
};

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

const knownWords = new Map<string, ReadonlySet<string>>();

/** What a target is called: by its name, by the titles of our own CSV, and by people. */
function wordsOf(attribute: string): ReadonlySet<string> {
  const known = knownWords.get(attribute);
  if (known) return known;
  const titles = Object.entries(ATTRIBUTE_WORDS).flatMap(([name, { en, fr }]) =>
    name === attribute ? [en[0], fr[0]] : [],
  );
  const words = new Set([attribute, ...titles, ...(HEADER_WORDS[attribute] ?? [])].map(plain));
  knownWords.set(attribute, words);
  return words;
}

/** How well a header fits a target: 3 its very name, 2 a word for it, 0 not at all. */
function fit(header: string, attribute: string): number {
  if (header.trim() === attribute) return 3;
  return wordsOf(attribute).has(plain(header)) ? 2 : 0;
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
  for (const least of [3, 2]) {
    for (const [index, header] of headers.entries()) {
      if (columns[index] !== null || header.trim() === '') continue;
      const { base, locale } = splitLocale(header, locales);
      const options = [
        { text: header, suffix: '' },
        ...(locale === '' ? [] : [{ text: base, suffix: `@${locale}` }]),
      ];
      for (const { text, suffix } of options) {
        const found = TARGETS[kind]
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
      names.some((name) => columns.includes(name)),
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

/** What makes two files' columns the same, to remember how they were mapped. */
export const headerKey = (headers: readonly string[]): string =>
  headers.map((header) => foldName(header)).join('|');
