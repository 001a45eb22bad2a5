/** What an enumeration's value is called. */
export const codeInWords = (_name: string, code: string, _locale: string): string =>
  code.replaceAll('-', ' ');
