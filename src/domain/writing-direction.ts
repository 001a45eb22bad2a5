/** Scripts that run from right to left, of languages in use today (ISO 15924). */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** The direction in which the texts of a locale are written: that of its most likely script. */
export function writingDirection(locale: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(locale).maximize();
    return script !== undefined && RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
  } catch {
    // No language tag, so no language that is known to be written otherwise.
    return 'ltr';
  }
}
