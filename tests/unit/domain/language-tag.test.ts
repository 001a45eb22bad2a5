import { isLanguageTag } from '../../../src/domain/language-tag';

describe('BCP 47 language tags', () => {
  it.each(['fr', 'FR', 'zh-Hans', 'de-CH-1996', 'fr-x-lorrain', 'pfl', 'wls', 'he-Latn', 'sq-XK'])(
    '%s is one',
    (tag) => expect(isLanguageTag(tag)).toBe(true),
  );

  it.each([
    '',
    'f',
    'french',
    'fr_FR',
    'xx',
    'zz-ZZ',
    'fr-',
    'fr-FR-FR',
    'en-a',
    'français',
    'fr ',
  ])('%j is none', (tag) => expect(isLanguageTag(tag)).toBe(false));
});
