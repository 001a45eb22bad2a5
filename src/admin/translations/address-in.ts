import type { FormDocument } from '../fields/form-document';

/**
 * The page of the same document in another locale, at a field of it. A link to it asks before
 * unsaved changes are lost, as every link in the panel does.
 */
export function addressIn(
  { collectionType, model, documentId, status }: FormDocument,
  locale: string,
  field?: string,
): string {
  const query = new URLSearchParams({ 'plugins[i18n][locale]': locale });
  if (status === 'published') query.set('status', status);
  if (field !== undefined) query.set('field', field);
  return `/content-manager/${collectionType}/${model}/${documentId ?? 'create'}?${query.toString()}`;
}
