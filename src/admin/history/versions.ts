/**
 * Which state of each document this window knows: the number of the last entry of its log. What an
 * open form was filled with counts before what has been read since in passing.
 */
const inForms = new Map<string, number>();
const read = new Map<string, number>();

/** A form shows a document as it was then; to be called again whenever it is filled anew. */
export function holdVersion(documentId: string, version: number): () => void {
  inForms.set(documentId, version);
  return () => {
    inForms.delete(documentId);
  };
}

export function noteRead(documentId: string, version: number): void {
  read.set(documentId, version);
}

/** Our own write: the form shows what it has stored. */
export function noteWritten(documentId: string, version: number): void {
  read.set(documentId, version);
  if (inForms.has(documentId)) inForms.set(documentId, version);
}

export const knownVersion = (documentId: string): number | undefined =>
  inForms.get(documentId) ?? read.get(documentId);
