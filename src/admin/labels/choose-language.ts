/** Where Strapi keeps the language of the panel until somebody signs in. */
const STORED_LANGUAGE = 'strapi-admin-language';

/**
 * Opens the panel in the first language of the browser that it speaks; Strapi would open it in
 * English. Once signed in, the language of the user's profile takes over.
 */
export function chooseLanguage(
  spoken: readonly string[],
  { languages }: Pick<Navigator, 'languages'> = window.navigator,
  storage: Pick<Storage, 'getItem' | 'setItem'> = window.localStorage,
): void {
  if (storage.getItem(STORED_LANGUAGE) !== null) return;
  const wanted = languages
    .map((tag) => tag.split('-')[0] ?? '')
    .find((language) => spoken.includes(language));
  if (wanted !== undefined) storage.setItem(STORED_LANGUAGE, wanted);
}
