import { useQueryParams } from '@strapi/strapi/admin';
import { useRelationModal } from 'jumelle:relation-window';
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
 * another document when the form is in the window that opens over a relation: that window knows.
 */
export function useFormDocument(): FormDocument {
  const inWindow = useRelationModal('FormDocument', (window) => window.currentDocumentMeta);
  const { slug = '', collectionType = 'collection-types', id, origin } = useParams();
  const [{ query }] = useQueryParams<Query>();
  if (inWindow) {
    const { model, collectionType, documentId, params } = inWindow;
    return {
      ...{ model, collectionType },
      documentId: documentId === '' ? undefined : documentId,
      locale: params?.locale ?? undefined,
      status: statusOf(params?.status),
    };
  }
  const documentId = origin ?? (id === 'create' ? undefined : id);
  const locale = query.plugins?.i18n?.locale;
  return { model: slug, collectionType, documentId, locale, status: statusOf(query.status) };
}

const statusOf = (status: string | undefined): string =>
  status === 'published' ? 'published' : 'draft';
