import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import type { Transaction } from './one-write-at-a-time';
import type { WriteAction } from './write';

/** One write that has been carried out but not committed. */
export interface DocumentChange {
  uid: ContentUid;
  documentId: string;
  /** `create` or `update` with `isPublished` stands for both in one call. A clone is a `create`. */
  action: Exclude<WriteAction, 'clone'>;
  isPublished: boolean;
  /** Locales whose versions were written; facts of other locales may have changed with them. */
  locales: readonly string[];
  trx: Transaction;
}

type Handler = (change: DocumentChange) => Promise<void>;

const handlers = new WeakMap<Core.Strapi, Handler[]>();

/** Channel of PostgreSQL's NOTIFY on which every instance learns of every committed change. */
export const CHANGE_CHANNEL = 'jumelle_content';

/**
 * Has `handler` called once for every write to a document, inside its transaction: what it writes
 * with `trx` or `strapi.db.query` is committed with the document, and if it throws, nothing is. To
 * be called in `register()`. Handlers run one after the other, in the order of registration.
 */
export function onDocumentChange(strapi: Core.Strapi, handler: Handler): void {
  handlers.set(strapi, [...(handlers.get(strapi) ?? []), handler]);
}

/** Calls the handlers and announces the change, which PostgreSQL delivers on commit. */
export async function announceChange(strapi: Core.Strapi, change: DocumentChange): Promise<void> {
  for (const handler of handlers.get(strapi) ?? []) await handler(change);
  const { uid, documentId, action } = change;
  await change.trx.raw('select pg_notify(?, ?)', [
    CHANGE_CHANNEL,
    JSON.stringify({ uid, documentId, action }),
  ]);
}

/** Announces that documents show something else although none of them was written. */
export async function announceRefresh(trx: Transaction): Promise<void> {
  await trx.raw('select pg_notify(?, ?)', [CHANGE_CHANNEL, JSON.stringify({ action: 'refresh' })]);
}

/** What is said on the channel when search and the feeds have to follow a write. */
export const DUE = JSON.stringify({ action: 'due' });

const dueListeners = new WeakMap<Core.Strapi, () => void>();

/** Has `listener` called when a write is committed, here or elsewhere, that search and the feeds have to follow. */
export function onDue(strapi: Core.Strapi, listener: () => void): void {
  dueListeners.set(strapi, listener);
}

/** To be called by who listens on the channel. */
export const hearOfDue = (strapi: Core.Strapi): void => dueListeners.get(strapi)?.();

/** Announces that search and the feeds have to follow this write. */
export async function announceDue(trx: Transaction): Promise<void> {
  await trx.raw('select pg_notify(?, ?)', [CHANGE_CHANNEL, DUE]);
}

/** What is said on the channel when there are other locales than before. */
export const LOCALES_CHANGED = JSON.stringify({ action: 'locales' });

/** Announces that a locale was added or removed, or became the default one. */
export async function announceLocales(trx: Transaction): Promise<void> {
  await trx.raw('select pg_notify(?, ?)', [CHANGE_CHANNEL, LOCALES_CHANGED]);
}
