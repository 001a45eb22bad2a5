import type { Core } from '@strapi/strapi';

/** As Strapi's admin makes them (`DEFAULT_API_TOKENS` in its constants), word for word. */
const DEFAULT_TOKENS = [
  {
    name: 'Read Only',
    type: 'read-only',
    description:
      'A default API token with read-only permissions, only used for accessing resources',
  },
  {
    name: 'Full Access',
    type: 'full-access',
    description:
      'A default API token with full access permissions, used for accessing or modifying resources',
  },
];

/**
 * Removes the two API tokens that Strapi makes in a database without users and tokens. Nobody asked
 * for them, and one of them may do everything. Once there is a user Strapi makes no more of them, and
 * a token that looks the same is one that staff made: it stays.
 *
 * To be called in `bootstrap()`, before the first administrator is made.
 */
export async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  await strapi.db.query('admin::api-token').deleteMany({ where: { $or: DEFAULT_TOKENS } });
}
