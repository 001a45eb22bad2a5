import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { contentTypeOf, type ContentUid, isContentUid } from '../content/content-types';
import { readLocales } from '../content/locales';
import { DISPLAY_TITLE } from './display-title';
import { fillLinks, fillList, isRow, type Row } from './fill-answers';
import { isComposed, readShown, type Showing } from './read-shown';
import { whileSearching } from './search/search-rows';

const LISTS = /^\/content-manager\/collection-types\/(api::[\w.-]+)$/;
/** What of a list is about to be published. */
const CHECKED = /^\/content-manager\/collection-types\/(api::[\w.-]+)\/actions\/bulkFind\w*$/;
const DOCUMENTS = /^\/content-manager\/collection-types\/(api::[\w.-]+)\/([\w-]+)$/;
/** `…/<type>/<relation>` is the picker, `…/<type>/<document>/<relation>` what is chosen. */
const RELATIONS = /^\/content-manager\/relations\/([\w.:-]+)\/(?:([\w-]+)\/)?(\w+)$/;

/**
 * Most twinnings and anniversaries have no title of their own: it is composed for readers, in their
 * language. Staff are shown the same wherever the panel names a document. In lists and pickers it
 * takes the place of the empty title; a document, from which the form takes what it stores, is as it
 * was, with the title in what is told about it. To be called in `register()`.
 */
export function showTitles(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next): Promise<void> => {
    const [, list] = LISTS.exec(ctx.path) ?? CHECKED.exec(ctx.path) ?? [];
    const [, uid = '', documentId] = DOCUMENTS.exec(ctx.path) ?? [];
    const [, model = '', chosenIn, relation = ''] = RELATIONS.exec(ctx.path) ?? [];
    const target = targetOf(strapi, model, relation);
    if (list !== undefined && isContentUid(list)) {
      await next();
      await showInList(strapi, ctx, list);
    } else if (ctx.method === 'GET' && documentId !== undefined && isContentUid(uid)) {
      await next();
      await showInForm(strapi, ctx, uid, documentId);
    } else if (ctx.method === 'GET' && target !== undefined) {
      const asked = showing(ctx);
      const { _q: search } = ctx.request.query;
      if (chosenIn === undefined) await searchPicker(strapi, ctx, target, next);
      else await readChosen(strapi, ctx, next);
      await showInRelation(strapi, ctx, target, { ...asked, search });
    } else {
      await next();
    }
  });
}

async function showInList(strapi: Core.Strapi, ctx: Context, uid: ContentUid): Promise<void> {
  const results = resultsIn(ctx.body);
  if (!results) return;
  ctx.body = { ...results.body, results: await fillList(strapi, uid, results.rows, showing(ctx)) };
}

async function showInRelation(
  strapi: Core.Strapi,
  ctx: Context,
  uid: ContentUid,
  { search, ...asked }: Showing & { search: unknown },
): Promise<void> {
  const results = resultsIn(ctx.body);
  if (!results) return;
  const rows = await fillLinks(strapi, uid, results.rows, asked);
  // The picker has to know whether these are the answer to what is typed by now.
  ctx.body = { ...results.body, results: rows, ...(typeof search === 'string' && { search }) };
}

async function showInForm(
  strapi: Core.Strapi,
  ctx: Context,
  uid: ContentUid,
  documentId: string,
): Promise<void> {
  const body: unknown = ctx.body;
  if (!isRow(body) || !isRow(body['data'])) return;
  const { data } = body;
  const { text } = contentTypeOf(uid);
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: ctx.state['userAbility'], model: uid });
  const asked = showing(ctx);
  // Nothing is there yet in a language that nobody has begun.
  if (checker.cannot.read({ locale: asked.locale, ...data }, text)) return;
  const shown = await readShown(strapi, uid, new Set([documentId]), asked);
  const title = shown.get(documentId)?.[text];
  if (title === undefined) return;
  ctx.body = {
    ...body,
    meta: { ...(isRow(body['meta']) && body['meta']), [DISPLAY_TITLE]: title },
  };
}

/** Relations are kept with the default locale alone: they are those of a translation, too. */
async function readChosen(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const { default: defaultLocale } = await readLocales(strapi);
  if (ctx.request.query['locale'] !== undefined) ctx.request.query['locale'] = defaultLocale;
  await next();
}

/** The picker looks for names in any language, and shows them in the order of their short names. */
async function searchPicker(
  strapi: Core.Strapi,
  ctx: Context,
  uid: ContentUid,
  next: Next,
): Promise<void> {
  const { query } = ctx.request;
  const text = query['_q'];
  const { locale, version } = showing(ctx);
  if (query['sort'] === undefined && isComposed(uid)) query['sort'] = 'slug';
  if (typeof text !== 'string' || text.trim() === '') {
    await next();
    return;
  }
  delete query['_q'];
  await whileSearching(strapi, { uid, text, locale, version, scope: 'names' }, async () => {
    await next();
  });
}

function showing(ctx: Context): Showing {
  const { locale, status } = ctx.request.query;
  const body: unknown = ctx.request.body;
  const asked = ctx.method === 'POST' && isRow(body) ? body['locale'] : locale;
  return {
    locale: typeof asked === 'string' ? asked : undefined,
    version: status === 'published' ? 'published' : 'draft',
  };
}

function targetOf(strapi: Core.Strapi, model: string, relation: string): ContentUid | undefined {
  if (!isContentUid(model)) return undefined;
  const attributes: Readonly<Record<string, { type: string }>> =
    strapi.contentType(model).attributes;
  const attribute = attributes[relation];
  const target = attribute && 'target' in attribute ? attribute.target : undefined;
  return typeof target === 'string' && isContentUid(target) ? target : undefined;
}

function resultsIn(body: unknown): { body: Row; rows: Row[] } | undefined {
  if (!isRow(body) || !Array.isArray(body['results'])) return undefined;
  return { body, rows: body['results'].filter((row): row is Row => isRow(row)) };
}
