import type { ContentUid } from '../../content/content-types';
import { readReferenced } from '../../documents/load-references';
import type { Referenced, References } from '../../documents/rules/candidate';
import type { PlannedWrite } from '../contract';
import type { ApplyContext } from './context';

/**
 * What can be referred to: the documents that the import has come by, as they will be, and those
 * of the register that its writes name.
 */
export class KnownDocuments implements References {
  private readonly planned = new Map<string, Referenced>();
  private looked = new Map<string, Referenced | null>();

  get(uid: ContentUid, documentId: string): Referenced | undefined {
    const key = keyOf(uid, documentId);
    return this.planned.get(key) ?? this.looked.get(key) ?? undefined;
  }

  add(uid: ContentUid, documentId: string, document: Referenced): void {
    this.planned.set(keyOf(uid, documentId), document);
  }

  /** Looks up in the register what some writes name or have named so far. */
  async look(context: ApplyContext, named: ReadonlyMap<ContentUid, ReadonlySet<string>>) {
    this.looked = new Map();
    for (const [uid, ids] of named) {
      const missing = [...ids].filter((id) => !this.planned.has(keyOf(uid, id)));
      if (missing.length === 0) continue;
      const found = await readReferenced(context, uid, missing);
      for (const id of missing) this.looked.set(keyOf(uid, id), found.get(id) ?? null);
    }
  }
}

const keyOf = (uid: ContentUid, documentId: string): string => `${uid} ${documentId}`;

/** Ids of documents that a write names, by type: whatever looks like one. */
export function namedDocuments(
  context: ApplyContext,
  { uid, data }: Pick<PlannedWrite, 'uid' | 'data'>,
): Map<ContentUid, string[]> {
  const named = new Map<ContentUid, string[]>();
  for (const [name, { target }] of Object.entries(context.schemas.get(uid)?.relations ?? {})) {
    const ids = [...stringsIn(data[name])];
    if (ids.length > 0) named.set(target, [...(named.get(target) ?? []), ...ids]);
  }
  return named;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* stringsIn(part);
  }
}
