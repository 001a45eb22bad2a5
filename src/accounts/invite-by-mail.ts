import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { type Account, invitationLink, nameOf, sendLink } from './account-links';
import type { Delivery } from './send-mail';

/** Strapi's answer to whoever has made an account, with what became of the mail. */
interface Created {
  data: { id: number; registrationToken?: string; invitation?: Delivery };
}

const PATH = '/admin/users';

/**
 * Sends a mail to everybody for whom an account is made, which Strapi's Community Edition leaves to
 * the administrator. The answer to the panel says what became of it and, as ever, has the link.
 */
export function inviteByMail(strapi: Core.Strapi): void {
  strapi.server.router.use(PATH, async (ctx: Context, next: Next) => {
    await next();
    if (ctx.method !== 'POST' || ctx.path !== PATH || ctx.status !== 201) return;
    const { data } = ctx.body as Created;
    if (!data.registrationToken) return;
    const account: Account | null = await strapi.db
      .query('admin::user')
      .findOne({ where: { id: data.id } });
    if (!account) return;
    const inviter: Account | undefined = ctx.state.user;
    const link = invitationLink(strapi, data.registrationToken);
    data.invitation = await sendLink(strapi, account, link, inviter ? nameOf(inviter) : null);
  });
}
