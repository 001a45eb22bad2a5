import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type ContentUid, contentTypeOf } from '../content/content-types';
import { paginationMeta } from '../content/query/pagination';
import { parseReadQuery, type ReadQuery } from '../content/query/read-query';
import { readMany, readOne } from '../content/read';
import { type CallerAuth, mayReadDrafts } from '../permissions/may-read-drafts';
import { findDocumentId } from './find-document-id';
import { redirectFormerSlug } from './redirect-former-slug';

type Handler = (ctx: Context) => Promise<void>;
export interface ContentController {
  find: Handler;
  findOne: Handler;
  create: Handler;
  update: Handler;
  delete: Handler;
}

/**
 * The REST interface of one content type: Strapi's conventions, read through the reading views, so
 * that every locale shows the same documents. Writes go through the document service, whose
 * middleware holds the rules.
 */
export const contentController =
  (uid: ContentUid) =>
  ({ strapi }: { strapi: Core.Strapi }): ContentController => ({
    async find(ctx) {
      const query = await parseReadQuery(strapi, uid, ctx.query, { list: true });
      if (refusesDrafts(ctx, query)) return;
      const { documents, total } = await readMany(strapi, query);
      ctx.body = { data: documents, meta: { pagination: paginationMeta(query.page, total) } };
    },

    async findOne(ctx) {
      const query = await parseReadQuery(strapi, uid, ctx.query, { list: false });
      if (refusesDrafts(ctx, query)) return;
      const asked = param(ctx, 'id');
      const document = await readOne(strapi, query, asked);
      if (document) ctx.body = { data: document, meta: {} };
      else if (!(await redirectFormerSlug(strapi, ctx, query, asked))) throw missing(uid, asked);
    },

    async create(ctx) {
      const query = await parseWriteQuery(strapi, uid, ctx);
      const created = await strapi.documents(uid).create(writeParams(ctx, query));
      ctx.body = { data: await readOne(strapi, query, created.documentId), meta: {} };
      ctx.status = 201;
    },

    async update(ctx) {
      const query = await parseWriteQuery(strapi, uid, ctx);
      const documentId = await findDocumentId(strapi, uid, param(ctx, 'id'));
      if (!documentId) throw missing(uid, param(ctx, 'id'));
      await strapi.documents(uid).update({ documentId, ...writeParams(ctx, query) });
      ctx.body = { data: await readOne(strapi, query, documentId), meta: {} };
    },

    async delete(ctx) {
      const { locale } = await parseReadQuery(strapi, uid, ctx.query, { list: false });
      const documentId = await findDocumentId(strapi, uid, param(ctx, 'id'));
      if (!documentId) throw missing(uid, param(ctx, 'id'));
      await strapi.documents(uid).delete({ documentId, locale });
      ctx.status = 204;
    },
  });

/**
 * Answers 403 to whoever asks for drafts without the right to change them. Written here because
 * Strapi's routes put "Forbidden" in the place of the message of a ForbiddenError.
 */
function refusesDrafts(ctx: Context, { uid, version }: ReadQuery): boolean {
  const { auth }: { auth?: CallerAuth } = ctx.state;
  if (version !== 'draft' || mayReadDrafts(auth, uid)) return false;
  const message = 'status=draft needs an API token that may write this type';
  ctx.status = 403;
  ctx.body = { data: null, error: { status: 403, name: 'ForbiddenError', message, details: {} } };
  return true;
}

const param = (ctx: Context, name: string): string => {
  const params: Record<string, string | undefined> = ctx.params;
  return params[name] ?? '';
};

const missing = (uid: ContentUid, asked: string): Error =>
  new errors.NotFoundError(
    `There is no ${contentTypeOf(uid).singular} with the document id or slug ${JSON.stringify(asked)}`,
  );

/** What a write answers with: the version it wrote, published unless `status=draft`. */
const parseWriteQuery = (strapi: Core.Strapi, uid: ContentUid, ctx: Context): Promise<ReadQuery> =>
  parseReadQuery(strapi, uid, ctx.query, { list: false });

function writeParams(ctx: Context, { locale, version }: ReadQuery) {
  const body: unknown = ctx.request.body;
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new errors.ValidationError('The body must be JSON with an object "data"', {
      errors: [{ path: ['data'], message: 'data: must be an object', name: 'ValidationError' }],
    });
  }
  return { data: { ...data }, locale, status: version };
}
