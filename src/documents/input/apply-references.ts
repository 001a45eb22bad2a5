import type { Position, Reference, ReferenceChange } from './reference';

export interface AppliedReferences<Id> {
  list: Id[];
  /** References that name nothing. */
  unknown: Reference[];
  /** What a replacement names more than once. */
  repeated: Id[];
}

/**
 * Carries out what a write does to an ordered list of documents or files: first the replacement,
 * then removals, then additions at their positions. Connecting what is there already moves it only
 * if a position is given; disconnecting what is not there does nothing, as in Strapi.
 */
export function applyReferences<Id extends string | number>(
  current: readonly Id[],
  change: ReferenceChange,
  resolve: (reference: Reference) => Id | undefined,
): AppliedReferences<Id> {
  const unknown: Reference[] = [];
  const find = (reference: Reference): Id[] => {
    const id = resolve(reference);
    if (id === undefined) unknown.push(reference);
    return id === undefined ? [] : [id];
  };

  const replacement = change.set?.flatMap(find);
  const repeated = replacement?.filter((id, index) => replacement.indexOf(id) < index) ?? [];
  const removed = new Set(change.disconnect.flatMap((reference) => resolve(reference) ?? []));
  let list = [...new Set(replacement ?? current)].filter((id) => !removed.has(id));

  let waiting = change.connect.flatMap(({ reference, position }) =>
    find(reference).map((id) => ({ id, position })),
  );
  // One addition may stand beside another that comes later in the request.
  for (let placed = true; placed && waiting.length > 0;) {
    const remaining = waiting.filter(({ id, position }) => {
      const next = place(list, id, position, resolve);
      if (next) list = next;
      return !next;
    });
    placed = remaining.length < waiting.length;
    waiting = remaining;
  }
  list = [...new Set([...list, ...waiting.map(({ id }) => id)])];
  return { list, unknown, repeated };
}

/** The list with `id` at its position; undefined when its neighbour is not there. */
function place<Id extends string | number>(
  list: readonly Id[],
  id: Id,
  position: Position,
  resolve: (reference: Reference) => Id | undefined,
): Id[] | undefined {
  const others = list.filter((other) => other !== id);
  if (position === 'start') return [id, ...others];
  if (position === 'end') return list.includes(id) ? [...list] : [...others, id];
  const isBefore = 'before' in position;
  const neighbour = others.findIndex(
    (other) => other === resolve(isBefore ? position.before : position.after),
  );
  if (neighbour === -1) return undefined;
  return others.toSpliced(isBefore ? neighbour : neighbour + 1, 0, id);
}
