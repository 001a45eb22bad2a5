import type { Core } from '@strapi/strapi';

/** Who makes a change. Names are kept as they were: people leave, tokens are deleted. */
export interface Actor {
  kind: 'staff' | 'token' | 'system';
  id: string | null;
  name: string;
}

interface Credentials {
  id?: number | string;
  name?: string;
  firstname?: string | null;
  lastname?: string | null;
  email?: string;
}

/** No request: the product itself, when it loads a sample or runs a command. */
export const SYSTEM: Actor = { kind: 'system', id: null, name: 'Jumelle' };

/** On whose behalf the current request is made. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state: { auth?: { credentials?: Credentials | null } } | undefined =
    strapi.requestContext.get()?.state;
  const credentials = state?.auth?.credentials;
  if (!credentials) return SYSTEM;
  const { id, name, firstname, lastname, email } = credentials;
  const key = id === undefined ? null : String(id);
  if (name !== undefined) return { kind: 'token', id: key, name };
  const fullName = [firstname, lastname].filter(Boolean).join(' ');
  return { kind: 'staff', id: key, name: fullName || (email ?? 'Staff') };
}
