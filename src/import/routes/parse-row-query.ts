import { errors } from '@strapi/utils';
import type { RowFilter } from '../jobs/row-store';

const VERDICTS = ['create', 'update', 'unchanged', 'error'] as const;
const PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 500;

/** @throws ValidationError that names the parameter */
export function parseRowQuery(query: Readonly<Record<string, unknown>>): RowFilter {
  const { verdict, sheet, doubtful } = query;
  const wanted = VERDICTS.find((each) => each === verdict);
  if (isGiven(verdict) && wanted === undefined) {
    throw new errors.ValidationError(`verdict: choose one of ${VERDICTS.join(', ')}`);
  }
  if (isGiven(doubtful) && doubtful !== 'true') {
    throw new errors.ValidationError('doubtful: give true, or leave it out');
  }
  return {
    isDoubtful: doubtful === 'true',
    verdict: wanted ?? null,
    sheet: isGiven(sheet) ? number('sheet', sheet, 0, 10_000) : null,
    page: isGiven(query.page) ? number('page', query.page, 1, 1_000_000) : 1,
    pageSize: isGiven(query.pageSize)
      ? number('pageSize', query.pageSize, 1, MAX_PAGE_SIZE)
      : PAGE_SIZE,
  };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

function number(name: string, given: unknown, least: number, most: number): number {
  const value = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new errors.ValidationError(`${name}: give a whole number from ${least} to ${most}`);
}
