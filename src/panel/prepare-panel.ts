import type { Core } from '@strapi/strapi';
import { prepareAccounts } from '../accounts/prepare-accounts';
import { ensureImportTables } from '../import/jobs/import-tables';
import { keepChecking } from '../home/checks/keep-checking';
import { ensureHomeTables } from '../home/tables/ensure-home-tables';
import { prepareLists } from '../lists/prepare-lists';
import { reconcileRoles } from '../permissions/reconcile-roles';
import { ensureMediaSettings } from '../pictures/ensure-media-settings';
import { applyLayouts } from './layouts/apply-layouts';

/** Roles, layouts and whatever else the panel needs in the database. To be called in `bootstrap()`. */
export async function preparePanel(strapi: Core.Strapi): Promise<void> {
  await reconcileRoles(strapi);
  await ensureMediaSettings(strapi);
  await ensureImportTables(strapi);
  await applyLayouts(strapi);
  await prepareLists(strapi);
  prepareAccounts(strapi);
  await ensureHomeTables(strapi);
  await keepChecking(strapi);
}
