import type { Core } from '@strapi/strapi';
import { reconcileRoles } from './reconcile-roles';

interface LocaleService {
  create(...args: unknown[]): Promise<unknown>;
  update(...args: unknown[]): Promise<unknown>;
  delete(...args: unknown[]): Promise<unknown>;
  setDefaultLocale(...args: unknown[]): Promise<unknown>;
}

/**
 * Keeps roles in step with the locales that administrators add, rename and remove: who may read all
 * of them may read a new one, and there is a translator's role for each. To be called in
 * `register()`, after the guard of locales.
 */
export function followLocales(strapi: Core.Strapi): void {
  const service: LocaleService = strapi.plugin('i18n').service('locales');
  for (const name of ['create', 'update', 'delete', 'setDefaultLocale'] as const) {
    const stock = service[name].bind(service);
    service[name] = async (...args) => {
      const result = await stock(...args);
      // While Strapi starts, locales come before roles.
      if (strapi.isLoaded) await reconcileRoles(strapi);
      return result;
    };
  }
}
