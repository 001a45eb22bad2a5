import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../content/content-types';
import { matchingRows, type Wanted } from './matching-rows';

interface Search {
  uid: string;
  /** The condition that rows have to meet, as Strapi's query engine takes it. */
  condition: object;
  /** Whether the rows have been read: which of them are published is asked after that. */
  isAnswered: boolean;
}

const current = new AsyncLocalStorage<Search>();

/**
 * Runs `work` while lists of the type that it reads from the database hold only what answers a
 * search. The content manager takes no conditions of ours, since it checks what it is asked for
 * against the attributes of the type.
 */
export const whileSearching = <Result>(
  strapi: Core.Strapi,
  wanted: Wanted,
  work: () => Result,
): Result =>
  current.run(
    {
      ...{ uid: wanted.uid, isAnswered: false },
      condition: { id: { $in: matchingRows(strapi, wanted) } },
    },
    work,
  );

interface Event {
  action: string;
  model: { uid: string };
  params: { where?: unknown };
}

/** To be called in `bootstrap()`. */
export function searchRows(strapi: Core.Strapi): void {
  const narrow = ({ action, model, params }: Event): void => {
    const search = current.getStore();
    if (search?.uid !== model.uid || (action === 'beforeFindMany' && search.isAnswered)) return;
    if (action === 'beforeFindMany') search.isAnswered = true;
    const { condition } = search;
    // A page and the count of all take the same parameters.
    if (isNarrowed(params.where, condition)) return;
    params.where = { $and: [condition, ...(params.where ? [params.where] : [])] };
  };
  strapi.db.lifecycles.subscribe({
    models: CONTENT_TYPES.map(({ uid }) => uid),
    beforeFindMany: narrow,
    beforeCount: narrow,
  });
}

const isNarrowed = (where: unknown, condition: object): boolean =>
  typeof where === 'object' &&
  where !== null &&
  '$and' in where &&
  Array.isArray(where.$and) &&
  where.$and.includes(condition);
