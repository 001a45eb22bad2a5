import { useIntl } from 'react-intl';

/** The language that the user has chosen for the panel, of the two that our words are in. */
export const usePanelLanguage = (): 'en' | 'fr' =>
  useIntl().locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
