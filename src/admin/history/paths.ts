/** Where our pages are, below the panel's own address. */
export const HISTORY_ROUTE = 'jumelle/history/:uid/:documentId';
export const DELETED_ROUTE = 'jumelle/deleted/:uid';

export const historyPath = (uid: string, documentId: string, locale?: string): string =>
  `/jumelle/history/${uid}/${documentId}${locale ? `?locale=${locale}` : ''}`;

export const deletedPath = (uid: string): string => `/jumelle/deleted/${uid}`;

export const entryPath = (uid: string, documentId: string, locale?: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}${
    locale ? `?plugins[i18n][locale]=${locale}` : ''
  }`;

export const listPath = (uid: string): string => `/content-manager/collection-types/${uid}`;
