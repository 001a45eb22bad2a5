import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';
import { announceLocales } from './on-document-change';
import { LOCALE } from './advice/document-advice';
import { oneWriteAtATime, type Transaction } from './one-write-at-a-time';
import { refuse } from './violation';

interface LocaleService {
  create(locale: { code: string }, options?: { isDefault?: boolean }): Promise<unknown>;
  delete(where: { id: unknown }): Promise<unknown>;
  findById(id: unknown): Promise<{ code: string } | null>;
  getDefaultLocale(): Promise<string | null>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/**
 * Keeps the settings of the admin panel from destroying content: with a locale Strapi removes all
 * its texts, and the facts of every document are in the default locale. Tells all instances of what it
 * lets through.
 */
export function guardLocales(strapi: Core.Strapi): void {
  const service: LocaleService = strapi.plugin('i18n').service('locales');
  const stock = {
    create: service.create.bind(service),
    delete: service.delete.bind(service),
    setDefaultLocale: service.setDefaultLocale.bind(service),
  };

  service.delete = (where) =>
    oneWriteAtATime(strapi, async (trx) => {
      const locale = await service.findById(where.id);
      const documents = locale ? await countDocuments(strapi, trx, locale.code) : 0;
      if (locale && documents > 0) {
        refuse([{ path: ['locale'], ...LOCALE.deleteVersions(locale.code, documents) }]);
      }
      const deleted = await stock.delete(where);
      await announceLocales(trx);
      return deleted;
    });

  service.setDefaultLocale = (locale) =>
    oneWriteAtATime(strapi, async (trx) => {
      await assertDefaultMayBe(strapi, trx, service, locale.code);
      const changed = await stock.setDefaultLocale(locale);
      await announceLocales(trx);
      return changed;
    });

  service.create = (locale, options) =>
    oneWriteAtATime(strapi, async (trx) => {
      if (options?.isDefault) await assertDefaultMayBe(strapi, trx, service, locale.code);
      const created = await stock.create(locale, options);
      await announceLocales(trx);
      return created;
    });
}

async function assertDefaultMayBe(
  strapi: Core.Strapi,
  trx: Transaction,
  service: LocaleService,
  code: string,
): Promise<void> {
  const current = await service.getDefaultLocale();
  if (current === null || current === code) return;
  if ((await countDocuments(strapi, trx, current)) === 0) return;
  refuse([{ path: ['isDefault'], ...LOCALE.keepDefault(current, code) }]);
}

/** How many documents have a version in a locale. */
async function countDocuments(
  strapi: Core.Strapi,
  trx: Transaction,
  locale: string,
): Promise<number> {
  let total = 0;
  for (const { uid } of CONTENT_TYPES) {
    const row = await trx(strapi.db.metadata.get(uid).tableName)
      .countDistinct('document_id as count')
      .where({ locale })
      .first();
    total += Number(row?.count ?? 0);
  }
  return total;
}
