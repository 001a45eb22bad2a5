import { channel } from 'node:diagnostics_channel';
import type { Core } from '@strapi/strapi';

const progress = channel('jumelle:progress');

/**
 * Says in a sentence for people how far lengthy work at the start has come: in the log, and to
 * whoever started this process and shows it (database/local/serve.mjs).
 */
export function reportProgress(strapi: Core.Strapi, sentence: string): void {
  strapi.log.info(sentence);
  progress.publish(sentence);
}
