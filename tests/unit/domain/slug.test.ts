import fc from 'fast-check';
import { isReservedSlug, isSlug, nextSlug, slugify } from '../../../src/domain/slug';

describe('slugs', () => {
  it.each([
    ['Qiryat Shmona', 'qiryat-shmona'],
    ['Liège', 'liege'],
    ['Newcastle upon Tyne & Nancy: 60 years!', 'newcastle-upon-tyne-nancy-60-years'],
    ['--a--b--', 'a-b'],
    ['金沢', 'jin-ze'],
    ['★ ★ ★', 'city'],
    ['', 'city'],
  ])('%s becomes %s', (text, slug) => expect(slugify(text, 'city')).toBe(slug));

  it.each(['', '-a', 'a-', 'a--b', 'A', 'é', 'a b', 'a/b', 'a\n', 'a'.repeat(256)])(
    'refuses %j',
    (text) => expect(isSlug(text)).toBe(false),
  );

  it('is a free slug for any text and any set of taken ones', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const long = text.chain((part) => fc.integer({ min: 1, max: 90 }).map((n) => part.repeat(n)));
    fc.assert(
      fc.property(fc.oneof(text, long), fc.integer({ min: 0, max: 12 }), (title, others) => {
        const taken = new Set<string>();
        for (let count = 0; count <= others; count += 1) {
          const slug = nextSlug(slugify(title, 'city'), (candidate) => taken.has(candidate));
          expect(isSlug(slug)).toBe(true);
          expect(taken.has(slug) || isReservedSlug(slug)).toBe(false);
          taken.add(slug);
        }
      }),
    );
  });

  it('does not give away a word that a route uses', () => {
    expect(nextSlug('upcoming', () => false)).toBe('upcoming-2');
  });

  it('shortens long texts between words', () => {
    expect(slugify('abcd '.repeat(60), 'city')).toBe('abcd-'.repeat(51).slice(0, -1));
    expect(slugify('a'.repeat(300), 'city')).toHaveLength(255);
  });
});
