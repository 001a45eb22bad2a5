import { PANEL_LANGUAGES } from '../../labels/labels';
import { contentManagerOf } from '../fields/content-manager';
import type { PanelPart } from '../panel-part';
import { chooseLanguage } from './choose-language';
import { EnumerationInput } from './enumeration-input';
import { groupForm, HEADING_TYPE } from './form-groups';
import { FormHeading } from './form-heading';
import { forThoseWhoMay } from './document-actions';
import { wordsInColumns, wordsInFilters } from './list-words';
import { localiseAnswers } from './localise-answers';
import { en } from './words/en';
import { fr } from './words/fr';

/** Types, fields and values in the words of staff, in their language; forms in groups. */
export const labels: PanelPart = {
  words: { en, fr },
  register(app) {
    chooseLanguage(PANEL_LANGUAGES);
    app.addMiddlewares([localiseAnswers]);
    app.addFields([
      { type: 'enumeration', Component: EnumerationInput },
      { type: HEADING_TYPE, Component: FormHeading },
    ]);
  },
  bootstrap(app) {
    contentManagerOf(app).addDocumentAction(forThoseWhoMay);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', wordsInColumns);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', wordsInFilters);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', groupForm);
  },
};
