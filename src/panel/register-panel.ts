import type { Core } from '@strapi/strapi';
import { registerExport } from '../export/register-export';
import { registerAccounts } from '../accounts/register-accounts';
import { registerImports } from '../import/routes/import-routes';
import { registerHome } from '../home/register-home';
import { registerHistory } from '../history/register-history';
import { registerLists } from '../lists/register-lists';
import { followLocales } from '../permissions/follow-locales';
import { guardStaffFiles } from '../permissions/guard-staff-files';
import { registerStaffActions } from '../permissions/staff-actions';
import { registerPictures } from '../pictures/register-pictures';

/** The server's side of the admin panel, one line a part. To be called in `register()`. */
export async function registerPanel(strapi: Core.Strapi): Promise<void> {
  await registerStaffActions(strapi);
  followLocales(strapi);
  guardStaffFiles(strapi);
  registerPictures(strapi);
  registerAccounts(strapi);
  registerExport(strapi);
  registerImports(strapi);
  registerHome(strapi);
  registerHistory(strapi);
  registerLists(strapi);
}
