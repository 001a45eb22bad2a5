import type { Core } from '@strapi/strapi';
import { registerPanelRoutes } from '../panel/panel-route';
import { STAFF_ACTIONS } from '../permissions/staff-actions';
import { exportList } from './export-list';
import { listPermission } from './list-permission';
import { parseListRequest } from './list-request';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The lists of the content manager as files. To be called in `register()`. */
export function registerExport(strapi: Core.Strapi): void {
  registerPanelRoutes(strapi, [
    {
      method: 'GET',
      path: '/export/:uid',
      actions: [STAFF_ACTIONS.export],
      async handle(ctx) {
        const request = parseListRequest(String(ctx['params'].uid), ctx.request.query);
        const permission = listPermission(strapi, request.uid, ctx.state['userAbility']);
        const { name, content } = await exportList(strapi, request, permission);
        ctx.attachment(name);
        ctx.type = MEDIA_TYPES[request.format];
        // Who reads lists as they are now does not want them as they were.
        ctx.set('Cache-Control', 'no-store');
        // The answer has begun: only its end without one tells that the file is incomplete.
        content.once('error', () => ctx.res.destroy());
        ctx.body = content;
      },
    },
  ]);
}
