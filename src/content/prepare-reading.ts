import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from './content-types';
import { forgetLocales, readLocales } from './locales';
import { describeViewColumns, dropOutdatedReadingViews, markReadingViews } from './views/install';

/** Hooks the reading views into Strapi's start. To be called in `register()`. */
export function registerReading(strapi: Core.Strapi): void {
  strapi
    .hook('strapi::content-types.beforeSync')
    .register(async () => dropOutdatedReadingViews(strapi));
  strapi.hook('strapi::content-types.afterSync').register(() => {
    describeViewColumns(strapi);
  });
}

/** Makes reads possible. To be called in `bootstrap()`, once the locales exist. */
export async function bootstrapReading(strapi: Core.Strapi): Promise<void> {
  const refresh = (): void => {
    forgetLocales();
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterCreate: refresh,
    afterUpdate: refresh,
    afterDelete: refresh,
  });
  forgetLocales();
  const locales = await readLocales(strapi);
  await markReadingViews(strapi);
  await ensureReadIndexes(strapi, locales.default);
}

/** The default order of a list is by slug; a document is looked up by slug. */
async function ensureReadIndexes(strapi: Core.Strapi, defaultLocale: string): Promise<void> {
  for (const { uid } of CONTENT_TYPES) {
    const { tableName } = strapi.db.metadata.get(uid);
    await strapi.db.connection.raw(
      `create index if not exists "${tableName}_reading_idx" on public."${tableName}"
         (slug collate "C", document_id) where published_at is not null and locale = '${defaultLocale}'`,
    );
  }
}
