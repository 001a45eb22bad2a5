import { useIntl } from 'react-intl';

/** What a locale is called in the language of the panel: `anglais` for `en`. */
export function useLocaleName(locale: string | undefined): string {
  const { locale: language } = useIntl();
  if (locale === undefined) return '';
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(locale) ?? locale;
  } catch {
    // Locales are free text to Strapi: what is no language tag stands for itself.
    return locale;
  }
}
