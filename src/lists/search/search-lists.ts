import type { Core } from '@strapi/strapi';
import { isContentUid } from '../../content/content-types';
import { whileSearching } from './search-rows';

/** What a list of the content manager, and the file made of it, are read with. */
const READS: readonly string[] = ['findMany', 'count'];

/**
 * A search in a list finds documents by any of their names, see `matchingRows`: Strapi looks for
 * what was typed in the columns of the type alone, where a twinning has no names of cities and the
 * word `twinning` is in each. To be called in `register()`.
 */
export function searchLists(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    const { _q: text, ...params }: ListParams = { ...context.params };
    if (!isContentUid(uid) || !READS.includes(action) || typeof text !== 'string') return next();
    Object.assign(context, { params });
    if (text.trim() === '') return next();
    const { locale, status } = params;
    const wanted = {
      ...{ uid, text, scope: 'all' as const },
      locale: typeof locale === 'string' && locale !== '*' ? locale : undefined,
      version: status === 'published' ? ('published' as const) : ('draft' as const),
    };
    return whileSearching(strapi, wanted, next);
  });
}

interface ListParams {
  _q?: unknown;
  locale?: unknown;
  status?: unknown;
}
