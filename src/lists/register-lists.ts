import type { Core } from '@strapi/strapi';
import { readLists } from './read-lists';
import { showTitles } from './show-titles';

/** What lists and pickers of the panel show and find. To be called in `register()`. */
export function registerLists(strapi: Core.Strapi): void {
  readLists(strapi);
  showTitles(strapi);
}
