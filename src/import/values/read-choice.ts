import { foldName } from '../../domain/fold';
import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import { cellText } from './cell-text';
import { CHOICE_WORDS } from './choice-words';

const singular = (folded: string): string => folded.replace(/s\b/g, '');

/** One of the codes of an attribute (`twinning.kind`), written as such or in French or English. */
export function readChoice(cell: Cell, name: string, codes: readonly string[]): Read<string> {
  const given = cellText(cell);
  const wanted = singular(foldName(given));
  const value = codes.find((code) =>
    [code, ...(CHOICE_WORDS[name]?.[code] ?? [])].some(
      (word) => singular(foldName(word)) === wanted,
    ),
  );
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
