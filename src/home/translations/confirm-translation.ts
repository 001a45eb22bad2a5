import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentTypeOf, type ContentUid } from '../../content/content-types';
import type { StaffReader } from '../staff-reader';
import { DOCUMENTS_TABLE, TRANSLATIONS_TABLE } from '../tables/home-tables';

interface Confirmed {
  uid: ContentUid;
  documentId: string;
  locale: string;
}

/**
 * Notes that a translation is still right although the text of the default locale has changed: a
 * typing mistake in one language is no work for six others.
 *
 * @throws ForbiddenError for who may not edit it, NotFoundError where there is none
 */
export async function confirmTranslation(
  strapi: Core.Strapi,
  reader: StaffReader,
  { uid, documentId, locale }: Confirmed,
): Promise<void> {
  if (!reader.may('update', uid, locale)) throw new errors.ForbiddenError();
  const { rows }: { rows: unknown[] } = await strapi.db.connection.raw(
    `update ${TRANSLATIONS_TABLE} t set based_on = d.text_hash, is_stale = false
     from ${DOCUMENTS_TABLE} d
     where t.document_id = ? and t.locale = ? and t.dataset = ? and d.document_id = t.document_id
     returning t.document_id`,
    [documentId, locale, contentTypeOf(uid).plural],
  );
  if (rows.length === 0) throw new errors.NotFoundError('There is no such translation any more');
}
