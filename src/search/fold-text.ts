import { foldName, foldToAscii } from '../domain/fold';

/** A text in the two forms in which names are compared, see `domain/fold.ts`. */
export interface Folded {
  /** In its own script. */
  folded: string;
  /** In the letters a to z and digits. */
  ascii: string;
}

/** Longer names are compared by their beginning: an index has no room for them, nor a query. */
const MAX_LENGTH = 300;

export const foldText = (text: string): Folded => ({
  folded: [...foldName(text)].slice(0, MAX_LENGTH).join(''),
  ascii: foldToAscii(text).slice(0, MAX_LENGTH).trim(),
});
