import type { Core } from '@strapi/strapi';

/**
 * Has `close` called when the server goes down, before its connections to visitors are closed.
 * Strapi has no hook for parts that hold a resource; its server is closed before the end.
 */
export function onShutdown(strapi: Core.Strapi, close: () => Promise<void>): void {
  const destroy = strapi.server.destroy.bind(strapi.server);
  strapi.server.destroy = async () => {
    await close();
    await destroy();
  };
}
