import type { Core } from '@strapi/strapi';
import { contentTypeOf, isContentUid } from '../content/content-types';
import { readLocales } from '../content/locales';
import { useListSchema } from '../content/views/reading-schema';
import { asSlugs, mentions } from './list-params';
import { COMPUTED, isComposed, type Showing } from './read-shown';
import { whileSearching } from './search/search-rows';

/** What a list of the content manager, and the file made of it, are read with. */
const READS: readonly string[] = ['findMany', 'count'];

/**
 * Lists are searched, filtered and put in order by what they show, see `fillList`:
 *
 * - a search finds documents by any of their names, see `matchingRows`. Strapi looks for what was
 *   typed in the columns of the type, where a twinning has no names of cities and the word
 *   `twinning` is in each;
 * - filters see the titles and dates that are composed, and so does the order of anniversaries;
 * - the order of twinnings by title is that of their short names, which are made of it and have an
 *   index: composing 25,000 titles takes half a second.
 *
 * To be called in `register()`.
 */
export function readLists(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isContentUid(uid) || !READS.includes(action)) return next();
    const { _q: text, ...params }: ListParams = { ...context.params };
    if (uid === 'api::twinning.twinning' && params.sort !== undefined) {
      params.sort = asSlugs(params.sort, contentTypeOf(uid).text);
    }
    Object.assign(context, { params });
    const showing: Showing = {
      locale:
        typeof params.locale === 'string' && params.locale !== '*' ? params.locale : undefined,
      version: params.status === 'published' ? 'published' : 'draft',
    };
    const names = isComposed(uid) ? [contentTypeOf(uid).text, ...(COMPUTED[uid] ?? [])] : [];
    const seesShown = mentions(params.filters, names) || mentions(params.sort, names);
    const read = async () => (seesShown ? asShown(strapi, showing, async () => next()) : next());
    return typeof text === 'string' && text.trim() !== ''
      ? whileSearching(strapi, { uid, text, scope: 'all', ...showing }, read)
      : read();
  });
}

interface ListParams {
  _q?: unknown;
  filters?: unknown;
  sort?: unknown;
  locale?: unknown;
  status?: unknown;
}

/** Runs a read where the tables hold what lists show. */
async function asShown<Result>(
  strapi: Core.Strapi,
  { locale, version }: Showing,
  read: () => Promise<Result>,
): Promise<Result> {
  const { codes } = await readLocales(strapi);
  // Lists of no one language have no title to show, and a write under way goes on by the tables.
  if (locale === undefined || !codes.includes(locale) || strapi.db.inTransaction()) {
    return read();
  }
  return strapi.db
    .transaction(async ({ trx }) => {
      await trx.raw(useListSchema(locale, version));
      return read();
    })
    .then((result) => result);
}
