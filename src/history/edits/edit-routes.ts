import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PanelRoute } from '../../panel/panel-route';
import { accessOf } from '../access';
import { numberIn, textIn } from '../request-values';
import { readEditsSince } from './read-edits';

/** What an open form asks every few seconds. Whoever may read the entry may ask. */
export const editRoutes = (strapi: Core.Strapi): PanelRoute[] => [
  {
    ...({ method: 'GET', path: '/edits/:uid/:documentId', actions: [] } as const),
    handle: (ctx) => tellEdits(strapi, ctx),
  },
];

async function tellEdits(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { uid, documentId }: { uid: string; documentId: string } = ctx.params;
  const access = await accessOf(strapi, ctx, uid);
  const locale = textIn(ctx.query, 'locale');
  if (locale === undefined) throw new errors.ValidationError('locale: name one');
  if (!access.may('read', locale)) throw new errors.ForbiddenError();
  const version = numberIn(ctx.query, 'version');
  const since = { uid: access.uid, documentId, locales: [locale], version };
  const entries = await readEditsSince(strapi.db.connection, since);
  ctx.body = {
    data: entries.map((entry) => ({
      ...entry,
      fields: entry.fields.filter((field) => access.mayField('read', field)),
    })),
  };
}
