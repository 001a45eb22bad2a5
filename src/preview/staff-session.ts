import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PreviewTarget } from './preview-address';

/** As Strapi's admin calls it (`REFRESH_COOKIE_NAME` in its session-auth). */
const COOKIE = 'strapi_admin_refresh';

export interface StaffMember {
  id: number | string;
  /** Strapi spells it so. */
  preferedLanguage?: string | null;
  isActive: boolean;
}

/**
 * Who is signed in to the panel of the browser that asks, or null. Pages are fetched without the
 * access token, which lives in the memory of the panel; the cookie that renews it comes along. It is
 * looked up in the database, so it counts for nothing once its session has ended.
 */
export async function readStaffSession(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<StaffMember | null> {
  const token = ctx.cookies.get(COOKIE);
  if (!token) return null;
  const session = await strapi.sessionManager('admin').validateRefreshToken(token);
  if (!session.isValid) return null;
  const user: StaffMember | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: session.userId }, populate: ['roles'] });
  return user?.isActive ? user : null;
}

/** Whether a member of staff may read a document in a locale in the panel. */
export async function mayPreview(
  strapi: Core.Strapi,
  user: StaffMember,
  { uid, locale }: PreviewTarget,
): Promise<boolean> {
  const { engine } = strapi.service('admin::permission');
  const userAbility: unknown = await engine.generateUserAbility(user);
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  return checker.can.read({ locale }) === true;
}
