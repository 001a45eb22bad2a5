import { useQueryParams } from '@strapi/strapi/admin';
import { type RefCallback, useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';

export interface FormDocument {
  model: string;
  collectionType: string;
  /** None while it is being created. */
  documentId: string | undefined;
  locale: string | undefined;
  status: string;
}

interface Query {
  status?: string;
  plugins?: { i18n?: { locale?: string } };
}

/**
 * The document that a form edits. Strapi tells inputs only by the address of the page, which is of
 * another document when the form is in the window that opens over a relation: then it is null, and
 * undefined until the reference is attached to an element of the input.
 */
export function useFormDocument(): [FormDocument | null | undefined, RefCallback<HTMLElement>] {
  const { slug = '', collectionType = 'collection-types', id, origin } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const [isInWindow, setInWindow] = useState<boolean>();
  const reference = useCallback((element: HTMLElement | null) => {
    if (element) setInWindow(element.closest('[role=dialog]') !== null);
  }, []);
  if (isInWindow === undefined) return [undefined, reference];
  if (isInWindow) return [null, reference];
  const documentId = origin ?? (id === 'create' ? undefined : id);
  const locale = query.plugins?.i18n?.locale;
  const status = query.status === 'published' ? 'published' : 'draft';
  return [{ model: slug, collectionType, documentId, locale, status }, reference];
}
