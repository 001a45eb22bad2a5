import fc from 'fast-check';
import { editDistance } from '../../../src/domain/edit-distance';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '金'), maxLength: 8 });

describe('edit distance', () => {
  it.each([
    ['nancy', 'nancy', 0],
    ['nancy', 'nanci', 1],
    ['nancy', 'nacy', 1],
    ['nancy', 'nanncy', 1],
    ['nancy', 'nacny', 1],
    ['kanasawa', 'kanazawa', 1],
    ['', 'ab', 2],
    // Letters that were swapped are not touched again: optimal string alignment.
    ['ca', 'abc', 3],
    ['金沢', '金澤', 1],
    ['𠮷野', '吉野', 1],
  ])('of %s and %s is %d', (a, b, expected) => expect(editDistance(a, b, 5)).toBe(expected));

  it('is not counted beyond what is asked', () => {
    expect(editDistance('newcastle', 'karlsruhe', 2)).toBe(Infinity);
    fc.assert(
      fc.property(letters, letters, fc.nat({ max: 8 }), (a, b, max) => {
        const exact = editDistance(a, b, 8);
        expect(editDistance(a, b, max)).toBe(exact <= max ? exact : Infinity);
      }),
    );
  });

  it('is the same both ways, and one for one change', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
      }),
    );
    fc.assert(
      fc.property(letters, fc.nat({ max: 8 }), fc.constantFrom('x', ''), (text, at, letter) => {
        const all = [...text];
        const changed = [...all.slice(0, at), letter, ...all.slice(at + 1)].join('');
        expect(editDistance(text, changed, 1)).toBe(changed === text ? 0 : 1);
      }),
    );
  });
});
