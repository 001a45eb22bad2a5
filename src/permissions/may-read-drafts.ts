import { errors } from '@strapi/utils';
import type { Version } from '../content/views/reading-schema';

/** What Strapi leaves of a caller on the request after authentication. */
export interface CallerAuth {
  credentials?: { type?: string } | null;
  ability?: { can(action: string): boolean } | null;
}

/** Drafts are for those who may change them: a read-only token sees what the public sees. */
export function mayReadDrafts(auth: CallerAuth | undefined, uid: string): boolean {
  if (!auth?.credentials) return false;
  if (auth.credentials.type === 'full-access') return true;
  if (auth.credentials.type === 'read-only') return false;
  return ['create', 'update'].some((action) => auth.ability?.can(`${uid}.${action}`) ?? false);
}

/** @throws ForbiddenError when a draft is asked for by someone who may not see it. */
export function assertMayRead(
  auth: CallerAuth | undefined,
  { uid, version }: { uid: string; version: Version },
): void {
  if (version === 'draft' && !mayReadDrafts(auth, uid)) {
    throw new errors.ForbiddenError('status=draft needs an API token that may write this type');
  }
}
