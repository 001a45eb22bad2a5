import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { type Account, makeResetLink, sendLink } from './account-links';
import { canSendMail } from './send-mail';

/** In words that the panel has in French as well, see `src/admin/access/words`. */
export const NO_MAIL = 'No e-mail can be sent from here. Ask an administrator for a new password';

/**
 * What happens when somebody has forgotten their password: a mail in our words and their language, or
 * the truth where no mail can be sent. Whether there is such an account shows in neither case.
 */
export function mailNewPasswords(strapi: Core.Strapi): void {
  strapi.server.router.use('/admin/forgot-password', async (ctx: Context, next: Next) => {
    if (ctx.method === 'POST' && !canSendMail(strapi)) throw new errors.ApplicationError(NO_MAIL);
    const body: { email?: unknown } = ctx.request.body ?? {};
    // Addresses are kept in small letters, and Strapi refuses others.
    if (typeof body.email === 'string') body.email = body.email.trim().toLowerCase();
    await next();
  });

  // Strapi answers before this is done, so that nobody learns from the time that it takes.
  Object.assign(strapi.service('admin::auth'), {
    async forgotPassword({ email }: { email?: unknown } = {}): Promise<void> {
      try {
        await sendNewPassword(strapi, String(email));
      } catch (error) {
        strapi.log.error('No link for a new password could be made', error);
      }
    },
  });
}

async function sendNewPassword(strapi: Core.Strapi, email: string): Promise<void> {
  const account: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { email, isActive: true } });
  if (!account) return;
  await sendLink(strapi, account, await makeResetLink(strapi, account.id, 'mail'), null);
}
