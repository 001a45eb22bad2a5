import type { Core } from '@strapi/strapi';
import type { ContentTypeName } from '../content/content-types';
import { readLocales } from '../content/locales';
import { inReading } from '../content/read';
import { countDocuments, type TranslationState } from './count-documents';
import { countTwinnings, type TwinningCounts } from './count-twinnings';

/** What `GET /api/statistics` answers: numbers of published documents. */
export interface Statistics {
  documents: Readonly<Record<ContentTypeName, number>>;
  twinnings: TwinningCounts;
  /** The default locale first, then by code. */
  translations: readonly TranslationState[];
}

/** Counts what is published at one moment; the locale is that of the names beside the counts. */
export async function readStatistics(strapi: Core.Strapi, locale: string): Promise<Statistics> {
  const { codes } = await readLocales(strapi);
  return inReading(strapi, { locale, version: 'published' }, async (trx) => {
    const { documents, translations } = await countDocuments(strapi, trx, codes);
    return { documents, twinnings: await countTwinnings(strapi, trx, locale), translations };
  });
}
