import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isContentUid } from '../content/content-types';
import { cloneDocument } from './actions/clone';
import { createDocument } from './actions/create';
import { discardDraft } from './actions/discard-draft';
import { publishDocument } from './actions/publish';
import { deleteDocument, unpublishDocument } from './actions/unpublish';
import { updateDocument } from './actions/update';
import { prepareWrite } from './before-write';
import { guardLocales } from './guard-locales';
import { liftStringLimit } from './lift-string-limit';
import { announceChange } from './on-document-change';
import { oneWriteAtATime } from './one-write-at-a-time';
import { reportFailedCommits } from './report-failed-commits';
import { forgetSlugs, recordSlugs } from './slug-register';
import { RefusedWrite } from './violation';
import { syncTranslations, takeOverFactSync } from './sync-translations';
import { schemaOf } from './schema-of';
import {
  WRITE_ACTIONS,
  type Write,
  type WriteAction,
  type WriteOutcome,
  type WriteResult,
} from './write';

type SimpleAction = Exclude<WriteAction, 'clone'>;

const ACTIONS: Record<SimpleAction, (write: Write) => Promise<WriteOutcome>> = {
  create: createDocument,
  update: updateDocument,
  publish: publishDocument,
  unpublish: unpublishDocument,
  discardDraft,
  delete: deleteDocument,
};

/**
 * Puts the rules of the register before every write of a document, whichever way it comes in: the
 * admin panel, REST, GraphQL or code. To be called in `register()` before other middleware of the
 * document service, so that theirs is inside the transaction as well.
 */
export function registerDocumentRules(strapi: Core.Strapi): void {
  reportFailedCommits(strapi);
  takeOverFactSync(strapi);
  liftStringLimit(strapi);
  guardLocales(strapi);
  const schemas = new Map(CONTENT_TYPES.map(({ uid }) => [uid, schemaOf(strapi, uid)]));

  strapi.documents.use((context, next) => {
    const { uid } = context;
    const action = WRITE_ACTIONS.find((each) => each === context.action);
    const schema = isContentUid(uid) ? schemas.get(uid) : undefined;
    if (!action || !schema) return next();
    return oneWriteAtATime(strapi, async (trx): Promise<WriteResult> => {
      const { defaultLocale, locales } = await readLocales(strapi);
      return carryOut({
        ...{ strapi, trx, uid: schema.uid, schema, action, defaultLocale, locales },
        params: { ...context.params },
        proceed: (params) => {
          Object.assign(context, { params });
          return next();
        },
      });
    }).catch((error: unknown) => {
      if (error instanceof RefusedWrite) {
        const documentId: unknown = Reflect.get({ ...context.params }, 'documentId');
        error.uid ??= schema.uid;
        if (typeof documentId === 'string') error.documentId ??= documentId;
      }
      throw error;
    });
  });
}

async function carryOut(asked: Write): Promise<WriteResult> {
  // A copy is made of writes that each come by here.
  if (asked.action === 'clone') return cloneDocument(asked);
  const write = await prepareWrite(asked);
  const { strapi, trx, uid, params, defaultLocale } = write;
  const { action } = asked;
  const { result, documentId, locales } = await ACTIONS[action](write);
  if (action === 'delete' && locales.includes(defaultLocale)) {
    await forgetSlugs(write, documentId);
  } else {
    if (action !== 'create') await syncTranslations(write, documentId);
    if (locales.includes(defaultLocale)) await recordSlugs(write, [documentId]);
  }
  const isPublished = action === 'publish' || params.status === 'published';
  await announceChange(strapi, { uid, documentId, action, isPublished, locales, trx });
  return result;
}

async function readLocales(
  strapi: Core.Strapi,
): Promise<{ defaultLocale: string; locales: string[] }> {
  const service = strapi.plugin('i18n').service('locales');
  const found: { code: string }[] = await service.find();
  const defaultLocale: string = await service.getDefaultLocale();
  return { defaultLocale, locales: found.map(({ code }) => code).sort() };
}
