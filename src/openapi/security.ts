import type { Operation } from './open-api';

/** Reads need no account; a token lets its holder read drafts as well. */
export const PUBLIC: Operation['security'] = [{}, { apiToken: [] }];

export const NEEDS_TOKEN: Operation['security'] = [{ apiToken: [] }];

export const SECURITY_SCHEMES = {
  apiToken: {
    type: 'http' as const,
    scheme: 'bearer',
    description:
      'An API token, made by staff in the administration panel: read-only, full access, or limited ' +
      'to some actions of some types. Reading what is published needs none.',
  },
};
