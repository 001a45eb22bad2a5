import { contentManager } from '../content-manager';
import type { PanelPart } from '../panel-part';
import { DeletedLink } from './deleted-link';
import { historyPanel } from './history-panel';
import { keepStore } from './panel-state';
import { DELETED_ROUTE, HISTORY_ROUTE } from './paths';
import { watchRequests } from './watch-requests';
import { en } from './words/en';
import { fr } from './words/fr';

/** Who changed what, the way back, and that nobody overwrites what they have not seen. */
export const history: PanelPart = {
  words: { en, fr },
  register(app) {
    app.addMiddlewares([keepStore]);
    app.router.addRoute([
      {
        path: HISTORY_ROUTE,
        lazy: async () => ({ Component: (await import('./history-page')).default }),
      },
      {
        path: DELETED_ROUTE,
        lazy: async () => ({ Component: (await import('./deleted-page')).default }),
      },
    ]);
    watchRequests(async (...conflict) => {
      const { default: ask } = await import('./conflict/ask-about-conflict');
      return ask(...conflict);
    });
  },
  bootstrap(app) {
    contentManager(app).addEditViewSidePanel([historyPanel]);
    app
      .getPlugin('content-manager')
      .injectComponent('listView', 'actions', { name: 'jumelle-deleted', Component: DeletedLink });
  },
};
