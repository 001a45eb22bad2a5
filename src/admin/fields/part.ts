import type { PanelPart } from '../panel-part';
import { NextAnniversaryPanel } from './anniversary/NextAnniversaryPanel';
import { arrangeFields, FIELD_TYPES } from './arrange-fields';
import { contentManagerOf } from './content-manager';
import { EDIT_LAYOUT_HOOK, type EditLayoutEvent, isArranging } from './edit-layout';
import { lazyField } from './lazy-field';
import { en } from './words/en';
import { fr } from './words/fr';

/** Inputs of our own in the form of an entry. */
export const fields: PanelPart = {
  words: { en, fr },
  register(app) {
    app.addFields([
      {
        type: FIELD_TYPES.country,
        Component: lazyField(() => import('./country/CountryField')),
      },
      {
        type: FIELD_TYPES.coordinates,
        Component: lazyField(() => import('./coordinates/CoordinatesField')),
      },
      {
        type: FIELD_TYPES.date,
        Component: lazyField(() => import('./dates/DateField')),
      },
      {
        type: FIELD_TYPES.slug,
        Component: lazyField(() => import('./slug/SlugField')),
      },
      {
        type: FIELD_TYPES.themes,
        Component: lazyField(() => import('./themes/ThemesField')),
      },
    ]);
    // Before Strapi's own listeners, which do not pass on what they do not know.
    app.registerHook(EDIT_LAYOUT_HOOK, (event: EditLayoutEvent): EditLayoutEvent => ({
      ...event,
      layout: isArranging() ? event.layout : arrangeFields(event.layout),
    }));
  },
  bootstrap(app) {
    contentManagerOf(app).addEditViewSidePanel((panels) => [...panels, NextAnniversaryPanel]);
  },
};
