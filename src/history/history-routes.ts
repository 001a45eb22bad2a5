import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readLocales } from '../content/locales';
import type { Transaction } from '../documents/one-write-at-a-time';
import type { PanelRoute } from '../panel/panel-route';
import { STAFF_ACTIONS } from '../permissions/staff-actions';
import { type Access, accessOf } from './access';
import { staffLanguage } from '../panel/staff-language';
import { nameDocuments } from './name-documents';
import { readDeleted } from './read-deleted';
import { readHistory } from './read-history';
import { numberIn, objectIn, textIn, textsIn } from './request-values';
import { planRestore, type RestorePlan } from './restore/plan-restore';
import { restoreVersion } from './restore/restore-version';

const PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** The addresses of the history of entries. */
export function historyRoutes(strapi: Core.Strapi): PanelRoute[] {
  const actions = [STAFF_ACTIONS.history];
  return [
    { method: 'GET', path: '/history/deleted', actions, handle: (ctx) => listDeleted(strapi, ctx) },
    {
      ...({ method: 'GET', path: '/history/:uid/:documentId', actions } as const),
      handle: (ctx) => listEntries(strapi, ctx),
    },
    {
      ...({ method: 'GET', path: '/history/:uid/:documentId/restore/:entry', actions } as const),
      handle: (ctx) => showPlan(strapi, ctx),
    },
    {
      ...({ method: 'POST', path: '/history/:uid/:documentId/restore/:entry', actions } as const),
      handle: (ctx) => restore(strapi, ctx),
    },
  ];
}

async function listEntries(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { access, documentId } = await documentIn(strapi, ctx);
  const { codes } = await readLocales(strapi);
  const asked = textIn(ctx.query, 'locale');
  const locales = codes.filter(
    (locale) => (asked === undefined || asked === locale) && access.may('read', locale),
  );
  if (locales.length === 0) throw new errors.ForbiddenError();
  const actor = textIn(ctx.query, 'actor');
  const [kind = '', ...key] = actor?.split(':') ?? [];
  const paging = pagingIn(ctx);
  const { entries, total, actors, fields } = await readHistory(strapi, {
    ...{ uid: access.uid, documentId, locales, field: textIn(ctx.query, 'field') },
    ...(actor === undefined ? {} : { actor: { kind, key: key.join(':') } }),
    ...paging,
  });
  const isRead = ({ field }: { field: string }): boolean => access.mayField('read', field);
  const readable = entries.map((entry) => ({ ...entry, changes: entry.changes.filter(isRead) }));
  ctx.body = {
    data: await nameDocuments(strapi, access.uid, readable, asked ?? staffLanguage(ctx)),
    meta: {
      pagination: { ...paging, total, pageCount: Math.ceil(total / paging.pageSize) },
      ...{ actors, fields: fields.filter((field) => isRead({ field })) },
    },
  };
}

async function listDeleted(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const access = await accessOf(strapi, ctx, textIn(ctx.query, 'uid') ?? '');
  const { default: locale } = await readLocales(strapi);
  if (!access.may('read', locale)) throw new errors.ForbiddenError();
  const paging = pagingIn(ctx);
  const text = textIn(ctx.query, 'text');
  const { documents, total } = await readDeleted(strapi, { uid: access.uid, text, ...paging });
  ctx.body = {
    data: documents,
    meta: { pagination: { ...paging, total, pageCount: Math.ceil(total / paging.pageSize) } },
  };
}

/** What restoring would do. Nothing is written. */
async function showPlan(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { access, documentId } = await documentIn(strapi, ctx);
  const leaveOut = textIn(ctx.query, 'leaveOut')?.split(' ') ?? [];
  const entry = entryIn(ctx);
  const plan = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    planRestore(strapi, trx, { access, documentId, entry, leaveOut }),
  );
  const { steps, ...rest } = shown(plan, access);
  const named = await nameDocuments(strapi, access.uid, steps, staffLanguage(ctx));
  ctx.body = { data: { ...rest, steps: named } };
}

async function restore(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { access, documentId } = await documentIn(strapi, ctx);
  const body = objectIn(ctx.request.body);
  const entry = entryIn(ctx);
  const leaveOut = textsIn(body, 'leaveOut');
  const known = numberIn(body, 'version');
  ctx.body = {
    data: await restoreVersion(strapi, { access, documentId, entry, leaveOut }, known),
  };
}

const shown = ({ steps, ...plan }: RestorePlan, access: Access) => ({
  ...plan,
  steps: steps.map(({ locale, changes }) => ({
    locale,
    changes: changes.filter(({ field }) => access.mayField('read', field)),
  })),
});

async function documentIn(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ access: Access; documentId: string }> {
  const { uid, documentId }: { uid: string; documentId: string } = ctx.params;
  return { access: await accessOf(strapi, ctx, uid, documentId), documentId };
}

function entryIn(ctx: Context): number {
  const params: Readonly<Record<string, string>> = ctx.params;
  return numberIn(params, 'entry');
}

function pagingIn({ query }: Context): { page: number; pageSize: number } {
  const page = query.page === undefined ? 1 : numberIn(query, 'page');
  const pageSize = query.pageSize === undefined ? PAGE_SIZE : numberIn(query, 'pageSize');
  if (page < 1) throw new errors.ValidationError('page: give 1 or more');
  if (pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
    throw new errors.ValidationError(`pageSize: give 1 to ${MAX_PAGE_SIZE}`);
  }
  return { page, pageSize };
}
