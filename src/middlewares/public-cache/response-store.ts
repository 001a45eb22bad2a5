import type { Core } from '@strapi/strapi';
import { ResponseStore } from '../../http/response-store';

const BYTES_PER_MEGABYTE = 1024 * 1024;
const stores = new WeakMap<Core.Strapi, ResponseStore>();

/** The one store of this process. */
export function responseStore(strapi: Core.Strapi): ResponseStore {
  let store = stores.get(strapi);
  if (!store) {
    const megabytes: number = strapi.config.get('jumelle.cache.megabytes', 64);
    stores.set(strapi, (store = new ResponseStore(megabytes * BYTES_PER_MEGABYTE)));
  }
  return store;
}
