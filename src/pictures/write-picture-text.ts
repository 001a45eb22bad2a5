import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refreshRecordsShowing } from '../changes/follow-files';
import { readLocales } from '../content/locales';
import { FILE_UID } from '../content/query/attributes';
import { FILE_TEXTS_TABLE } from '../content/views/reading-schema';
import { oneWriteAtATime } from '../documents/one-write-at-a-time';
import type { PictureText } from './read-picture-texts';

/**
 * Says in a locale what is on a picture. The default locale's text is the file's own, which the
 * media library shows as well; the others are kept beside it.
 * @throws NotFoundError when there is no such picture
 */
export async function writePictureText(
  strapi: Core.Strapi,
  { id, locale, user }: { id: number; locale: string; user: unknown },
  { alternativeText, caption }: PictureText,
): Promise<void> {
  const file: { mime: string | null } | null = await strapi.db
    .query(FILE_UID)
    .findOne({ select: ['mime'], where: { id } });
  if (!file?.mime?.startsWith('image/')) throw new errors.NotFoundError('There is no such picture');

  const { default: defaultLocale } = await readLocales(strapi);
  if (locale === defaultLocale) {
    const texts = { alternativeText: alternativeText ?? '', caption: caption ?? '' };
    await strapi.plugin('upload').service('upload').updateFileInfo(id, texts, { user });
    return;
  }
  await oneWriteAtATime(strapi, async (trx) => {
    await trx.raw(`delete from ${FILE_TEXTS_TABLE} where file_id = ? and locale = ?`, [id, locale]);
    if (alternativeText !== null || caption !== null) {
      await trx.raw(
        `insert into ${FILE_TEXTS_TABLE} (file_id, locale, alternative_text, caption)
           values (?, ?, ?, ?)`,
        [id, locale, alternativeText, caption],
      );
    }
    await refreshRecordsShowing(strapi, id);
  });
}
