import { writingDirection } from '../../../src/domain/writing-direction';

test.each([
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['az-Arab', 'rtl'],
  ['fr', 'ltr'],
  ['ja', 'ltr'],
  ['not a locale', 'ltr'],
])('%s is written %s', (locale, direction) => expect(writingDirection(locale)).toBe(direction));
