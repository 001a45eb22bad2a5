/** What a cell holds before it is written; null is an empty one. */
export type CellValue = string | number | boolean | null;

/**
 * What spreadsheets take for a formula (OWASP, "CSV Injection"): = + - @, their full-width forms
 * and a leading tab or line break; behind blanks, invisible characters and quotes as well, which
 * some of them strip.
 */
const FORMULA = /^'*["\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u;

/** Between the values of a list. */
const SEPARATOR = '; ';

/**
 * Text as it goes into a cell: what looks like a formula gets an apostrophe in front, and so does
 * what has apostrophes before a formula already. To undo it take one apostrophe away where a text
 * matches `FORMULA` and begins with one; nothing else is touched, 's-Hertogenbosch least of all.
 * Numbers are no text: -1.6 stays -1.6. The library's `escape_formulas` makes text of them and
 * cannot be undone.
 *
 * The start of the cell is what counts. Behind a separator or line break inside a text a formula
 * would only start for who reads the file against its declared type, and a guard there would
 * spoil every Markdown list.
 */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Text of a cell that `guarded` wrote, as it was. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** Whether a spreadsheet could take the text for a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/**
 * A list in one cell: `Kanazawa; Karlsruhe`. A semicolon or backslash within a value has a
 * backslash before it; a missing value is empty.
 */
export const listed = (values: readonly (string | null)[]): string | null =>
  values.length === 0
    ? null
    : values.map((value) => (value ?? '').replace(/[\\;]/g, '\\$&')).join(SEPARATOR);

/** How a value is written; numbers in plain digits and with a point, booleans true and false. */
export function written(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? guarded(value) : String(value);
}
