import type { Core } from '@strapi/strapi';
import { indexDraftNames } from './search/draft-names';
import { searchRows } from './search/search-rows';

/** To be called in `bootstrap()`. */
export async function prepareLists(strapi: Core.Strapi): Promise<void> {
  await indexDraftNames(strapi);
  searchRows(strapi);
}
