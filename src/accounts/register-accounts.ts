import type { Core } from '@strapi/strapi';
import { registerPanelRoutes } from '../panel/panel-route';
import { accountRoutes } from './account-routes';
import { inviteByMail } from './invite-by-mail';
import { mailNewPasswords } from './mail-new-passwords';

/** Invitations and new passwords, by mail where there is a mail server. To be called in `register()`. */
export function registerAccounts(strapi: Core.Strapi): void {
  inviteByMail(strapi);
  mailNewPasswords(strapi);
  registerPanelRoutes(strapi, accountRoutes(strapi));
}
