import type { Cell, SheetRow } from '../contract';
import { knownHeadings } from '../mapping/guess-mapping';
import { namesCountry } from '../values/read-country';

/** Rows that are looked at; a title, a date and a few notes may stand above the headings. */
export const HEADINGS_WITHIN = 20;

/** Rows below the first wide one that may say more exactly what the columns hold. */
const LEVELS = 2;

/**
 * Which of a sheet's first rows, none of them blank, has the headings: the first that is at least
 * half as wide as the widest, since titles stand in a cell or two; or one right below it of which
 * more is known, where that one only names groups of columns.
 */
export function findHeadings(rows: readonly SheetRow[]): SheetRow | undefined {
  const widths = rows.map(({ cells }) => cells.filter(isFilled).length);
  const widest = Math.max(0, ...widths);
  const enough = Math.max(Math.min(2, widest), Math.ceil(widest / 2));
  const first = widths.findIndex((width) => width >= enough);
  const levels = first === -1 ? [] : rows.slice(first, first + 1 + LEVELS);
  return levels.reduce<SheetRow | undefined>(
    (best, row) => (best && knownIn(row) <= Math.max(1, knownIn(best)) ? best : row),
    undefined,
  );
}

const knownIn = ({ cells }: SheetRow): number => knownHeadings(headingsOf(cells));

/**
 * Numbers and dates are values: above them somebody forgot to write what they are. So are countries,
 * where nothing else is known.
 */
export function areHeadings(row: SheetRow): boolean {
  const filled = row.cells.filter(isFilled);
  const values = filled.filter((cell) => typeof cell !== 'string' || /^[-+\d.,\s]+$/.test(cell));
  if (values.length * 2 > filled.length) return false;
  return !filled.some(namesCountry) || knownIn(row) > 0;
}

export const isFilled = (cell: Cell): boolean => cell !== null && cell !== '';

/** One line each, without the blanks around it. */
export const headingsOf = (cells: readonly Cell[]): string[] =>
  cells.map((cell) =>
    (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))
      .replace(/\s+/gu, ' ')
      .trim(),
  );

/** The number of cells up to the last that holds something. */
export const widthOf = (cells: readonly Cell[]): number => cells.findLastIndex(isFilled) + 1;
