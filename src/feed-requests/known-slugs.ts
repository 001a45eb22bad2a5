import type { Core } from '@strapi/strapi';
import { search } from '../search/search';

const CLOSEST = 5;
/** As long as a search may be. */
const MAX_LENGTH = 200;

/** Slugs of the published cities whose names, in any language, come closest to what was asked for. */
export async function closestCities(
  strapi: Core.Strapi,
  slug: string,
  locale: string,
): Promise<string[]> {
  const { data } = await search(strapi, {
    text: slug.replaceAll(/[-\0]/g, ' ').slice(0, MAX_LENGTH),
    locale,
    types: ['city'],
    page: { offset: 0, limit: CLOSEST, style: 'offset', withCount: false },
  });
  return data.map((hit) => hit.slug);
}

/** A list up to this length helps whoever reads it; of a longer one there is a feed. */
const MAX_LISTED = 50;

/** Says which slugs a parameter takes: those of all that is published of a type. */
export async function allowedSlugs(
  strapi: Core.Strapi,
  uid: 'api::city.city' | 'api::theme.theme',
): Promise<string> {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows: { slug: string }[] = await strapi.db
    .connection(tableName)
    .distinct('slug')
    .whereNotNull('published_at')
    .whereNotNull('slug')
    .orderBy('slug')
    .limit(MAX_LISTED + 1);
  if (rows.length === 0) return 'allowed: none, for there is none yet';
  if (rows.length <= MAX_LISTED) return `allowed: ${rows.map(({ slug }) => slug).join(', ')}`;
  return `allowed are those in /feeds/${strapi.contentType(uid).info.pluralName}.json`;
}
