import type { Related } from './themes-api';

/** A link as Strapi's form holds it until it is saved; `apiData` is what is sent. */
export interface LinkChange {
  id: number;
  documentId: string;
  name?: string | null;
  apiData: { id: number; documentId: string; locale?: string | null };
}

export interface LinkChanges {
  connect: LinkChange[];
  disconnect: LinkChange[];
}

const change = ({ id, documentId, locale, name }: Related): LinkChange => ({
  ...{ id, documentId, name },
  apiData: { id, documentId, locale },
});

const has = (list: readonly { documentId: string }[], { documentId }: { documentId: string }) =>
  list.some((each) => each.documentId === documentId);

const without = (list: LinkChange[], { documentId }: Related): LinkChange[] =>
  list.filter((each) => each.documentId !== documentId);

/** Whether a document will be linked once the form is saved. */
export const isLinked = (
  { connect, disconnect }: LinkChanges,
  saved: readonly Related[],
  document: { documentId: string },
): boolean => has(connect, document) || (has(saved, document) && !has(disconnect, document));

/**
 * Links a document or takes the link back. What was so before anything was changed is no change. A
 * form that has just been saved may still hold the link to be made that has been made.
 */
export function toggle(
  changes: LinkChanges,
  saved: readonly Related[],
  document: Related,
): LinkChanges {
  const connect = without(changes.connect, document);
  const disconnect = without(changes.disconnect, document);
  const isSaved = has(saved, document);
  if (isLinked(changes, saved, document)) {
    return { connect, disconnect: isSaved ? [...disconnect, change(document)] : disconnect };
  }
  return { connect: isSaved ? connect : [...connect, change(document)], disconnect };
}
