import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseLocale } from '../../../content/query/read-query';
import { checkParameters, Violations } from '../../../content/query/violations';
import { readStatistics } from '../../../statistics/read-statistics';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const violations = new Violations();
    checkParameters(ctx.query, ['locale'], violations);
    const locale = await parseLocale(strapi, ctx.query.locale, violations);
    violations.throwIfAny();
    ctx.body = { data: await readStatistics(strapi, locale), meta: { locale } };
  },
});
