import type { Core } from '@strapi/strapi';
import { installReadingViews } from './views/install';

export interface Locales {
  /** The locale in which facts are entered. */
  default: string;
  /** All locales, the default one first, then by code. */
  codes: readonly string[];
}

/** While no word of another instance's locales comes from the database, they are read again. */
const REFRESH_AFTER_MS = 10_000;

let cached: { locales: Locales; readAt: number } | undefined;
let hearsOfChanges = false;
/** How often they have been forgotten: what was read before that is not kept. */
let forgotten = 0;

/** The locales of this instance; their reading views exist when the promise resolves. */
export async function readLocales(strapi: Core.Strapi): Promise<Locales> {
  if (cached && (hearsOfChanges || Date.now() - cached.readAt < REFRESH_AFTER_MS)) {
    return cached.locales;
  }
  const begun = forgotten;
  const service = strapi.plugin('i18n').service('locales');
  const found: { code: string }[] = await service.find();
  const defaultCode: string = await service.getDefaultLocale();
  const others = found.map(({ code }) => code).filter((code) => code !== defaultCode);
  const locales = { default: defaultCode, codes: [defaultCode, ...others.sort()] };
  await installReadingViews(strapi, locales);
  if (begun === forgotten) cached = { locales, readAt: Date.now() };
  return locales;
}

/** To be called when a locale was added or removed, on this or another instance. */
export const forgetLocales = (): void => {
  forgotten += 1;
  cached = undefined;
};

/** To be called when word of locales begins to come from other instances, or ceases to. */
export function hearOfLocales(hears: boolean): void {
  hearsOfChanges = hears;
  forgetLocales();
}
