import type { PanelLanguage } from '../labels/labels';

/**
 * Whether an entry is published. Not called status: an import would take that for the state of a
 * twinning.
 */
export const PUBLICATION: Readonly<
  Record<PanelLanguage, { heading: string; values: Readonly<Record<string, string>> }>
> = {
  en: {
    heading: 'Publication',
    values: { draft: 'Draft', modified: 'Modified', published: 'Published' },
  },
  fr: {
    heading: 'Publication',
    values: { draft: 'Brouillon', modified: 'Modifié', published: 'Publié' },
  },
};

/** After the name of a relation. */
export const SHORT_NAME: Readonly<Record<PanelLanguage, string>> = {
  en: 'short name',
  fr: 'nom court',
};
