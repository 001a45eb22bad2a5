import type { Core } from '@strapi/strapi';
import { readEntry } from '../changes/read-entry';
import type { FeedContext } from '../feeds/feed-context';
import type { DataSettings } from '../settings/data-settings';

/** What every feed says of itself, in a locale. */
export async function readFeedContext(
  strapi: Core.Strapi,
  { locale, locales }: Pick<FeedContext, 'locale' | 'locales'>,
): Promise<FeedContext> {
  const settings: DataSettings = strapi.config.get('jumelle.data');
  const publicUrl: string = strapi.config.get('server.absoluteUrl');
  const publisher =
    settings.publisher ?? (await homeCities(strapi, locale)) ?? new URL(publicUrl).hostname;
  const { license, contact } = settings;
  return {
    ...{ publicUrl, locale, locales, publisher, license },
    contact: { ...contact, name: contact.name ?? publisher },
  };
}

/** Names of the towns whose register this is; as a rule there is one. */
async function homeCities(strapi: Core.Strapi, locale: string): Promise<string | undefined> {
  const rows: { documentId: string }[] = await strapi.db.query('api::city.city').findMany({
    select: ['documentId'],
    where: { isHome: true, publishedAt: { $notNull: true } },
    orderBy: { slug: 'asc' },
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const entries = await Promise.all(
    ids.map((documentId) => readEntry(strapi, { dataset: 'cities', locale, documentId })),
  );
  const names = entries.flatMap((entry) =>
    entry && 'name' in entry.record && entry.record.name !== null ? [entry.record.name] : [],
  );
  return names.length > 0 ? names.join(', ') : undefined;
}
