import type { Words } from '../../panel-part';

export const fr: Words = {
  'jumelle.lists.languages': '{count} langues',
};
