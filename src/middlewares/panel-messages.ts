import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { readLocales } from '../content/locales';
import { RefusedWrite } from '../documents/violation';
import { readTitles } from '../home/read-titles';
import type { PanelLanguage } from '../labels/labels';
import { refusedWriteForStaff } from '../panel/messages/refused-write-for-staff';
import { STRAPI_MESSAGES_FR } from '../panel/messages/strapi-messages-fr';
import { staffLanguage } from '../panel/staff-language';

/**
 * Tells staff what is wrong in the language of their panel, with fields named as on their forms. What
 * programs are told stays as it is.
 */
const panelMessages =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      throw isForPanel(ctx) ? await forStaff(strapi, ctx, error) : error;
    }
    // Some of Strapi's controllers answer with an error instead of throwing one.
    if (!isForPanel(ctx) || ctx.status < 400 || staffLanguage(ctx) !== 'fr') return;
    const body: { error?: { message?: string } } | undefined =
      typeof ctx.body === 'object' && ctx.body !== null ? ctx.body : undefined;
    const french = STRAPI_MESSAGES_FR.get(body?.error?.message ?? '');
    if (body?.error && french !== undefined) body.error.message = french;
  };

const isForPanel = (ctx: Context): boolean => ctx.state.route?.info?.type === 'admin';

async function forStaff(strapi: Core.Strapi, ctx: Context, error: unknown): Promise<unknown> {
  const language = staffLanguage(ctx);
  if (error instanceof RefusedWrite && language) {
    const titles = await titlesFor(strapi, ctx, error, language);
    const told = refusedWriteForStaff(error, language, titles, (uid, attribute) =>
      componentOf(strapi, uid, attribute),
    );
    const { message, errors: details } = told;
    const name = isBulk(ctx) ? titles.get(error.documentId ?? '') : undefined;
    const whole = name === undefined ? message : `${name} – ${message}`;
    return Object.assign(new errors.ValidationError(whole, { errors: details }), {
      cause: error,
    });
  }
  if (language !== 'fr' || !(error instanceof Error)) return error;
  const own = 'french' in error && typeof error.french === 'string' ? error.french : undefined;
  const french = own ?? STRAPI_MESSAGES_FR.get(error.message);
  // Its class and details decide about status and body, so that only the words are changed.
  return french === undefined ? error : Object.assign(error, { message: french });
}

/** A bulk action says for which of several documents it was refused. */
function isBulk(ctx: Context): boolean {
  const body: unknown = ctx.request.body;
  return typeof body === 'object' && body !== null && 'documentIds' in body;
}

/** What the documents that a refusal names are called in the language of the panel. */
async function titlesFor(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId, violations }: RefusedWrite,
  language: PanelLanguage,
): Promise<Map<string, string>> {
  const { codes, default: defaultLocale } = await readLocales(strapi);
  const own = isBulk(ctx) && uid && documentId ? [{ uid, documentId }] : [];
  const named = violations.flatMap(({ naming }) => naming?.documents ?? []);
  return readTitles(strapi, codes.includes(language) ? language : defaultLocale, [
    ...own,
    ...named,
  ]);
}

function componentOf(strapi: Core.Strapi, uid: string, attribute: string): string | undefined {
  const found = Object.entries(strapi.contentTypes).find(([name]) => name === uid)?.[1];
  const described = found?.attributes[attribute];
  return described && 'component' in described ? String(described.component) : undefined;
}

export default panelMessages;
