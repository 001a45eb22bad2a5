import type { Core } from '@strapi/strapi';
import type { SampleDocument } from './read-sample';

/**
 * What of a sample has been offered to this database: `cities/nancy` and the like by locale. Kept
 * for ever, so that what staff changed or deleted does not come back.
 */
export type Offered = Map<string, Set<string>>;

const markerOf = (strapi: Core.Strapi, sample: string) =>
  strapi.store({ type: 'core', name: 'jumelle', key: `seed_${sample}` });

export const entryName = ({ collection, slug }: SampleDocument): string => `${collection}/${slug}`;

export const isOffered = (offered: Offered, document: SampleDocument, locale: string): boolean =>
  offered.get(locale)?.has(entryName(document)) === true;

export function noteOffered(offered: Offered, document: SampleDocument, locale: string): void {
  const entries = offered.get(locale) ?? new Set();
  offered.set(locale, entries.add(entryName(document)));
}

/** Undefined when the sample was never loaded here. */
export async function readOffered(
  strapi: Core.Strapi,
  sample: string,
): Promise<Offered | undefined> {
  const value: unknown = await markerOf(strapi, sample).get();
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(
    Object.entries(value).map(([locale, entries]) => [
      locale,
      new Set<string>(Array.isArray(entries) ? entries : []),
    ]),
  );
}

export async function writeOffered(
  strapi: Core.Strapi,
  sample: string,
  offered: Offered,
): Promise<void> {
  const value = Object.fromEntries([...offered].map(([locale, set]) => [locale, [...set].sort()]));
  await markerOf(strapi, sample).set({ value });
}
