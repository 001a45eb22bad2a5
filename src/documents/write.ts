import type { Core, Modules } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import type { Transaction } from './one-write-at-a-time';
import type { TypeSchema } from './type-schema';

type Middleware = Modules.Documents.Middleware.Middleware;
export type WriteResult = Awaited<ReturnType<Middleware>>;
export type Params = Readonly<Record<string, unknown>>;

export const WRITE_ACTIONS = [
  ...(['create', 'update', 'publish', 'unpublish'] as const),
  ...(['discardDraft', 'delete', 'clone'] as const),
] as const;
export type WriteAction = (typeof WRITE_ACTIONS)[number];

/** A call of the document service under way, inside its transaction. */
export interface Write {
  strapi: Core.Strapi;
  trx: Transaction;
  uid: ContentUid;
  schema: TypeSchema;
  action: WriteAction;
  params: Params;
  /** Where facts are entered, and every locale there is. */
  defaultLocale: string;
  locales: readonly string[];
  /** Lets Strapi do the work, with these parameters. */
  proceed(params: Params): Promise<WriteResult>;
}

/** What a write did, besides its result for the caller. */
export interface WriteOutcome {
  result: WriteResult;
  documentId: string;
  /** Locales whose versions were written. */
  locales: readonly string[];
}
