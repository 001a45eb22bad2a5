import { errors } from '@strapi/utils';
import type { PlannedWrite } from '../contract';
import { fieldOf, type Violation } from '../../documents/violation';

/** What is wrong with one row of the spreadsheet. */
export interface RowProblem {
  /** Index of the sheet, and the row's number in it. */
  sheet: number;
  row: number;
  message: string;
}

/** How many rows a message names; all of them are in its details. */
const NAMED = 20;

export const problemsOf = (
  { sheet, row }: Pick<PlannedWrite, 'sheet' | 'row'>,
  violations: readonly Violation[],
): RowProblem[] =>
  violations.map(({ path, message }) => ({ sheet, row, message: `${fieldOf(path)}: ${message}` }));

/**
 * Gives an import up because of some of its rows; nothing of it is written.
 *
 * @throws ValidationError that names them, with `details.rows`
 */
function refuseRows(problems: readonly RowProblem[]): never {
  const named = problems
    .slice(0, NAMED)
    .map(({ sheet, row, message }) => `sheet ${sheet + 1}, row ${row}: ${message}`);
  const more = problems.length > NAMED ? [`and ${problems.length - NAMED} more`] : [];
  throw new errors.ValidationError(`Nothing was imported. ${[...named, ...more].join('; ')}`, {
    rows: problems,
  });
}

/** @throws ValidationError unless the list is empty */
export function refuseRowsIfAny(problems: readonly RowProblem[]): void {
  if (problems.length > 0) refuseRows(problems);
}
