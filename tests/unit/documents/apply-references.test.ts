import fc from 'fast-check';
import { applyReferences } from '../../../src/documents/input/apply-references';
import { parseReferenceChange } from '../../../src/documents/input/reference';

const apply = (current: readonly string[], given: unknown) => {
  const parsed = parseReferenceChange(given);
  if ('problem' in parsed) return parsed.problem.message;
  return applyReferences(current, parsed.value, (reference) =>
    'documentId' in reference ? reference.documentId : `row${reference.id}`,
  ).list;
};

describe('writing a relation', () => {
  it.each<[unknown, string[]]>([
    [null, []],
    [[], []],
    ['c', ['c']],
    [7, ['row7']],
    ['7', ['row7']],
    [{ documentId: 'c' }, ['c']],
    [{ id: 7 }, ['row7']],
    [
      ['c', { documentId: 'd', id: 7, locale: 'fr', status: 'published' }],
      ['c', 'd'],
    ],
    [{ set: null }, []],
    [{ set: ['c'], connect: ['d'], disconnect: ['c'] }, ['d']],
    [{ connect: [], disconnect: [] }, ['a', 'b']],
    [{ connect: undefined }, ['a', 'b']],
    [{ connect: 'c' }, ['a', 'b', 'c']],
    [{ connect: ['a'] }, ['a', 'b']],
    [{ disconnect: [{ documentId: 'a' }, 'nobody'] }, ['b']],
    [{ disconnect: ['a'], connect: ['a'] }, ['b', 'a']],
    [{ connect: [{ documentId: 'c', position: { start: true } }] }, ['c', 'a', 'b']],
    [{ connect: [{ documentId: 'c', position: { before: 'b' } }] }, ['a', 'c', 'b']],
    [{ connect: [{ documentId: 'b', position: { before: 'a' } }] }, ['b', 'a']],
    [{ connect: [{ documentId: 'c', position: { after: 'nobody' } }] }, ['a', 'b', 'c']],
    [
      {
        connect: [
          { documentId: 'd', position: { after: 'c' } },
          { documentId: 'c', position: { before: 'b' } },
        ],
      },
      ['a', 'c', 'd', 'b'],
    ],
  ])('%j to the list a, b', (given, expected) =>
    expect(apply(['a', 'b'], given)).toEqual(expected),
  );

  it.each([true, {}, [[]], [null], { set: [{}] }, { connect: [true] }, { id: -1 }, '', 1.5, 1e21])(
    'refuses %j',
    (given) => expect(typeof apply([], given)).toBe('string'),
  );

  it('ends with a list without repetition that holds what was connected last', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const position = fc.oneof(
      fc.record({ before: name }),
      fc.record({ after: name }),
      fc.constant({ start: true }),
      fc.constant(undefined),
    );
    const operations = fc.record({
      disconnect: fc.array(name),
      connect: fc.array(fc.record({ documentId: name, position })),
    });
    fc.assert(
      fc.property(fc.uniqueArray(name), operations, (current, { connect, disconnect }) => {
        const list = apply(current, { connect, disconnect });
        const expected = new Set([
          ...current.filter((id) => !disconnect.includes(id)),
          ...connect.map(({ documentId }) => documentId),
        ]);
        expect([...list].sort()).toEqual([...expected].sort());
      }),
    );
  });
});
