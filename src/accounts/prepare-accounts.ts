import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLanguage, languageOf } from './mail-languages';
import { NO_MAIL } from './mail-new-passwords';
import { canSendMail } from './send-mail';

/** To be called in `bootstrap()`. */
export function prepareAccounts(strapi: Core.Strapi): void {
  guessLanguages(strapi);
  if (canSendMail(strapi)) return;
  // Strapi would look for a mail server by itself, in its settings' test mail for one.
  Object.assign(strapi.plugin('email').provider, {
    send: () => Promise.reject(new errors.ApplicationError(NO_MAIL)),
  });
}

/**
 * The panel speaks to a new person in the language of whoever invites them, or of the browser that
 * the account is made with, until they choose for themselves in their profile. House rules keep
 * lifecycle hooks for documents out; an account has no versions.
 */
function guessLanguages(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      const context = strapi.requestContext.get();
      if (!context || params.data.preferedLanguage) return;
      const inviter: { preferedLanguage?: unknown } | undefined = context.state.user;
      const chosen = inviter?.preferedLanguage;
      const guess = isLanguage(chosen) ? chosen : languageOf(context.get('accept-language'));
      if (guess) params.data.preferedLanguage = guess;
    },
  });
}
