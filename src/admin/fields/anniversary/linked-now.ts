/** A link as the form holds it, or as the content manager lists it; it tells more than that. */
interface Link {
  documentId?: unknown;
  apiData?: { documentId?: unknown };
}

const idOf = ({ documentId, apiData }: Link): string =>
  String(apiData?.documentId ?? documentId ?? '');

const listIn = (changes: unknown, name: 'connect' | 'disconnect'): readonly Link[] => {
  if (typeof changes !== 'object' || changes === null) return [];
  const list: unknown = Reflect.get(changes, name);
  return Array.isArray(list) ? list : [];
};

/**
 * The document that a relation to one will lead to once the form is saved.
 *
 * @param changes what the form holds of the relation: links to add and to remove
 * @param saved the links that are stored
 */
export function linkedNow(changes: unknown, saved: readonly Link[]): string | undefined {
  const added = listIn(changes, 'connect').map(idOf);
  const removed = new Set(listIn(changes, 'disconnect').map(idOf));
  const kept = saved.map(idOf).filter((id) => !removed.has(id));
  return [...kept, ...added].at(-1);
}
