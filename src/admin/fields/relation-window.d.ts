/** A file of Strapi's that its package does not export; `vite.config.ts` says which. */
declare module 'jumelle:relation-window' {
  interface WindowDocument {
    model: string;
    collectionType: string;
    /** Empty while it is being created. */
    documentId?: string;
    params?: { locale?: string | null; status?: string } | null;
  }

  /** What is in the window that opens over a relation; undefined outside of one. */
  export function useRelationModal<Value>(
    consumer: string,
    select: (window: { currentDocumentMeta: WindowDocument }) => Value,
  ): Value | undefined;
}
