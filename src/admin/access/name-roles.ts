import type { StrapiApp } from '@strapi/strapi/admin';
import { type PanelLanguage, panelLanguage } from '../../labels/labels';
import { en } from './words/en';
import { fr } from './words/fr';

type PanelMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

interface QueryAction {
  type: string;
  payload?: unknown;
  meta?: { arg?: { endpointName?: string; originalArgs?: { id?: unknown } } };
}

const WORDS = { en, fr };
/** What stands between the English and the French description of a role of ours. */
const BETWEEN_LANGUAGES = ' · ';

/**
 * Shows roles under their names in the language of the user, and the description in that language
 * alone. Not on a role's own page: what stands there is what is stored, and would be saved.
 */
export const nameRoles: PanelMiddleware =
  () =>
  (store) =>
  (next) =>
  (action: QueryAction): unknown => {
    const { type, payload, meta } = action;
    const { endpointName = '', originalArgs } = meta?.arg ?? {};
    const isList = endpointName === 'getRoles' && originalArgs?.id === undefined;
    if (type !== 'adminApi/executeQuery/fulfilled' || !(isList || endpointName === 'getUsers')) {
      return next(action);
    }
    const language = panelLanguage(store.getState().admin_app.language.locale);
    const named = isList ? nameList(payload, language) : nameOfUsers(payload, language);
    return next({ ...action, payload: named });
  };

/** `Translator – French (fr)` in French: `Traducteur – français (fr)`. */
export function roleName(name: string, language: PanelLanguage): string {
  const [role = '', ...rest] = name.split(' – ');
  const translated = WORDS[language][`jumelle.access.role.${role}`] ?? role;
  return [translated, ...rest.map((locale) => localeName(locale, language))].join(' – ');
}

/** Locales are stored under one name, with the code behind it where Strapi has named them. */
function localeName(name: string, language: PanelLanguage): string {
  const code = /\(([a-z]{2,3}(?:-[a-z0-9]+)*)\)$/i.exec(name)?.[1];
  const translated = code && new Intl.DisplayNames([language], { type: 'language' }).of(code);
  return translated ? `${translated} (${code})` : name;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function nameRole(role: unknown, language: PanelLanguage): unknown {
  if (!isRecord(role) || typeof role.name !== 'string') return role;
  const description = typeof role.description === 'string' ? role.description : '';
  const [english = '', french = english] = description.split(BETWEEN_LANGUAGES);
  const locale = role.name.split(' – ')[1] ?? '';
  const inLanguage = language === 'fr' ? french : english;
  return {
    ...role,
    name: roleName(role.name, language),
    description: locale ? inLanguage.replace(locale, localeName(locale, language)) : inLanguage,
  };
}

const nameList = (roles: unknown, language: PanelLanguage): unknown =>
  Array.isArray(roles) ? roles.map((role: unknown) => nameRole(role, language)) : roles;

function nameOfUsers(payload: unknown, language: PanelLanguage): unknown {
  if (!isRecord(payload) || !Array.isArray(payload.users)) return payload;
  const users = payload.users.map((user: unknown) =>
    isRecord(user) ? { ...user, roles: nameList(user.roles, language) } : user,
  );
  return { ...payload, users };
}
