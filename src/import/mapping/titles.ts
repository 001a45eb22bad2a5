import { ATTRIBUTE_WORDS, PART_WORDS } from '../../feeds/csv/column-words';

const PARTS = { Slug: 'slug', Id: 'id', CountryCode: 'countryCode' } as const;

/**
 * How our own files head the column of a target, in each language: `Villes`, and `Villes : nom
 * court` for `citySlugs`.
 */
export function titlesOf(attribute: string): string[] {
  const own = wordsFor(attribute);
  if (own) return own.map(([title]) => title);
  const [, base = '', part, plural] = /^(\w+?)(Slug|Id|CountryCode)(s?)$/.exec(attribute) ?? [];
  const name = plural ? `${base}s`.replace(/ys$/, 'ies') : base;
  const words = wordsFor(name);
  if (!words || !isPart(part)) return [];
  const { en, fr } = PART_WORDS[PARTS[part]];
  const [english, french] = words;
  return [`${english[0]}: ${en[0]}`, `${french[0]} : ${fr[0]}`];
}

type Title = readonly [title: string, description?: string];

function wordsFor(name: string): readonly [en: Title, fr: Title] | undefined {
  const words = Object.entries(ATTRIBUTE_WORDS).find(([known]) => known === name)?.[1];
  return words && [words.en, words.fr];
}

const isPart = (part: string | undefined): part is keyof typeof PARTS =>
  part !== undefined && part in PARTS;
