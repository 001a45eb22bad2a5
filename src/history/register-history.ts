import type { Core } from '@strapi/strapi';
import { noteUnlogged } from '../changes/note-unlogged';
import { beforeWrite } from '../documents/before-write';
import { registerPanelRoutes } from '../panel/panel-route';
import { editRoutes } from './edits/edit-routes';
import { guardEdits } from './edits/guard-edits';
import { tellVersions } from './edits/tell-versions';
import { historyRoutes } from './history-routes';

/**
 * The history of entries in the panel, and that nobody there overwrites what they have not seen. To
 * be called in `register()`, after the change log.
 */
export function registerHistory(strapi: Core.Strapi): void {
  registerPanelRoutes(strapi, [...historyRoutes(strapi), ...editRoutes(strapi)]);
  beforeWrite(strapi, async (write) => {
    const { trx, uid, params } = write;
    if (typeof params.documentId === 'string') {
      await noteUnlogged(strapi, { trx, uid, documentId: params.documentId });
    }
    return guardEdits(strapi, write);
  });
  tellVersions(strapi);
}
