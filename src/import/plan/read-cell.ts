import type { Cell } from '../contract';
import { type Read, problem } from '../message';
import type { Choice, Target } from '../targets';
import { cellText, isFormulaError, meansUnknown } from '../values/cell-text';
import { readBoolean, readChoice, withChoices } from '../values/read-choice';
import { readCoordinates } from '../values/read-coordinates';
import { readCountry } from '../values/read-country';
import { readDate } from '../values/read-date';
import { readJsonList, readList } from '../values/read-list';
import { readDecimal, readInteger } from '../values/read-number';

export type CellValue =
  | string
  | number
  | boolean
  | readonly (string | null)[]
  | readonly Record<string, unknown>[]
  | { latitude: number; longitude: number };

/** What a cell says as a value of a target; nothing when it is empty or says that nobody knows. */
export function readCell(cell: Cell, target: Target): Read<CellValue> | 'empty' | 'unknown' {
  const text = cellText(cell);
  if (text === '') return 'empty';
  if (isFormulaError(text)) return problem('formulaError', { given: text });
  if (meansUnknown(text)) return 'unknown';
  switch (target.kind) {
    case 'integer':
      return readInteger(cell);
    case 'decimal':
      return readDecimal(cell, { groups: true });
    case 'degrees':
      return readDecimal(cell, { groups: false });
    case 'coordinates':
      return readCoordinates(cell);
    case 'date':
      return readDate(cell, { modern: false });
    case 'modernDate':
      return readDate(cell, { modern: true });
    case 'country':
      return readCountry(cell);
    case 'countries':
      return readCountries(cell);
    case 'choice':
      return readChoice(cell, target.choice ?? NO_CHOICE);
    case 'boolean':
      return readBoolean(cell);
    case 'items':
      return readItems(cell, target);
    case 'names':
      return text.startsWith('[')
        ? readItems(cell, target)
        : { value: readList(cell).flatMap((name) => (name === '' ? [] : [{ name }])) };
    case 'references':
      return { value: readList(cell) };
    case 'wikidata':
      return { value: withoutAddress(text) };
    case 'text':
    case 'reference':
      return { value: text };
  }
}

const NO_CHOICE: Choice = { name: '', codes: [] };

function readItems(cell: Cell, { itemChoice }: Target): Read<readonly Record<string, unknown>[]> {
  const read = readJsonList(cell);
  return 'problem' in read || !itemChoice ? read : { value: withChoices(read.value, itemChoice) };
}

/** `Q90` of `https://www.wikidata.org/wiki/Q90` or `wd:q90`. */
const withoutAddress = (text: string): string =>
  /^(?:https?:\/\/\S*\/|wd:)?(q\d+)$/i.exec(text)?.[1]?.toUpperCase() ?? text;

function readCountries(cell: Cell): Read<(string | null)[]> {
  const codes: (string | null)[] = [];
  for (const name of readList(cell)) {
    const read: Read<string | null> = name === '' ? { value: null } : readCountry(name);
    if ('problem' in read) return read;
    codes.push(read.value);
  }
  return { value: codes };
}
