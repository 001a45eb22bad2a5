/** A link as the form holds it, or as the content manager lists it; it tells more than that. */
interface Link {
  documentId?: unknown;
  apiData?: { documentId?: unknown };
}

const idOf = ({ documentId, apiData }: Link): unknown => apiData?.documentId ?? documentId;

const isLink = (value: unknown): value is Link => typeof value === 'object' && value !== null;

const listIn = (changes: unknown, name: 'connect' | 'disconnect'): readonly Link[] => {
  if (typeof changes !== 'object' || changes === null) return [];
  const list: unknown = Reflect.get(changes, name);
  return Array.isArray(list) ? list.filter(isLink) : [];
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
  return [...kept, ...added].filter((id) => typeof id === 'string').at(-1);
}
