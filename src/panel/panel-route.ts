import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { StaffAction } from '../permissions/staff-actions';

/** An address that only the panel asks, below `/jumelle`. */
export interface PanelRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With Koa's parameters: `/history/:uid/:documentId`. */
  path: `/${string}`;
  /**
   * All of them are needed, besides a staff session; none where `handle` looks for itself. Those of
   * accounts are Strapi's.
   */
  actions: readonly (StaffAction | `admin::users.${'read' | 'update'}`)[];
  /** What it resolves to is the answer, unless it sets a body itself. */
  handle: (ctx: Context) => unknown;
}

/**
 * Serves addresses to the panel alone: whoever is not signed in gets 401, a role without the actions
 * 403. To be called in `register()`.
 */
export function registerPanelRoutes(strapi: Core.Strapi, routes: readonly PanelRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(({ method, path, actions, handle }) => ({
      method,
      path: `/jumelle${path}`,
      handler: handle,
      // What Strapi calls a handler that is a function by, in its messages.
      info: { type: 'admin', apiName: 'jumelle' },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          ...(actions.length > 0
            ? [{ name: 'admin::hasPermissions', config: { actions: [...actions] } }]
            : []),
        ],
      },
    })),
  });
}
