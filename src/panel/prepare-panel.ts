import type { Core } from '@strapi/strapi';
import { registerStaffActions } from '../permissions/staff-actions';

/** Roles, layouts and whatever else the panel needs in the database. To be called in `bootstrap()`. */
export async function preparePanel(strapi: Core.Strapi): Promise<void> {
  await registerStaffActions(strapi);
}
