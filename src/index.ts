import type { Core } from '@strapi/strapi';
import { bootstrapReading, registerReading } from './content/prepare-reading';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerReading(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await bootstrapReading(strapi);
  },
};
