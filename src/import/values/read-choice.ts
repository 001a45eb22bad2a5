import { foldName } from '../../domain/fold';
import { PANEL_LANGUAGES, valueLabel } from '../../labels/labels';
import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';
import { CHOICE_WORDS } from './choice-words';

const singular = (folded: string): string => folded.replace(/s\b/g, '');

const known = new Map<string, ReadonlyMap<string, string>>();

/** Codes by what they are called, folded, the words that forms and exports have among them. */
function codesByWord(name: string, codes: readonly string[]): ReadonlyMap<string, string> {
  const ready = known.get(name);
  if (ready) return ready;
  const [type = '', attribute = ''] = name.split('.');
  const called = (code: string): string[] => [
    code,
    ...PANEL_LANGUAGES.map((it) => valueLabel(it, `api::${type}.${type}`, attribute, code)),
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

/** One of the codes of an attribute (`twinning.kind`), written as such or in French or English. */
export function readChoice(cell: Cell, name: string, codes: readonly string[]): Read<string> {
  const given = cellText(cell);
  const value = codesByWord(name, codes).get(singular(foldName(given)));
  return value === undefined
    ? problem('notChoice', { given, choices: codes.join(', ') })
    : { value };
}

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'oui', 'o', 'vrai', 'x', 'ja']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n', '0', 'non', 'faux', 'nein']);

export function readBoolean(cell: Cell): Read<boolean> {
  const given = cellText(cell);
  const word = given.toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : problem('notYesOrNo', { given });
}
