import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readLocales } from '../content/locales';
import { registerPanelRoutes } from '../panel/panel-route';
import { countDescribed, readPictureTexts, type PictureText } from './read-picture-texts';
import { assertMayChangePublic, mayDescribe } from './may-describe';
import { writePictureText } from './write-picture-text';

/** As long as any other line of text in the register. */
const MAX_LENGTH = 1000;
const MAX_PICTURES = 500;

/**
 * Where the panel reads and writes what is said of pictures in each locale; Strapi's media library
 * has one text a file. To be called in `register()`.
 */
export function registerPictures(strapi: Core.Strapi): void {
  registerPanelRoutes(strapi, [
    {
      method: 'GET',
      path: '/pictures',
      actions: [],
      handle: async (ctx) => {
        const { codes, default: defaultLocale } = await readLocales(strapi);
        const locale = knownLocale(ctx.query['locale'], codes);
        const ids = idsOf(ctx);
        return {
          data: await readPictureTexts(strapi, ids, locale, defaultLocale),
          meta: {
            locales: await countDescribed(strapi, ids, codes, defaultLocale),
            mayDescribe: mayDescribe(strapi, ctx, { locale, isDefault: locale === defaultLocale }),
          },
        };
      },
    },
    {
      method: 'PUT',
      path: '/pictures/:id',
      actions: [],
      handle: async (ctx) => {
        const { codes, default: defaultLocale } = await readLocales(strapi);
        const body: unknown = ctx.request.body;
        const given = typeof body === 'object' && body !== null ? { ...body } : {};
        const locale = knownLocale('locale' in given ? given.locale : undefined, codes);
        const isDefault = locale === defaultLocale;
        if (!mayDescribe(strapi, ctx, { locale, isDefault })) {
          throw new errors.ForbiddenError('Your role does not include texts in this language');
        }
        const { user }: { user?: unknown } = ctx.state;
        const params: Record<string, string | undefined> = ctx.params;
        const id = wholeNumber('id', params['id'] ?? '');
        const text: PictureText = {
          alternativeText: line(given, 'alternativeText'),
          caption: line(given, 'caption'),
        };
        if (!isDefault) await assertMayChangePublic(strapi, { id, locale });
        await writePictureText(strapi, { id, locale, user }, text);
        const [picture] = await readPictureTexts(strapi, [id], locale, defaultLocale);
        return { data: picture };
      },
    },
  ]);
}

function knownLocale(locale: unknown, codes: readonly string[]): string {
  const known = codes.find((code) => code === locale);
  if (known === undefined) {
    throw new errors.ValidationError(`locale: must be one of ${codes.join(', ')}`);
  }
  return known;
}

function idsOf(ctx: Context): number[] {
  const { ids } = ctx.query;
  const given = typeof ids === 'string' && ids !== '' ? ids.split(',') : [];
  if (given.length > MAX_PICTURES) {
    throw new errors.ValidationError(`ids: at most ${MAX_PICTURES} at once`);
  }
  return given.map((id) => wholeNumber('ids', id));
}

function wholeNumber(name: string, text: string): number {
  // The ids of files are 32-bit integers in PostgreSQL.
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new errors.ValidationError(`${name}: must be the number of a picture`);
}

/** A text without blanks around it, or null for none. */
function line(given: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = given[name] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string' || value.includes('\0')) {
    throw new errors.ValidationError(`${name}: must be a text`);
  }
  const text = value.trim();
  if (text.length > MAX_LENGTH) {
    throw new errors.ValidationError(`${name}: must have at most ${MAX_LENGTH} characters`);
  }
  return text === '' ? null : text;
}
