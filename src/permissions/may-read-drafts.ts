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
