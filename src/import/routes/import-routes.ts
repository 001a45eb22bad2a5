import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readLocales } from '../../content/locales';
import { registerPanelRoutes } from '../../panel/panel-route';
import { STAFF_ACTIONS } from '../../permissions/staff-actions';
import { applyImport } from '../jobs/apply-import';
import { checkImport } from '../jobs/check-import';
import {
  cancelImport,
  deleteImport,
  type ImportState,
  moveImport,
  readImport,
  readRecentImports,
  type StoredImport,
} from '../jobs/import-store';
import { readRows } from '../jobs/row-store';
import { parseRowQuery } from './parse-row-query';
import { presentImport, presentRow } from './present-import';
import { languageOf, refuse } from './refuse';
import { saveMapping } from './save-mapping';
import { receiveUpload } from './receive-upload';

const ID = '/imports/:id';
/** States in which a mapping can be given, and the import checked. */
const OPEN: readonly ImportState[] = ['mapping', 'checked', 'failed'];

/** The addresses of spreadsheet imports. To be called in `register()`. */
export function registerImports(strapi: Core.Strapi): void {
  const actions = [STAFF_ACTIONS.import];
  const find = async (ctx: Context): Promise<StoredImport> =>
    (await readImport(strapi, String(ctx.params.id))) ?? refuse(ctx, 404, 'noImport');
  const present = async (ctx: Context, id: string): Promise<{ data: unknown }> => {
    const { codes } = await readLocales(strapi);
    const found = (await readImport(strapi, id)) ?? refuse(ctx, 404, 'noImport');
    return { data: presentImport(found, languageOf(ctx), codes) };
  };
  const state = ({ state: now }: StoredImport): { state: string } => ({ state: now });

  registerPanelRoutes(strapi, [
    {
      ...{ method: 'POST', path: '/imports', actions },
      async handle(ctx) {
        const id = await receiveUpload(strapi, ctx);
        ctx.status = 201;
        return present(ctx, id);
      },
    },
    {
      ...{ method: 'GET', path: '/imports', actions },
      async handle(ctx) {
        const { codes } = await readLocales(strapi);
        const recent = await readRecentImports(strapi);
        return { data: recent.map((each) => presentImport(each, languageOf(ctx), codes)) };
      },
    },
    {
      ...{ method: 'GET', path: ID, actions },
      handle: (ctx) => present(ctx, String(ctx.params.id)),
    },
    {
      ...{ method: 'PUT', path: `${ID}/mapping`, actions },
      async handle(ctx) {
        const found = await find(ctx);
        const mapped = await saveMapping(strapi, ctx, found);
        const moved = await moveImport(strapi, found.id, OPEN, 'checking', {
          ...{ publish: mapped.publish, sheets: mapped.sheets },
          ...{ error: null, counts: null, digest: null, progress: null },
        });
        if (!moved) refuse(ctx, 409, 'notNow', state(found));
        void checkImport(strapi, mapped);
        ctx.status = 202;
        return present(ctx, found.id);
      },
    },
    {
      ...{ method: 'GET', path: `${ID}/rows`, actions },
      async handle(ctx) {
        const { id } = await find(ctx);
        const filter = parseRowQuery(ctx.query);
        const { rows, total } = await readRows(strapi, id, filter);
        const { page, pageSize } = filter;
        const pageCount = Math.ceil(total / pageSize);
        return {
          data: rows.map((row) => presentRow(row, languageOf(ctx))),
          meta: { pagination: { page, pageSize, pageCount, total } },
        };
      },
    },
    {
      ...{ method: 'POST', path: `${ID}/apply`, actions },
      async handle(ctx) {
        const found = await find(ctx);
        const body: { leaveOutErrors?: unknown } = Object(ctx.request.body);
        if (found.state !== 'checked') refuse(ctx, 409, 'notNow', state(found));
        const count = found.counts?.error ?? 0;
        if (count > 0 && body.leaveOutErrors !== true) refuse(ctx, 400, 'hasErrors', { count });
        if (!(await moveImport(strapi, found.id, ['checked'], 'applying', { error: null }))) {
          refuse(ctx, 409, 'anotherApplies');
        }
        void applyImport(strapi, found);
        ctx.status = 202;
        return present(ctx, found.id);
      },
    },
    {
      ...{ method: 'POST', path: `${ID}/cancel`, actions },
      async handle(ctx) {
        const found = await find(ctx);
        if (!(await cancelImport(strapi, found.id))) refuse(ctx, 409, 'notNow', state(found));
        ctx.status = 202;
        return present(ctx, found.id);
      },
    },
    {
      ...{ method: 'DELETE', path: ID, actions },
      async handle(ctx) {
        const found = await find(ctx);
        if (!(await deleteImport(strapi, found.id))) refuse(ctx, 409, 'notNow', state(found));
        ctx.status = 204;
      },
    },
  ]);
}
