import type { Core } from '@strapi/strapi';
import { bootstrapReading, registerReading } from './content/prepare-reading';
import { registerPublicAccess } from './permissions/register-public-access';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerReading(strapi);
    registerPublicAccess(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await bootstrapReading(strapi);
  },
};
