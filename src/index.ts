import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './bootstrap/ensure-first-administrator';
import { ensureLocales } from './bootstrap/ensure-locales';
import { removeDefaultTokens } from './bootstrap/remove-default-tokens';
import { bootstrapReading, registerReading } from './content/prepare-reading';
import { ensureWriteIndexes } from './documents/ensure-write-indexes';
import { registerDocumentRules } from './documents/register-document-rules';
import { registerGraphql } from './graphql/register-graphql';
import { declareReady } from './health/readiness';
import { registerOpenApi } from './openapi/register-openapi';
import { registerPublicAccess } from './permissions/register-public-access';
import { seedSample } from './seed/seed-sample';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerDocumentRules(strapi);
    registerReading(strapi);
    registerPublicAccess(strapi);
    registerOpenApi(strapi);
    registerGraphql(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureWriteIndexes(strapi);
    await removeDefaultTokens(strapi);
    await ensureFirstAdministrator(strapi);
    await ensureLocales(strapi);
    await bootstrapReading(strapi);
    await seedSample(strapi);
    declareReady(strapi);
  },
};
