import type { PanelPart } from '../panel-part';
import { en } from './words/en';
import { fr } from './words/fr';

/** Links of the main menu that are of no use to staff: types change with the code alone. */
const HIDDEN_LINKS = ['plugins/content-type-builder'];

/** The shop for Strapi's plugins. */
const HIDDEN_ACTIONS = ['admin::marketplace.read'];

/** Our name and colours, and no advertising. What has no option is in `vite.config.ts`. */
export const branding: PanelPart = {
  words: { en, fr },
  register(app) {
    const { menu } = app.router;
    for (const { to } of menu.filter(({ to }) => HIDDEN_LINKS.includes(to))) {
      menu.splice(
        menu.findIndex((link) => link.to === to),
        1,
      );
    }
    app.addRBACMiddleware(
      () => (next) => (permissions) =>
        next(permissions.filter(({ action }) => !HIDDEN_ACTIONS.includes(action))),
    );
  },
};
