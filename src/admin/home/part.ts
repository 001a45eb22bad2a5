import { Calendar, ClockCounterClockwise, Earth, Globe, ListSearch } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { PanelPart } from '../panel-part';
import { CHECKS_PAGE, TRANSLATIONS_PAGE } from './entry-address';
import { HOME_PERMISSIONS, MAP_PERMISSIONS } from './permissions';
import { en } from './words/en';
import { fr } from './words/fr';

const words = (id: string): { id: string; defaultMessage: string } => ({
  id: `jumelle.home.${id}`,
  defaultMessage: en[`jumelle.home.${id}`] ?? id,
});

/** In the order of a day's work; the last of an odd number is as wide as the page. */
const WIDGETS: Parameters<StrapiApp['widgets']['register']>[0] = [
  {
    id: 'jumelle-anniversaries',
    icon: Calendar,
    title: words('anniversaries.title'),
    component: async () => (await import('./anniversaries/AnniversariesWidget')).default,
    permissions: HOME_PERMISSIONS,
  },
  {
    id: 'jumelle-changes',
    icon: ClockCounterClockwise,
    title: words('changes.title'),
    component: async () => (await import('./changes/ChangesWidget')).default,
    permissions: HOME_PERMISSIONS,
  },
  {
    id: 'jumelle-translations',
    icon: Globe,
    title: words('translations.title'),
    component: async () => (await import('./translations/TranslationsWidget')).default,
    link: { label: words('translations.all'), href: `/${TRANSLATIONS_PAGE}` },
    permissions: HOME_PERMISSIONS,
  },
  {
    id: 'jumelle-checks',
    icon: ListSearch,
    title: words('checks.title'),
    component: async () => (await import('./checks/ChecksWidget')).default,
    permissions: HOME_PERMISSIONS,
  },
  {
    id: 'jumelle-map',
    icon: Earth,
    title: words('map.title'),
    component: async () => (await import('./map/MapWidget')).default,
    permissions: MAP_PERMISSIONS,
  },
];

/** The home page, and the pages with the lists behind its widgets. */
export const home: PanelPart = {
  words: { en, fr },
  register(app) {
    // Strapi's own say which entries changed, not what changed in them, count entries and keys, and
    // show one's profile: ours take their place, and leave room for those of other parts.
    app.widgets.register((others) => [
      ...WIDGETS,
      ...others.filter(({ pluginId }) => pluginId === undefined),
    ]);
    app.addMenuLink({
      to: TRANSLATIONS_PAGE,
      icon: Globe,
      intlLabel: words('translations.title'),
      permissions: HOME_PERMISSIONS,
      position: 4,
      Component: () => import('./translations/TranslationsPage'),
    });
    app.router.addRoute({
      path: `${CHECKS_PAGE}/*`,
      lazy: async () => ({ Component: (await import('./checks/ChecksPage')).default }),
    });
  },
};
