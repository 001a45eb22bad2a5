import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readLocales } from '../content/locales';
import { buildDocument } from './build-document';
import { describeInstance } from './instance';

/**
 * Serves the OpenAPI document at `/openapi.json`. To be called in `register()`: Strapi puts the
 * routes of its API folders below `/api`, and this one belongs beside it.
 */
export function registerOpenApi(strapi: Core.Strapi): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/openapi.json',
      handler: async (ctx: Context) => {
        ctx.body = buildDocument(describeInstance(strapi, await readLocales(strapi)));
      },
      config: { auth: false },
    },
  ]);
}
