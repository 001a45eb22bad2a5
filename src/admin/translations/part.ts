import { contentManagerOf } from '../fields/content-manager';
import { EDIT_LAYOUT_HOOK, type EditLayoutEvent, isArranging } from '../fields/edit-layout';
import { lazyField } from '../fields/lazy-field';
import type { PanelPart } from '../panel-part';
import { arrangeTranslation, TRANSLATION_TYPES } from './arrange-translation';
import { BeginInMainLocale } from './begin-in-main-locale';
import { DirectEditors } from './direct-editors';
import { learnMainLocale, mainLocale } from './main-locale';
import { TranslationPanel } from './TranslationPanel';
import { en } from './words/en';
import { fr } from './words/fr';

/** Facts once, text per locale: what the form of an entry is in another locale than the main one. */
export const translations: PanelPart = {
  words: { en, fr },
  register(app) {
    app.addRBACMiddleware(() => (next) => async (permissions) => {
      await learnMainLocale();
      return next(permissions);
    });
    app.addFields([
      { type: TRANSLATION_TYPES.shared, Component: lazyField(() => import('./SharedFact')) },
      { type: TRANSLATION_TYPES.text, Component: lazyField(() => import('./TranslatedText')) },
      { type: TRANSLATION_TYPES.original, Component: lazyField(() => import('./Original')) },
    ]);
    // Before Strapi's own listeners, which do not pass on the query.
    app.registerHook(EDIT_LAYOUT_HOOK, (event: EditLayoutEvent): EditLayoutEvent => {
      const main = mainLocale();
      const locale = event.query?.plugins?.i18n?.locale ?? main;
      if (main === undefined || locale === undefined || isArranging()) return event;
      return { ...event, layout: arrangeTranslation(event.layout, locale, main) };
    });
  },
  bootstrap(app) {
    const contentManager = contentManagerOf(app);
    // Below the buttons to save and publish.
    contentManager.addEditViewSidePanel(([actions, ...panels]) => [
      ...(actions ? [actions] : []),
      TranslationPanel,
      ...panels,
    ]);
    contentManager.addDocumentHeaderAction([BeginInMainLocale, DirectEditors]);
  },
};
