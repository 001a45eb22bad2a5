import type { Core } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import { CONTENT_TYPES } from '../../content/content-types';
import { COMPONENT_UIDS } from '../../labels/label-words';
import type { Configuration } from './configuration';
import { mergeConfiguration } from './merge-configuration';
import { type AttributeInfo, ourConfiguration } from './our-configuration';

/** A type as the content manager knows it. */
interface PanelModel {
  uid: string;
  attributes: Readonly<Record<string, AttributeInfo>>;
}

/**
 * Arranges lists and forms of the panel and puts words to their fields, except for what an
 * administrator has arranged. To be called in `bootstrap()`, after Strapi's own.
 */
export async function applyLayouts(strapi: Core.Strapi): Promise<void> {
  const plugin = strapi.plugin('content-manager');
  const types = plugin.service('content-types');
  for (const { uid } of CONTENT_TYPES) {
    const model: PanelModel = types.findContentType(uid);
    await applyLayout(strapi, types, model, ourConfiguration(uid, model.attributes));
  }
  const components = plugin.service('components');
  for (const uid of COMPONENT_UIDS) {
    const model: PanelModel = components.findComponent(uid);
    await applyLayout(strapi, components, model, ourConfiguration(uid, model.attributes));
  }
}

/** @param configurations the content manager's service for content types, or for components */
async function applyLayout(
  strapi: Core.Strapi,
  configurations: Core.Service,
  model: PanelModel,
  ours: Configuration,
): Promise<void> {
  const memory = { type: 'core', name: 'jumelle', key: `layout_${model.uid}` };
  const { settings, metadatas, layouts }: Configuration =
    await configurations.findConfiguration(model);
  const stored: Configuration = { settings, metadatas, layouts };
  const last: unknown = await strapi.store.get(memory);
  const known = isConfiguration(last) ? last : undefined;
  const { merged, applied } = mergeConfiguration(stored, known, ours);
  // The memory comes second: should the server stop in between, the next start does it again.
  if (!isDeepStrictEqual(merged, stored)) await configurations.updateConfiguration(model, merged);
  if (!isDeepStrictEqual(applied, known)) await strapi.store.set({ ...memory, value: applied });
}

const isConfiguration = (value: unknown): value is Configuration =>
  typeof value === 'object' && value !== null && 'layouts' in value && 'metadatas' in value;
