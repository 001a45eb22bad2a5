import type { Core } from '@strapi/strapi';

interface Settings {
  autoOrientation?: boolean;
}

/**
 * Turns photographs upright, once in the life of a database: cameras note how they were held, and
 * the smaller versions that are made of a picture lose that note. An administrator who changes the
 * settings of the media library later is left alone.
 */
export async function ensureMediaSettings(strapi: Core.Strapi): Promise<void> {
  const marker = strapi.store({ type: 'core', name: 'jumelle', key: 'media' });
  if (await marker.get()) return;
  const service = strapi.plugin('upload').service('upload');
  const settings: Settings = await service.getSettings();
  await service.setSettings({ ...settings, autoOrientation: true });
  await marker.set({ value: 'set up' });
}
