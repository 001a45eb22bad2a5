import languages from 'language-subtag-registry/data/json/language.json';

/** Two letters of ISO 639-1 or three of ISO 639-2, -3 or -5, which begin every tag in use. */
const LANGUAGE = /^[a-z]{2,3}(?=-|$)/i;
const PRIVATE_USE = /^q[a-t][a-z]$/;

/**
 * Whether a text is a BCP 47 language tag (RFC 5646), such as `fr`, `zh-Hans` or `de-CH-1996`: well
 * formed, and of a language that the IANA subtag registry knows or that is for private use.
 */
export function isLanguageTag(tag: string): boolean {
  const language = LANGUAGE.exec(tag)?.[0].toLowerCase();
  if (language === undefined || !isWellFormed(tag)) return false;
  return Object.hasOwn(languages, language) || PRIVATE_USE.test(language);
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
