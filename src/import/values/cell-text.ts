import type { Cell } from '../contract';

/** What our own CSV puts an apostrophe in front of, see `feeds/csv/cell.ts`. */
const GUARDED = /^'+["\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u;

/**
 * Signs and words that people write into a cell to say that they do not know. `NA` and `NC` are
 * countries.
 */
const UNKNOWN =
  /^(?:[-–—−?.…]+|n\/[acdr]|n\.\s?[acdr]\.?|s\.\s?o\.?|unknown|inconnue?s?|unbekannt)$/i;
/** What spreadsheet programs show where a formula failed. */
const FAILED =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|VALEUR!|NOM\?|NOMBRE!|NUL!|WERT!|BEZUG!)$/i;

/** The text of a cell without blanks around it; days as ISO 8601, truth values as words. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return isoDay(cell);
  if (typeof cell !== 'string') return String(cell);
  const text = GUARDED.test(cell) ? cell.slice(1) : cell;
  return text.normalize('NFC').replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
}

/** The day of a date cell, which readers give at midnight UTC. */
export const isoDay = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);

export const meansUnknown = (text: string): boolean => UNKNOWN.test(text);

export const isFormulaError = (text: string): boolean => FAILED.test(text);
