import type { Verb } from '../answers';

/** An entry of the log as far as a summary needs it; see `change-tables.ts`. */
export interface LogEntry {
  id: number;
  /** ISO 8601. */
  at: string;
  actorKind: 'staff' | 'token' | 'system';
  actorId: string | null;
  actorName: string;
  action: string;
  isPublished: boolean;
  dataset: string;
  documentId: string;
  locale: string;
  fields: readonly string[];
  /** Names the transaction that wrote it. */
  transaction: string;
}

/** What somebody did in one go: to one document, or to many at once. */
export interface ChangeGroup {
  /** Of the latest entry. */
  id: number;
  at: string;
  actor: { kind: LogEntry['actorKind']; name: string };
  dataset: string;
  /** Latest first. Of a run that is not read to its end, there are more than these. */
  documentIds: string[];
  locales: string[];
  fields: string[];
  verb: Verb;
}

/** Somebody who saves the same document again within this time has not left it. */
const SAME_GO_MS = 15 * 60_000;

/** Programs write one document after the other: what they do in a day is one thing. */
const isProgram = ({ actorKind }: LogEntry): boolean => actorKind !== 'staff';

/**
 * What belongs to one run of writes, however long: a transaction of several documents (an import,
 * the list's "publish all"), or all that a program writes in a day.
 */
export const runOf = (entry: LogEntry): string =>
  isProgram(entry)
    ? `${entry.actorKind} ${entry.actorId ?? ''} ${entry.at.slice(0, 10)}`
    : entry.transaction;

interface Open {
  group: ChangeGroup;
  entries: LogEntry[];
}

/**
 * Sums entries (latest first) up, in the order of their latest entries. Of one person in one
 * document, saves within a quarter of an hour of each other are one; of a run, all of one type are.
 */
export function groupChanges(entries: readonly LogEntry[]): ChangeGroup[] {
  const documentsOfRun = new Map<string, Set<string>>();
  for (const entry of entries) {
    const run = runOf(entry);
    documentsOfRun.set(run, (documentsOfRun.get(run) ?? new Set()).add(entry.documentId));
  }
  const isTogether = (entry: LogEntry): boolean =>
    isProgram(entry) || (documentsOfRun.get(runOf(entry))?.size ?? 0) > 1;

  const open = new Map<string, Open>();
  const all: Open[] = [];
  for (const entry of entries) {
    const key = isTogether(entry)
      ? `${runOf(entry)} ${entry.dataset}`
      : `${entry.actorId ?? entry.actorName} ${entry.documentId}`;
    const known = open.get(key);
    const last = known?.entries.at(-1);
    const isSameGo =
      last !== undefined &&
      (isTogether(entry) || Date.parse(last.at) - Date.parse(entry.at) <= SAME_GO_MS);
    if (known && isSameGo) {
      known.entries.push(entry);
    } else {
      const begun: Open = { group: begin(entry), entries: [entry] };
      open.set(key, begun);
      all.push(begun);
    }
  }
  return all.map(({ group, entries: own }) => ({
    ...group,
    documentIds: unique(own.map(({ documentId }) => documentId)),
    locales: unique(own.map(({ locale }) => locale)),
    fields: unique(own.flatMap(({ fields }) => fields)),
    verb: verbOf(own),
  }));
}

const begin = ({ id, at, actorKind, actorName, dataset }: LogEntry): ChangeGroup => ({
  ...{ id, at, dataset, actor: { kind: actorKind, name: actorName } },
  ...{ documentIds: [], locales: [], fields: [], verb: 'changed' },
});

/** What happened on the whole, from entries of which the latest comes first. */
export function verbOf(
  entries: readonly Pick<LogEntry, 'action' | 'isPublished' | 'fields'>[],
): Verb {
  const did = (action: string): boolean => entries.some((entry) => entry.action === action);
  const latest = entries[0]?.action;
  if (latest === 'delete') return 'deleted';
  if (latest === 'unpublish') return 'unpublished';
  const published = entries.some(({ isPublished }) => isPublished);
  if (did('create')) return published ? 'addedAndPublished' : 'added';
  if (latest === 'discardDraft') return 'discarded';
  const changed = entries.some(({ fields }) => fields.length > 0);
  if (published) return changed ? 'changedAndPublished' : 'published';
  return 'changed';
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
