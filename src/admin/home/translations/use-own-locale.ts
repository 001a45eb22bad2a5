import { useAuth } from '@strapi/strapi/admin';

const WRITE = 'plugin::content-manager.explorer.update';

/** The first of the locales that whoever is signed in writes in: a translator's own. */
export function useOwnLocale(locales: readonly string[]): string | undefined {
  const permissions = useAuth('useOwnLocale', (auth) => auth.permissions);
  const isOwn = (locale: string): boolean =>
    permissions.some(({ action, properties }) => {
      const theirs = properties?.locales;
      return action === WRITE && (!Array.isArray(theirs) || theirs.includes(locale));
    });
  return locales.find(isOwn) ?? locales[0];
}
