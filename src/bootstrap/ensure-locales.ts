import type { Core } from '@strapi/strapi';
import { hasContent } from './has-content';

/** Where facts are entered, see `src/content`. */
const DEFAULT_LOCALE = 'en';

/** Names as the admin panel lists them. */
const LOCALES = [
  { code: 'en', name: 'English (en)' },
  { code: 'fr', name: 'French (fr)' },
  { code: 'de', name: 'German (de)' },
  { code: 'it', name: 'Italian (it)' },
  { code: 'ja', name: 'Japanese (ja)' },
  { code: 'he', name: 'Hebrew (he)' },
  { code: 'pl', name: 'Polish (pl)' },
];

/**
 * Sets up the locales of a new database, once: a locale that staff removed later stays away. The
 * default locale is only chosen while there is no content, because facts belong to it.
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const marker = strapi.store({ type: 'core', name: 'jumelle', key: 'locales' });
  if (await marker.get()) return;
  const service = strapi.plugin('i18n').service('locales');
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('jumelle locales'))");
    const found: { code: string }[] = await service.find();
    const present = new Set(found.map(({ code }) => code));
    for (const locale of LOCALES) {
      if (!present.has(locale.code)) await service.create(locale);
    }
    const isOtherDefault = (await service.getDefaultLocale()) !== DEFAULT_LOCALE;
    if (isOtherDefault && !(await hasContent(strapi))) {
      await service.setDefaultLocale({ code: DEFAULT_LOCALE });
    }
    await marker.set({ value: LOCALES.map(({ code }) => code) });
  });
}
