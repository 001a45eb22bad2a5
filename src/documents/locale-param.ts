import { LOCALE } from './advice/document-advice';
import { refuse, type Violation } from './violation';
import type { Write } from './write';

const EMPTY: readonly unknown[] = [undefined, null, ''];

type Named = { locales: readonly string[] | '*' } | { violation: Violation };

/** The locales that a write names, or all; the default one when it names none. */
export function namedLocales({ params, defaultLocale, locales }: Write): Named {
  const given: unknown[] = [params.locale].flat().filter((each) => !EMPTY.includes(each));
  if (given.includes('*')) return { locales: '*' };
  const named = [...new Set(given.length > 0 ? given : [defaultLocale])];
  const known = named.flatMap((each) => locales.filter((locale) => locale === each));
  if (known.length === named.length) return { locales: known };
  return { violation: { path: ['locale'], ...LOCALE.choose(locales) } };
}

/** @throws ValidationError when a locale is not known */
export function requireLocales(write: Write): readonly string[] | '*' {
  const named = namedLocales(write);
  if ('locales' in named) return named.locales;
  return refuse([named.violation]);
}

/** @throws ValidationError unless one known locale is named */
export function requireLocale(write: Write): string {
  const locales = requireLocales(write);
  const [locale, ...others] = locales === '*' ? [] : locales;
  if (locale !== undefined && others.length === 0) return locale;
  return refuse([{ path: ['locale'], ...LOCALE.nameOne() }]);
}
