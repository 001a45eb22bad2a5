import { useAuth } from '@strapi/strapi/admin';

/** Whether whoever is signed in may write entries of a type in a locale, or one field of them. */
export function useMayWrite(
  action: 'create' | 'update',
  model: string,
  locale: string | undefined,
  field?: string,
): boolean {
  const permissions = useAuth('useMayWrite', (auth) => auth.permissions);
  if (locale === undefined) return false;
  return permissions.some(({ action: allowed, subject, properties }) => {
    const { locales, fields } = properties ?? {};
    return (
      allowed === `plugin::content-manager.explorer.${action}` &&
      subject === model &&
      (!Array.isArray(locales) || locales.includes(locale)) &&
      // The fields of a component are named, never the component.
      (field === undefined ||
        !Array.isArray(fields) ||
        fields.some((each) => each === field || each.startsWith(`${field}.`)))
    );
  });
}
