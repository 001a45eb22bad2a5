import type { Core } from '@strapi/strapi';
import { onDocumentChange } from '../documents/on-document-change';
import {
  arePublicRecordsReady,
  ensurePublicRecords,
  outdatePublicRecords,
} from './ensure-public-records';
import { followDeletions } from './follow-deletions';
import { logChange } from './log-change';
import { refreshPublicRecords } from './refresh-public-records';

/** Writes after which something else may be public than before. */
const PUBLIC_ACTIONS: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete']);

/** Keeps the change log, in the transaction of every write. To be called in `register()`. */
export function registerChangeLog(strapi: Core.Strapi): void {
  onDocumentChange(strapi, async (change) => {
    const { trx, uid, documentId, action, isPublished } = change;
    await logChange(strapi, change);
    if (!isPublished && !PUBLIC_ACTIONS.has(action)) return;
    // While this process starts, it may load a sample: records are compared once that is done.
    if (!arePublicRecordsReady(strapi)) return outdatePublicRecords(trx);
    await ensurePublicRecords(strapi);
    await refreshPublicRecords(trx, uid, [documentId]);
  });
  followDeletions(strapi);
}
