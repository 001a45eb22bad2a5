import type { Core } from '@strapi/strapi';
import { onDocumentChange } from '../documents/on-document-change';
import { isSearchReady } from './ensure-search';
import { outdateSearch } from './install-search';
import { refreshSearch } from './refresh-search';

/** Writes after which something else may be public than before. */
const PUBLIC_ACTIONS: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete']);

/** Keeps search current with every write. To be called in `register()`. */
export function registerSearch(strapi: Core.Strapi): void {
  onDocumentChange(strapi, async ({ trx, uid, documentId, action, isPublished }) => {
    if (!isPublished && !PUBLIC_ACTIONS.has(action)) return;
    // While this process starts, it may load a sample: search is filled once, when that is done.
    if (isSearchReady(strapi)) await refreshSearch(strapi, trx, uid, [documentId]);
    else await outdateSearch(trx);
  });
}
