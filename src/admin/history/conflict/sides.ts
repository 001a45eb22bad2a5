import type { ConflictField } from '../../../history/contract';

interface Sides {
  /** Changed by the person at the form alone. */
  mine: ConflictField[];
  /** Changed by others alone, or by both to the same. */
  theirs: ConflictField[];
  /** Changed by both, to different values: somebody has to choose. */
  both: ConflictField[];
}

/** Which fields can be put together, and which cannot. */
export function sidesOf(fields: readonly ConflictField[]): Sides {
  const isSame = ({ mine, theirs }: ConflictField): boolean =>
    JSON.stringify(mine) === JSON.stringify(theirs);
  const isBoth = (field: ConflictField): boolean =>
    field.changedByMe && field.changedByThem && !isSame(field);
  return {
    mine: fields.filter((field) => field.changedByMe && !field.changedByThem),
    theirs: fields.filter((field) => field.changedByThem && !isBoth(field)),
    both: fields.filter(isBoth),
  };
}
