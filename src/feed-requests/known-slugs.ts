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

/** Slugs of all published themes, of which there are a few dozens at most. */
export async function themeSlugs(strapi: Core.Strapi): Promise<string[]> {
  const themes: { slug: string }[] = await strapi.db.query('api::theme.theme').findMany({
    select: ['slug'],
    where: { publishedAt: { $notNull: true }, slug: { $notNull: true } },
    orderBy: { slug: 'asc' },
  });
  return [...new Set(themes.map(({ slug }) => slug))];
}
