import type { StrapiApp } from '@strapi/strapi/admin';
import mark from './branding/mark.svg';
import { THEME } from './branding/theme';
import type { Words } from './panel-part';
import { PARTS } from './parts';

const wordsIn = (language: 'en' | 'fr'): Words =>
  Object.fromEntries(PARTS.flatMap(({ words }) => Object.entries(words?.[language] ?? {})));

/** The admin panel: Strapi's, with our parts in it. */
export default {
  config: {
    locales: ['fr'],
    // The panel must ask no foreign host about new releases.
    notifications: { releases: false },
    tutorials: false,
    auth: { logo: mark },
    menu: { logo: mark },
    theme: THEME,
    translations: { en: wordsIn('en'), fr: wordsIn('fr') },
  },
  register(app: StrapiApp) {
    for (const part of PARTS) part.register?.(app);
  },
  bootstrap(app: StrapiApp) {
    for (const part of PARTS) part.bootstrap?.(app);
  },
};
