import { contentManager } from '../content-manager';
import type { PanelPart } from '../panel-part';
import { allowedActions } from './allowed-actions';
import { nameRoles } from './name-roles';
import { tellDelivery } from './tell-delivery';
import { en } from './words/en';
import { fr } from './words/fr';

/** Links to accounts for administrators, and roles under their names in the user's language. */
export const access: PanelPart = {
  words: { en, fr },
  register(app) {
    app.addMiddlewares([nameRoles, tellDelivery]);
    // Strapi's own section about accounts takes no links.
    app.addSettingsLink('global', {
      id: 'jumelle-access',
      to: 'links-to-accounts',
      intlLabel: { id: 'jumelle.access.menu', defaultMessage: 'Links to accounts' },
      Component: () => import('./access-page'),
      permissions: [{ action: 'admin::users.update', subject: null }],
    });
  },
  bootstrap(app) {
    contentManager(app).addDocumentAction(allowedActions);
  },
};
