import type { Words } from '../../panel-part';

export const fr: Words = {
  'jumelle.branding.claim': 'Les relations internationales de votre ville, au même endroit.',
  'jumelle.branding.promise': 'Jumelages, accords, anniversaires, échanges.',
};
