import { foldName } from '../../domain/fold';
import { PANEL_LANGUAGES } from '../../labels/labels';
import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import type { Choice, ItemChoice } from '../targets';
import { choiceLabel } from '../words/choice-labels';
import { cellText } from './cell-text';
import { CHOICE_WORDS } from './choice-words';

const singular = (folded: string): string => folded.replace(/s\b/g, '');

const known = new Map<string, ReadonlyMap<string, string>>();

/** Codes by what they are called, folded, the words that forms and exports have among them. */
function codesByWord({ name, codes }: Choice): ReadonlyMap<string, string> {
  const ready = known.get(name);
  if (ready) return ready;
  const called = (code: string): string[] => [
    code,
    ...PANEL_LANGUAGES.map((language) => choiceLabel(name, code, language)),
    ...(CHOICE_WORDS[name]?.[code] ?? []),
  ];
  const words = new Map<string, string>();
  for (const code of codes) {
    for (const word of called(code)) {
      const folded = singular(foldName(word));
      if (!words.has(folded)) words.set(folded, code);
    }
  }
  known.set(name, words);
  return words;
}

/** One of the codes of an attribute, written as such or in French or English. */
export function readChoice(cell: Cell, choice: Choice): Read<string> {
  const given = cellText(cell);
  const value = codesByWord(choice).get(singular(foldName(given)));
  const { name, codes } = choice;
  return value === undefined
    ? problem('notChoice', { given, choice: name, choices: codes.join(', ') })
    : { value };
}

/** Components as cells have them, with the codes of what is chosen in them; the rest as it is. */
export const withChoices = (
  items: readonly Record<string, unknown>[],
  { attribute, ...choice }: ItemChoice,
): Record<string, unknown>[] =>
  items.map((item) => {
    const given = item[attribute];
    const read = typeof given === 'string' ? readChoice(given, choice) : undefined;
    return read && 'value' in read ? { ...item, [attribute]: read.value } : item;
  });

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'oui', 'o', 'vrai', 'x', 'ja']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', 'non', 'faux', 'nein']);

export function readBoolean(cell: Cell): Read<boolean> {
  const given = cellText(cell);
  const word = given.toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : problem('notYesOrNo', { given });
}
