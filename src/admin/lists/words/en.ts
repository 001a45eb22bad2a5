import type { Words } from '../../panel-part';

export const en: Words = {
  'jumelle.lists.languages': '{count} languages',
};
