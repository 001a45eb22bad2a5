/** Languages of the panel, and so of the mail that it sends. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value);

/**
 * Which language of ours a browser asks for first (RFC 9110, 12.5.4); undefined if none.
 */
export function languageOf(acceptLanguage: string | undefined): Language | undefined {
  const asked = (acceptLanguage ?? '').split(',').map((part, index) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
    const language = LANGUAGES.find((each) => range.split('-')[0] === each);
    return { language, quality: Number(quality ?? 1), index };
  });
  return asked
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index)[0]?.language;
}
