import codes from 'i18n-iso-countries/codes.json';

/** Country codes that may be entered: ISO 3166-1 alpha-2 and `XK`, in use for Kosovo. */
export const COUNTRY_CODES: readonly string[] = [
  ...new Set([...codes.map(([alpha2]) => alpha2 ?? ''), 'XK']),
].sort();

/** The three digits that ISO 3166-1 has for a country besides, which maps know it by. */
export const countryNumber = (alpha2: string): string | undefined =>
  codes.find(([code]) => code === alpha2)?.[2];
