import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { documentsShowing } from '../changes/follow-files';
import { CONTENT_TYPES } from '../content/content-types';
import { oneWriteAtATime } from '../documents/one-write-at-a-time';
import { REFUSALS } from '../permissions/guard-staff-writes';
import { staffSession } from '../permissions/staff-session';

/** The default locale's text is a matter of the media library, the others' one of translation. */
export function mayDescribe(
  strapi: Core.Strapi,
  ctx: Context,
  { locale, isDefault }: { locale: string; isDefault: boolean },
): boolean {
  const { userAbility }: { userAbility?: { can(action: string): boolean } } = ctx.state;
  if (isDefault) return userAbility?.can('plugin::upload.assets.update') ?? false;
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  return CONTENT_TYPES.some(
    ({ uid }) => checkers.create({ userAbility, model: uid }).can.update({ locale }) === true,
  );
}

/**
 * A translated description is part of what is published as soon as an entry that shows the picture is
 * published in its language: from then on it takes somebody who may publish there. Who changes the
 * text in the default locale, which is the file's own, is asked where files are changed.
 *
 * @throws ForbiddenError
 */
export async function assertMayChangePublic(
  strapi: Core.Strapi,
  { id, locale }: { id: number; locale: string },
): Promise<void> {
  const session = staffSession(strapi);
  const shown = await oneWriteAtATime(strapi, (trx) => documentsShowing(strapi, trx, [id]));
  for (const uid of new Set(shown.map((each) => each.uid))) {
    if (session?.may('publish', uid, { locale })) continue;
    const ids = shown.filter((each) => each.uid === uid).map(({ documentId }) => documentId);
    const published = await strapi.db
      .query(uid)
      .count({ where: { documentId: { $in: ids }, locale, publishedAt: { $notNull: true } } });
    if (published > 0) throw new errors.ForbiddenError(REFUSALS.publish);
  }
}
