import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content/content-types';

/** Whether anybody has entered anything yet, drafts included. */
export async function hasContent(strapi: Core.Strapi): Promise<boolean> {
  for (const { uid } of CONTENT_TYPES) {
    if (await strapi.db.query(uid).findOne({ select: ['id'] })) return true;
  }
  return false;
}
