import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import { isContentUid, type ContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { oneWriteAtATime } from '../documents/one-write-at-a-time';
import { requiredPermissions, type StoredVersion } from './required-permissions';
import { type StaffSession, staffSession } from './staff-session';

/** In words that the panel has in French as well, see `src/admin/access/words`. */
export const REFUSALS = {
  create: 'You may not create this version: your role does not write in this language',
  update: 'You may not change this version: your role does not write in this language',
  delete: 'You may not delete this version',
  publish: 'You may not change what is published: ask an editor',
} as const;

/**
 * Holds staff to their roles in every write of a document, whichever address of the panel it comes
 * in by. Strapi's content manager looks at permissions as well, but not at the locale of what is
 * created: a translator for French could begin a German version, a new document or a copy. Nor does
 * it ask for the right to publish before something published is deleted.
 *
 * To be called in `register()` before the rules of documents, which then see only what may be done.
 */
export function guardStaffWrites(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    const session = staffSession(strapi);
    if (!session || !isContentUid(uid)) return next();
    const params: Readonly<Record<string, unknown>> = { ...context.params };
    const permissions = requiredPermissions(action, params);
    if (!permissions) return next();

    return oneWriteAtATime(strapi, async () => {
      const defaultLocale: string = await strapi
        .plugin('i18n')
        .service('locales')
        .getDefaultLocale();
      const versions = await storedVersions(strapi, uid, params.documentId);
      for (const { action: needed, version } of permissions(versions, defaultLocale)) {
        if (!session.may(needed, uid, version)) throw new errors.ForbiddenError(REFUSALS[needed]);
      }
      const isTranslation = (params.locale ?? defaultLocale) !== defaultLocale;
      if (action === 'update' && isTranslation) {
        const data = withDroppedFacts(strapi, session, uid, params);
        Object.assign(context, { params: { ...params, data } });
      }
      return next();
    });
  });
}

/** Drafts and published ones, in every locale, with what conditions of roles look at. */
function storedVersions(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: unknown,
): Promise<StoredVersion[]> | StoredVersion[] {
  if (typeof documentId !== 'string') return [];
  return strapi.db.query(uid).findMany({
    where: { documentId },
    populate: { createdBy: { populate: ['roles'] } },
  });
}

/**
 * The data of a write with the facts that the content manager left out because the role has no
 * permission for these fields. It does so without a word; the rules of documents tell whoever
 * changes a fact in a translation, and let pass a form that repeats it.
 */
function withDroppedFacts(
  strapi: Core.Strapi,
  { request }: StaffSession,
  uid: ContentUid,
  { documentId, data }: Readonly<Record<string, unknown>>,
): unknown {
  const isThisForm = request.params.model === uid && request.params.id === documentId;
  if (!isThisForm || !isRecord(data) || !isRecord(request.body)) return data;
  const schema = strapi.contentType(uid);
  const { columns, components } = localisedAttributes(schema);
  const texts = new Set([...columns, ...components]);
  const facts = contentTypes
    .getVisibleAttributes(schema)
    .filter((name) => !texts.has(name) && !(name in data));
  const dropped = Object.entries(request.body).filter(
    // How the content manager shows a relation in its answers; no write of one.
    ([name, value]) => facts.includes(name) && !(isRecord(value) && 'count' in value),
  );
  return { ...data, ...Object.fromEntries(dropped) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
