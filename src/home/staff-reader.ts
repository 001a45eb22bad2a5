import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { CONTENT_TYPES, type ContentTypeInfo, type ContentUid } from '../content/content-types';
import { type Locales, readLocales } from '../content/locales';
import { type PanelLanguage, panelLanguage } from '../labels/labels';

type Action = 'read' | 'create' | 'update';

interface PermissionChecker {
  can: Record<Action, (entity?: object) => boolean>;
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
}

/** Whoever looks at the panel, and what their role lets them do there. */
export interface StaffReader {
  locales: Locales;
  /** The locale of the content that is closest to the language of their panel. */
  language: string;
  /** The language that our own sentences are said in. */
  speaks: PanelLanguage;
  userId: number | string;
  /** Whether they may do something with documents of a type in a locale. */
  may(action: Action, uid: ContentUid, locale: string): boolean;
  /** The types that they may read in a locale. */
  readable(locale: string): ContentTypeInfo[];
  checker(uid: ContentUid): PermissionChecker;
}

/**
 * @param language of the panel, which need not be one of the content: then the default locale.
 */
export async function staffReader(
  strapi: Core.Strapi,
  ctx: Context,
  language: unknown,
): Promise<StaffReader> {
  const locales = await readLocales(strapi);
  const { userAbility, user }: { userAbility: unknown; user: { id: number | string } } = ctx.state;
  const checkers = new Map<ContentUid, PermissionChecker>();
  const checker = (uid: ContentUid): PermissionChecker => {
    const known = checkers.get(uid);
    if (known) return known;
    const service = strapi.plugin('content-manager').service('permission-checker');
    const made: PermissionChecker = service.create({ userAbility, model: uid });
    checkers.set(uid, made);
    return made;
  };
  // The conditions that roles come with: the locale, and who made it.
  const may: StaffReader['may'] = (action, uid, locale) =>
    checker(uid).can[action]({ locale, ...(action === 'create' ? { createdBy: user } : {}) });
  return {
    locales,
    language: closestLocale(locales, language),
    speaks: panelLanguage(typeof language === 'string' ? language : null),
    userId: user.id,
    may,
    readable: (locale) => CONTENT_TYPES.filter(({ uid }) => may('read', uid, locale)),
    checker,
  };
}

/** `fr` or `fr-CA` of a panel find `fr`, `fr-CA` or `fr-FR` of the content. */
function closestLocale(locales: Locales, language: unknown): string {
  if (typeof language !== 'string') return locales.default;
  const base = (code: string): string => code.toLowerCase().split('-')[0] ?? code;
  return (
    locales.codes.find((code) => code.toLowerCase() === language.toLowerCase()) ??
    locales.codes.find((code) => base(code) === base(language)) ??
    locales.default
  );
}
