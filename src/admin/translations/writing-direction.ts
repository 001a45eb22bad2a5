/** Scripts that are written from right to left, as far as languages of today use them. */
const RIGHT_TO_LEFT_SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction in which the texts of a locale are written. */
export function writingDirection(locale: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(locale).maximize();
    return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.includes(script) ? 'rtl' : 'ltr';
  } catch {
    // No language tag, so no language that is known to be written otherwise.
    return 'ltr';
  }
}
