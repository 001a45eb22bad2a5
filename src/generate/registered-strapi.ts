import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { SECRETS } from '../../config/server';

/**
 * Strapi with its content types and plugins registered and no database opened: enough to describe
 * the API. Nothing is served, so secrets that are not set get a stand-in.
 */
export async function registeredStrapi(): Promise<Core.Strapi> {
  for (const name of SECRETS) process.env[name] ??= 'not-a-secret';
  const strapi = createStrapi({ appDir: process.cwd(), distDir: path.join(process.cwd(), 'dist') });
  await strapi.register();
  return strapi;
}
