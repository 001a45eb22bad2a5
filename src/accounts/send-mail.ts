import type { Core } from '@strapi/strapi';
import type { Mail } from './account-mail';
import { describeProblem, type MailProblem, mailProblem } from './mail-problem';

/** What became of a mail. `off`: there is no mail server in the settings. */
export type Delivery =
  { state: 'sent' } | { state: 'off' } | { state: 'failed'; problem: MailProblem };

export const canSendMail = (strapi: Core.Strapi): boolean =>
  strapi.config.has('plugin::email.providerOptions.host');

/** Hands a mail to the mail server; a failure goes to the log as well, for whoever runs it. */
export async function sendMail(strapi: Core.Strapi, to: string, mail: Mail): Promise<Delivery> {
  if (!canSendMail(strapi)) return { state: 'off' };
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ to, ...mail });
    return { state: 'sent' };
  } catch (error) {
    strapi.log.error(`No mail could be sent: ${describeProblem(error)}`);
    return { state: 'failed', problem: mailProblem(error) };
  }
}
