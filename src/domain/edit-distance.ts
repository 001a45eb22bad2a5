/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one
 * text into the other (optimal string alignment, the restricted Damerau–Levenshtein distance:
 * Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.1). Counting
 * ends at `max`: anything farther away is `Infinity`.
 */
export function editDistance(a: string, b: string, max: number): number {
  const [left, right] = [[...a], [...b]];
  if (Math.abs(left.length - right.length) > max) return Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [index, letter] of left.entries()) {
    const current = [index + 1];
    for (const [column, other] of right.entries()) {
      const replaced = at(previous, column) + (letter === other ? 0 : 1);
      const isSwap = letter === right[column - 1] && other === left[index - 1];
      const swapped = isSwap ? at(beforePrevious, column - 1) + 1 : Infinity;
      current.push(
        Math.min(replaced, swapped, at(previous, column + 1) + 1, at(current, column) + 1),
      );
    }
    if (Math.min(...current, ...previous) > max) return Infinity;
    [beforePrevious, previous] = [previous, current];
  }
  const distance = at(previous, right.length);
  return distance <= max ? distance : Infinity;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
