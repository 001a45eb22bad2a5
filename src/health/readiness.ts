import type { Core } from '@strapi/strapi';

const ready = new WeakSet<Core.Strapi>();

/** To be called as the last step of `bootstrap()`: schema, views, sample and search are in place. */
export const declareReady = (strapi: Core.Strapi): void => {
  ready.add(strapi);
};

export const isReady = (strapi: Core.Strapi): boolean => ready.has(strapi);
