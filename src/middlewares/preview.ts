import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { readLocales } from '../content/locales';
import { VERSIONS } from '../content/views/reading-schema';
import { type PreviewTarget, previewedDocument } from '../preview/preview-address';
import { previewWords } from '../preview/preview-words';
import { readPreview } from '../preview/read-preview';
import { renderPreview, renderRefusal } from '../preview/render-preview';
import { mayPreview, readStaffSession } from '../preview/staff-session';
import { CONTENT_SECURITY_POLICY } from '../site/content-security-policy';

/**
 * Previews of entries, drafts included, for whoever is signed in to the panel. A middleware, because
 * the panel answers every path below its own before any route of ours.
 */
const preview =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const document = ctx.method === 'GET' ? previewedDocument(ctx.path) : undefined;
    if (!document) {
      await next();
      return;
    }
    ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Robots-Tag', 'noindex');
    ctx.type = 'text/html; charset=utf-8';

    Object.assign(ctx, await answer(strapi, ctx, document));
  };

async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  document: Pick<PreviewTarget, 'uid' | 'documentId'>,
): Promise<{ status: number; body: string }> {
  const user = await readStaffSession(strapi, ctx);
  const words = previewWords(user?.preferedLanguage ?? (ctx.acceptsLanguages('en', 'fr') || ''));
  if (!user) return { status: 401, body: renderRefusal(words.signIn, words) };

  const { codes, default: defaultLocale } = await readLocales(strapi);
  const missing = { status: 404, body: renderRefusal(words.missing, words) };
  const target = previewTarget(ctx, document, codes, defaultLocale);
  if (!target) return missing;
  if (!(await mayPreview(strapi, user, target))) {
    return { status: 403, body: renderRefusal(words.forbidden, words) };
  }
  const entry = await readPreview(strapi, target);
  if (!entry && target.version === 'draft') return missing;
  const shown = { target, entry, locales: codes, defaultLocale, origin: ctx.origin };
  return { status: 200, body: renderPreview(shown, words) };
}

/** The asked version, a draft in the default locale unless the address says otherwise. */
function previewTarget(
  ctx: Context,
  document: Pick<PreviewTarget, 'uid' | 'documentId'>,
  codes: readonly string[],
  defaultLocale: string,
): PreviewTarget | undefined {
  const { locale = defaultLocale, status = 'draft' } = ctx.query;
  const version = VERSIONS.find((each) => each === status);
  const known = codes.find((code) => code === locale);
  return version && known ? { ...document, locale: known, version } : undefined;
}

export default preview;
