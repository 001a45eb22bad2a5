import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { type ContentUid, isContentUid } from '../../content/content-types';
import { readLocales } from '../../content/locales';
import { onDocumentChange } from '../../documents/on-document-change';
import type { EditConflict } from '../contract';
import { CONFLICT_MESSAGES, CONFLICT_NAME } from './edit-conflict';
import { parseKnownVersions, VERSIONS_HEADER } from './known-versions';
import { readEditsSince, readVersions } from './read-edits';

/** `/content-manager/collection-types/<uid>`, maybe `/<document id>`, maybe `/actions/<action>`. */
const PANEL_PATH =
  /^\/content-manager\/collection-types\/(api::[\w.-]+)(?:\/(?!actions\/)([\w-]+))?(?:\/actions\/\w+)?$/;

/** Versions that the current request has written. */
const written = new WeakMap<object, Map<string, number>>();

/**
 * Tells the panel with every document that it reads or writes of which state it is, so that it can
 * say so when it writes (`known-versions.ts`): `meta.version`, or `versions` by document id with a
 * list. To be called in `register()`, after the change log.
 */
export function tellVersions(strapi: Core.Strapi): void {
  onDocumentChange(strapi, async ({ trx, documentId }) => {
    const ctx = strapi.requestContext.get();
    if (!ctx) return;
    const versions = written.get(ctx.state) ?? new Map<string, number>();
    written.set(ctx.state, versions);
    versions.set(documentId, (await readVersions(trx, [documentId])).get(documentId) ?? 0);
  });
  strapi.server.use(async (ctx: Context, next: Next): Promise<void> => {
    const [isPanel, uid, documentId] = PANEL_PATH.exec(ctx.path) ?? [];
    if (!isPanel || uid === undefined || !isContentUid(uid)) {
      await next();
      return;
    }
    // Before it is read: what is written meanwhile counts as unseen, even if it is seen.
    const seen =
      ctx.method === 'GET' && documentId !== undefined
        ? await readVersions(strapi.db.connection, [documentId])
        : undefined;
    await next();
    await answer(strapi, ctx, { uid, documentId, seen });
  });
}

interface Asked {
  uid: ContentUid;
  documentId: string | undefined;
  seen: ReadonlyMap<string, number> | undefined;
}

type Body = Record<string, unknown>;

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function answer(strapi: Core.Strapi, ctx: Context, asked: Asked): Promise<void> {
  const body: unknown = ctx.body;
  if (!isBody(body)) return;
  if (isBody(body.error)) return explain(strapi, ctx, asked, body.error);
  if (Array.isArray(body.results)) {
    const ids = body.results.flatMap((row: { documentId?: unknown }) =>
      typeof row.documentId === 'string' ? [row.documentId] : [],
    );
    const versions = await readVersions(strapi.db.connection, ids);
    ctx.body = { ...body, versions: Object.fromEntries(versions) };
    return;
  }
  if (!isBody(body.meta) || !isBody(body.data)) return;
  const id = asked.documentId ?? body.data.documentId;
  const version =
    typeof id === 'string' ? (written.get(ctx.state)?.get(id) ?? asked.seen?.get(id)) : undefined;
  if (version !== undefined) ctx.body = { ...body, meta: { ...body.meta, version } };
}

/** Strapi has no status of its own for a conflict, and finds nothing where somebody has deleted. */
async function explain(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId }: Asked,
  error: Body,
): Promise<void> {
  if (error.name === CONFLICT_NAME) {
    ctx.status = 409;
    ctx.body = { data: null, error: { ...error, status: 409 } };
    return;
  }
  const header = ctx.get(VERSIONS_HEADER);
  if (ctx.status !== 404 || documentId === undefined || header === '') return;
  const version = parseKnownVersions(header).get(documentId);
  if (version === undefined) return;
  const { connection } = strapi.db;
  const { codes, default: defaultLocale } = await readLocales(strapi);
  const since = { uid, documentId, locales: codes, version };
  const entries = await readEditsSince(connection, since);
  if (entries.length === 0) return;
  const conflict: EditConflict = {
    ...{ documentId, locale: defaultLocale, action: ctx.method.toLowerCase(), label: null },
    ...{ isGone: true, entries, fields: [] },
    version: entries.at(-1)?.id ?? version,
  };
  ctx.status = 409;
  ctx.body = {
    data: null,
    error: {
      ...{ status: 409, name: CONFLICT_NAME, details: conflict },
      message: CONFLICT_MESSAGES.removed,
    },
  };
}
