import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { PanelPart } from '../panel-part';
import { ExportButton } from './export/export-button';
import { en } from './words/en';
import { fr } from './words/fr';

const PERMISSIONS = [{ action: 'api::import.run', subject: null }];

/** Spreadsheets in, from a page of its own, and lists out, from the lists themselves. */
export const importing: PanelPart = {
  words: { en, fr },
  register(app) {
    app.addMenuLink({
      to: 'import',
      icon: Upload,
      intlLabel: { id: 'jumelle.import.menu', defaultMessage: 'Import' },
      permissions: PERMISSIONS,
      Component: () => import('./import-page'),
      position: 4,
    });
  },
  bootstrap(app) {
    contentManager(app).injectComponent('listView', 'actions', {
      name: 'jumelle-export',
      Component: ExportButton,
    });
  },
};

const contentManager = (app: StrapiApp) => app.getPlugin('content-manager');
