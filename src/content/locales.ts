import type { Core } from '@strapi/strapi';
import { installReadingViews } from './views/install';

export interface Locales {
  /** The locale in which facts are entered. */
  default: string;
  /** All locales, the default one first, then by code. */
  codes: readonly string[];
}

/** Another instance may have added a locale; this one notices within that time. */
const REFRESH_AFTER_MS = 10_000;

let cached: { locales: Locales; readAt: number } | undefined;

/** The locales of this instance; their reading views exist when the promise resolves. */
export async function readLocales(strapi: Core.Strapi): Promise<Locales> {
  if (cached && Date.now() - cached.readAt < REFRESH_AFTER_MS) return cached.locales;
  const service = strapi.plugin('i18n').service('locales');
  const found: { code: string }[] = await service.find();
  const defaultCode: string = await service.getDefaultLocale();
  const others = found.map(({ code }) => code).filter((code) => code !== defaultCode);
  const locales = { default: defaultCode, codes: [defaultCode, ...others.sort()] };
  await installReadingViews(strapi, locales);
  cached = { locales, readAt: Date.now() };
  return locales;
}

/** To be called when a locale was added or removed here. */
export const forgetLocales = (): void => {
  cached = undefined;
};
