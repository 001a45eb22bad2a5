import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { PUBLIC_ACTIONS } from './public-read';

interface RouteAuth {
  scope?: string | string[];
}

/** The parts of Strapi's authentication service that a strategy plugs into. */
interface AuthService {
  register(
    type: 'content-api',
    strategy: {
      name: string;
      authenticate(ctx: { get(header: string): string }): Promise<Authentication>;
      verify(auth: unknown, route: RouteAuth): Promise<void>;
    },
  ): void;
}

type Authentication = { authenticated: false } | { authenticated: true; credentials: null };

/**
 * Lets callers without credentials do what the table of public actions says. It stands in for the
 * users-permissions plugin, whose roles live in the database, cost a query with every request and
 * come with a public sign-up.
 */
export function registerPublicAccess(strapi: Core.Strapi): void {
  const auth: AuthService = strapi.get('auth');
  auth.register('content-api', {
    name: 'public',
    async authenticate(ctx) {
      // Whoever shows credentials is judged by them: a wrong token is an error, not a visitor.
      if (ctx.get('authorization')) return { authenticated: false };
      return { authenticated: true, credentials: null };
    },
    async verify(_auth, { scope = [] }) {
      const actions = [scope].flat();
      if (actions.length === 0 || !actions.every((action) => PUBLIC_ACTIONS.has(action))) {
        throw new errors.ForbiddenError(
          'This needs an API token: send Authorization: Bearer <token>',
        );
      }
    },
  });
}
