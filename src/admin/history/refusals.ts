/** When a write to a document was last refused. */
const refusals = new Map<string, number>();

export function noteRefusal(documentId: string): void {
  refusals.set(documentId, Date.now());
}

/** It has been written after all. */
export function forgetRefusal(documentId: string): void {
  refusals.delete(documentId);
}

export const wasRefused = (documentId: string, since: number): boolean =>
  (refusals.get(documentId) ?? 0) >= since;
