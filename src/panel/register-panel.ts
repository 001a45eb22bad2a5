import type { Core } from '@strapi/strapi';

/** The server's side of the admin panel, one line a part. To be called in `register()`. */
export function registerPanel(_strapi: Core.Strapi): void {}
