import { contentManager } from '../content-manager';
import type { PanelPart } from '../panel-part';
import { picturesPanel } from './pictures-panel';
import { en } from './words/en';
import { fr } from './words/fr';

/** What is said of pictures in each locale, beside the entry that shows them. */
export const pictures: PanelPart = {
  words: { en, fr },
  bootstrap(app) {
    contentManager(app).addEditViewSidePanel([picturesPanel]);
  },
};
