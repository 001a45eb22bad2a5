/** Address of the form of an entry, or of its translation into a locale. */
export const entryAddress = (uid: string, documentId: string, locale?: string): string => {
  const form = `/content-manager/collection-types/${uid}/${documentId}`;
  return locale === undefined
    ? form
    : `${form}?${new URLSearchParams({ 'plugins[i18n][locale]': locale }).toString()}`;
};

/** The pages behind the widgets, with what they show at first. */
export const TRANSLATIONS_PAGE = 'translations';
export const CHECKS_PAGE = 'records-to-check';

export const pageAddress = (page: string, parameters: Readonly<Record<string, string>>): string =>
  `/${page}?${new URLSearchParams(parameters).toString()}`;
