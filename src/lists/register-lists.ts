import type { Core } from '@strapi/strapi';
import { searchLists } from './search/search-lists';
import { showTitles } from './show-titles';

/** What lists and pickers of the panel show and find. To be called in `register()`. */
export function registerLists(strapi: Core.Strapi): void {
  searchLists(strapi);
  showTitles(strapi);
}
