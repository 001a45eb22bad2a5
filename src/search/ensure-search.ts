import type { Core } from '@strapi/strapi';
import { readLocales } from '../content/locales';
import { installSearch } from './install-search';

interface Installed {
  /** The locales whose composed titles can be found. */
  locales: string;
  /** Schema of the extension pg_trgm, quoted. */
  trigrams: Promise<string>;
}

const installed = new WeakMap<Core.Strapi, Installed>();

export const isSearchReady = (strapi: Core.Strapi): boolean => installed.has(strapi);

/**
 * Makes search ready at the start and again when there are other locales, for the titles that are
 * composed in them. Answers the schema of the extension pg_trgm.
 */
export async function ensureSearch(strapi: Core.Strapi): Promise<string> {
  const { codes } = await readLocales(strapi);
  const locales = codes.join();
  let current = installed.get(strapi);
  if (current?.locales !== locales) {
    current = { locales, trigrams: installSearch(strapi) };
    installed.set(strapi, current);
    // Whoever comes next tries again.
    current.trigrams.catch(() => installed.delete(strapi));
  }
  return current.trigrams;
}
