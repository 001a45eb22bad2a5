import type { Readable } from 'node:stream';
import type { Cell, SheetRow } from '../contract';
import { columnName } from '../../export/files/xlsx-parts';
import { LIMITS } from './limits';
import { readXml } from './xlsx-archive';
import { shownAs } from './xlsx-dates';
import { textGatherer, unescaped } from './xlsx-texts';
import type { Workbook } from './xlsx-workbook';

/** Cells merged over several rows; rows as shown, the column from 0. */
export interface Merged {
  from: number;
  to: number;
  column: number;
}

interface RowHandlers {
  /** Where a formula's result is missing, or a text is too long; as shown, `C7`. */
  onRefused: (code: 'formula' | 'long-cell', cell: string) => never;
  /** They stand behind the rows. */
  onMerged?: (merged: Merged) => void;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Rows of a worksheet (ECMA-376-1, 18.3.1), as they come. What a sheet claims about its size is
 * not believed; rows without anything are not there.
 */
export async function* readRows(
  stream: Readable,
  workbook: Workbook,
  { onRefused, onMerged }: RowHandlers,
): AsyncGenerator<SheetRow> {
  const inline = textGatherer();
  let rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [] };
  let column = -1;
  let cell: Attributes = {};
  let value: string | undefined;
  let within = false;
  let isFormula = false;

  const finishCell = (): void => {
    const text = cell['t'] === 'inlineStr' ? inline.end() : value;
    const place = `${columnName(column)}${row.number}`;
    // Several programs write an empty result where they have none; an empty text is a `str`.
    if (isFormula && (text === undefined || (text === '' && cell['t'] !== 'str'))) {
      onRefused('formula', place);
    }
    if (text === undefined || text === '' || column > LIMITS.columns) return;
    const read = cellValue(cell, text, workbook);
    if (typeof read === 'string' && read.length > LIMITS.cell) onRefused('long-cell', place);
    row.cells[column] = read;
  };
  const reading = readXml(stream, {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: Number(attributes['r'] ?? row.number + 1), cells: [] };
        column = -1;
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        [cell, value, isFormula] = [attributes, undefined, false];
        inline.start();
      } else if (name === 'v') {
        [within, value] = [true, ''];
      } else if (name === 'f') {
        isFormula = true;
      } else if (name === 'mergeCell') {
        const merged = mergedOf(attributes['ref'] ?? '');
        if (merged) onMerged?.(merged);
      } else inline.open(name);
    },
    text(text) {
      if (within) value = (value ?? '') + text;
      else inline.add(text);
    },
    close(name) {
      if (name === 'v') within = false;
      else if (name === 'c') finishCell();
      else if (name === 'row') {
        // Formats alone make rows down to the millionth.
        if (row.cells.length > 0)
          rows.push({ ...row, cells: Array.from(row.cells, (it) => it ?? null) });
      } else inline.close(name);
    },
  });
  for await (const _ of reading) {
    yield* rows;
    rows = [];
  }
}

function cellValue(cell: Attributes, text: string, workbook: Workbook): Cell {
  switch (cell['t']) {
    case 's':
      return workbook.texts[Number(text)] ?? null;
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text.slice(0, 10)}T00:00:00Z`);
    case 'str':
      return unescaped(text);
    case 'inlineStr':
    case 'e':
      return text;
    default: {
      const shown = workbook.dateStyles[Number(cell['s'] ?? 0)];
      return shownAs(shown, Number(text), workbook.from1904);
    }
  }
}

/** 27 for `AB12`. */
const columnOf = (reference: string): number =>
  [...reference.replace(/[^A-Z]/g, '')].reduce(
    (index, letter) => index * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

function mergedOf(reference: string): Merged | undefined {
  const [, column = '', from = '', to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(reference) ?? [];
  if (to === undefined || Number(to) <= Number(from)) return undefined;
  return { from: Number(from), to: Number(to), column: columnOf(column) };
}
