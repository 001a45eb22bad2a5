import { errors } from '@strapi/utils';
import type { PlannedWrite } from '../contract';
import { forStaff } from '../../documents/advice/advice';
import { fieldOf, type Violation } from '../../documents/violation';

/** What is wrong with one row of the spreadsheet. */
export interface RowProblem {
  /** Index of the sheet, and the row's number in it. */
  sheet: number;
  row: number;
  message: string;
  /** The same for staff whose panel is French. */
  french: string;
}

/** How many rows a message names; all of them are in its details. */
const NAMED = 20;

export const problemsOf = (
  { sheet, row }: Pick<PlannedWrite, 'sheet' | 'row'>,
  violations: readonly Violation[],
): RowProblem[] =>
  violations.map((broken) => ({
    ...{ sheet, row },
    message: `${fieldOf(broken.path)}: ${forStaff(broken, 'en')}`,
    french: `${fieldOf(broken.path)}\u00a0: ${forStaff(broken, 'fr')}`,
  }));

/**
 * Gives an import up because of some of its rows; nothing of it is written.
 *
 * @throws ValidationError that names them, with `details.rows` and the sentence in French
 */
function refuseRows(problems: readonly RowProblem[]): never {
  const named = problems.slice(0, NAMED);
  const left = problems.length - named.length;
  const english = named.map(
    ({ sheet, row, message }) => `sheet ${sheet + 1}, row ${row}: ${message}`,
  );
  const french = named.map(
    ({ sheet, row, french: text }) => `feuille ${sheet + 1}, ligne ${row}\u00a0: ${text}`,
  );
  if (left > 0) {
    english.push(`and ${left} more`);
    french.push(`et ${left} de plus`);
  }
  throw new errors.ValidationError(`Nothing was imported. ${english.join('; ')}`, {
    rows: problems,
    french: `Rien n’a été importé. ${french.join('\u00a0; ')}`,
  });
}

/** What a refusal says in French, where it is one of rows. */
export function frenchOf(refusal: Error): string | undefined {
  const details: unknown = 'details' in refusal ? refusal.details : undefined;
  const french: unknown =
    typeof details === 'object' && details !== null && 'french' in details
      ? details.french
      : undefined;
  return typeof french === 'string' ? french : undefined;
}

/** @throws ValidationError unless the list is empty */
export function refuseRowsIfAny(problems: readonly RowProblem[]): void {
  if (problems.length > 0) refuseRows(problems);
}
