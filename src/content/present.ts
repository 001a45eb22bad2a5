import { isContentUid } from './content-types';
import type { Plan } from './query/plan';

/** A document, component or file as it is answered. */
export type PresentedDocument = Record<string, unknown>;

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Shows of a row what its plan asked for, in the order of the schema, and nothing else. */
export function present(plan: Plan, row: Record<string, unknown>): PresentedDocument {
  const shown: PresentedDocument = {};
  for (const field of plan.fields) shown[field] = row[field] ?? null;
  if (isContentUid(plan.uid)) shown.fallbackFields = row.fallbackFields ?? [];
  for (const [name, nested] of plan.populate) {
    const value = row[name];
    if (Array.isArray(value))
      shown[name] = value.filter(isRow).map((each) => present(nested, each));
    else shown[name] = isRow(value) ? present(nested, value) : null;
  }
  return shown;
}
