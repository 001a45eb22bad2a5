import type { Cell, SheetRow } from '../contract';

/** Rows that are looked at; a title, a date and a few notes may stand above the headings. */
export const HEADINGS_WITHIN = 20;

/**
 * Which of a sheet's first rows, none of them blank, has the headings: the first that is at least
 * half as wide as the widest. Titles stand in a cell or two.
 */
export function findHeadings(rows: readonly SheetRow[]): SheetRow | undefined {
  const widths = rows.map(({ cells }) => cells.filter(isFilled).length);
  const widest = Math.max(0, ...widths);
  const enough = Math.max(Math.min(2, widest), Math.ceil(widest / 2));
  return rows[widths.findIndex((width) => width >= enough)];
}

/** Numbers and dates are values: above them somebody forgot to write what they are. */
export function areHeadings({ cells }: SheetRow): boolean {
  const filled = cells.filter(isFilled);
  const values = filled.filter((cell) => typeof cell !== 'string' || /^[-+\d.,\s]+$/.test(cell));
  return values.length * 2 <= filled.length;
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
