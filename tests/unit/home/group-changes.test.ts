import { groupChanges, type LogEntry, verbOf } from '../../../src/home/changes/group-changes';

let id = 1000;
const at = (minute: number): string => new Date(Date.UTC(2026, 4, 9, 12, minute)).toISOString();

/** Entries as the log has them, the latest first. */
const entry = (minute: number, more: Partial<LogEntry> = {}): LogEntry => {
  id -= 1;
  return {
    ...{ id, at: at(minute), actorKind: 'staff', actorId: '1', actorName: 'Ada', action: 'update' },
    ...{ isPublished: false, dataset: 'cities', documentId: 'nancy', locale: 'en' },
    ...{ fields: ['population'], transaction: `t${id}` },
    ...more,
  };
};
const summary = (entries: LogEntry[]): string[] =>
  groupChanges(entries).map(
    ({ actor, verb, documentIds, dataset }) =>
      `${actor.name} ${verb} ${documentIds.join()} of ${dataset}`,
  );

describe('what is said of the log', () => {
  it('is one line for saves of a document within a quarter of an hour of each other', () => {
    const saves = [entry(40), entry(30), entry(20), entry(4)];
    expect(summary(saves)).toEqual(['Ada changed nancy of cities', 'Ada changed nancy of cities']);
    expect(groupChanges(saves)[0]?.at).toBe(at(40));
  });

  it('keeps people and documents apart, however they take turns', () => {
    const bob = { actorId: '2', actorName: 'Bob' };
    expect(
      summary([
        entry(9, bob),
        entry(8),
        entry(7, { documentId: 'lublin' }),
        entry(6, bob),
        entry(5, { action: 'create' }),
      ]),
    ).toEqual([
      'Bob changed nancy of cities',
      'Ada added nancy of cities',
      'Ada changed lublin of cities',
    ]);
  });

  it('is one line a type for what was written at once', () => {
    const at_once = { transaction: 'import' };
    expect(
      summary([
        entry(9, { ...at_once, dataset: 'twinnings', documentId: 'a' }),
        entry(9, { ...at_once, documentId: 'b' }),
        entry(9, { ...at_once, documentId: 'c', locale: 'fr' }),
        entry(8),
      ]),
    ).toEqual([
      'Ada changed a of twinnings',
      'Ada changed b,c of cities',
      'Ada changed nancy of cities',
    ]);
  });

  it('is one line a day for what a program writes', () => {
    const program = { actorKind: 'token', actorId: '7', actorName: 'Website' } as const;
    const before = { ...program, at: '2026-05-08T23:59:00.000Z' };
    expect(
      summary([
        entry(59, { ...program, documentId: 'a' }),
        entry(1, { ...program, documentId: 'b' }),
        entry(0, { ...before, documentId: 'c' }),
      ]),
    ).toEqual(['Website changed a,b of cities', 'Website changed c of cities']);
  });

  it.each([
    [
      'addedAndPublished',
      [
        ['publish', true],
        ['update', false],
        ['create', false],
      ],
    ],
    [
      'added',
      [
        ['update', false],
        ['create', false],
      ],
    ],
    [
      'changedAndPublished',
      [
        ['publish', true],
        ['update', false, 'name'],
      ],
    ],
    [
      'published',
      [
        ['publish', true],
        ['update', false],
      ],
    ],
    ['changed', [['update', false, 'name']]],
    [
      'unpublished',
      [
        ['unpublish', false],
        ['publish', true],
      ],
    ],
    [
      'discarded',
      [
        ['discardDraft', false],
        ['update', false, 'name'],
      ],
    ],
    [
      'deleted',
      [
        ['delete', false],
        ['create', false],
      ],
    ],
  ] as const)('says %s', (verb, entries) => {
    expect(
      verbOf(entries.map(([action, isPublished, ...fields]) => ({ action, isPublished, fields }))),
    ).toBe(verb);
  });
});
