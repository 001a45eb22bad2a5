import { EDIT_LAYOUT_HOOK } from '../fields/edit-layout';
import type { PanelPart } from '../panel-part';
import { cellsInWords } from './cells-in-words';
import { nameByTitle } from './name-by-title';
import { titleInDocument } from './title-in-document';

/** Documents go by the titles that readers get, and lists show words instead of codes. */
export const lists: PanelPart = {
  register(app) {
    app.addMiddlewares([titleInDocument]);
  },
  bootstrap(app) {
    app.registerHook(EDIT_LAYOUT_HOOK, nameByTitle);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', cellsInWords);
  },
};
