import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './bootstrap/ensure-first-administrator';
import { prepareContent } from './bootstrap/prepare-content';
import { removeDefaultTokens } from './bootstrap/remove-default-tokens';
import { registerChangeLog } from './changes/register-change-log';
import { registerReading } from './content/prepare-reading';
import { registerDocumentRules } from './documents/register-document-rules';
import { registerFeeds } from './feed-requests/register-feeds';
import { registerGraphql } from './graphql/register-graphql';
import { declareReady } from './health/readiness';
import { registerOpenApi } from './openapi/register-openapi';
import { preparePanel } from './panel/prepare-panel';
import { registerPanel } from './panel/register-panel';
import { guardStaffWrites } from './permissions/guard-staff-writes';
import { registerPublicAccess } from './permissions/register-public-access';
import { registerSearch } from './search/register-search';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    guardStaffWrites(strapi);
    registerDocumentRules(strapi);
    registerReading(strapi);
    registerPublicAccess(strapi);
    registerOpenApi(strapi);
    registerGraphql(strapi);
    registerFeeds(strapi);
    registerSearch(strapi);
    registerChangeLog(strapi);
    await registerPanel(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await removeDefaultTokens(strapi);
    await ensureFirstAdministrator(strapi);
    await prepareContent(strapi);
    await preparePanel(strapi);
    declareReady(strapi);
  },
};
