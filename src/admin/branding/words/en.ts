import type { Words } from '../../panel-part';

export const en: Words = {
  'jumelle.branding.claim': 'The international relations of your city, in one place.',
  'jumelle.branding.promise': 'Twin towns, agreements, anniversaries, exchanges.',
};
