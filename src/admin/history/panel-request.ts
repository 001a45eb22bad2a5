/** A request of the content manager about entries of a type, or about one of them. */
export interface PanelRequest {
  /** As it was asked for. */
  address: string;
  uid: string;
  documentId: string | undefined;
  method: string;
  /** `publish`, `unpublish`, `bulkDelete` … */
  action: string | undefined;
}

const ADDRESS =
  /\/content-manager\/collection-types\/(api::[\w.-]+)(?:\/(?!actions\/)([\w-]+))?(?:\/actions\/(\w+))?$/;

/** What a request of the panel is about; undefined for all others. */
export function panelRequest(
  input: RequestInfo | URL,
  init?: RequestInit,
): PanelRequest | undefined {
  if (typeof input !== 'string') return undefined;
  const { origin, pathname } = new URL(input, window.location.origin);
  if (origin !== window.location.origin) return undefined;
  const [, uid, documentId, action] = ADDRESS.exec(pathname) ?? [];
  if (uid === undefined) return undefined;
  return { address: input, uid, documentId, method: init?.method ?? 'GET', action };
}
