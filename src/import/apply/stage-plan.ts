import type { ContentUid } from '../../content/content-types';
import { undescribedPictures } from '../../documents/undescribed-pictures';
import type { PlannedWrite } from '../contract';
import { checkWrites } from './check-writes';
import { type CheckedWrite, versionsOf } from './checked-write';
import { type ApplyContext, inType } from './context';
import { syncFacts } from './copy-parts';
import { problemsOf, type RowProblem, refuseRowsIfAny } from './import-error';
import { insertRows } from './insert-rows';
import { KnownDocuments } from './known-documents';
import { publishDrafts } from './publish-drafts';
import { stageWrites } from './staging';
import { StoredDocuments } from './stored-documents';
import { writeDrafts } from './write-drafts';

/** Writes that are checked and written at a time. */
const BATCH = 500;

interface Placed {
  write: PlannedWrite;
  position: number;
}

/**
 * Reads a plan to its end, checks every write and writes the rows of new documents, which nobody
 * else can see or run into before the import is committed. What it does to existing ones is kept
 * for the import's turn.
 *
 * @throws ValidationError that names the rows that break a rule
 */
export async function stagePlan(
  context: ApplyContext,
  writes: Iterable<PlannedWrite> | AsyncIterable<PlannedWrite>,
  onProgress: (done: number) => void,
): Promise<number> {
  const stage = new Stage(context);
  let position = 0;
  for await (const batch of inBatches(writes)) {
    await stage.add(batch.map((write, index) => ({ write, position: position + index })));
    position += batch.length;
    onProgress(position);
  }
  await stage.finish();
  return position;
}

async function* inBatches(
  writes: Iterable<PlannedWrite> | AsyncIterable<PlannedWrite>,
): AsyncGenerator<PlannedWrite[]> {
  let batch: PlannedWrite[] = [];
  for await (const write of writes) {
    batch.push(write);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

class Stage {
  private readonly known = new KnownDocuments();
  private readonly seen = new Map<string, number>();
  /** Writes that refer to documents that come after them. */
  private waiting: Placed[] = [];
  private parts = 0;

  constructor(private readonly context: ApplyContext) {}

  async add(batch: readonly Placed[]): Promise<void> {
    refuseRowsIfAny(batch.flatMap((each) => this.repeated(each)));
    this.waiting.push(...(await this.write(batch, false)));
  }

  async finish(): Promise<void> {
    while (this.waiting.length > 0) {
      const before = this.waiting;
      this.waiting = await this.write(before, false);
      if (this.waiting.length < before.length) continue;
      // They refer to nothing, or to each other.
      await this.write(this.waiting, true);
      this.waiting = [];
    }
  }

  /** Answers the writes that have to wait for what they refer to. */
  private async write(placed: readonly Placed[], isLast: boolean): Promise<Placed[]> {
    const stored = await StoredDocuments.read(
      this.context,
      placed.map(({ write }) => write),
    );
    const named = placed.map(({ write }) => stored.named(this.context, write));
    await this.known.look(this.context, merged(named));
    const waiting: Placed[] = [];
    const checked: CheckedWrite[] = [];
    const problems: RowProblem[] = [];
    for (const [index, each] of placed.entries()) {
      const refersTo = [...(named[index] ?? new Map<ContentUid, string[]>())];
      const isComplete = refersTo.every(([uid, ids]) => ids.every((id) => this.known.get(uid, id)));
      if (!isComplete && !isLast) {
        waiting.push(each);
        continue;
      }
      const result = checkWrites(this.context, [each], this.known, stored);
      checked.push(...result.checked);
      problems.push(...result.problems);
    }
    for (const each of checked) problems.push(...(await picturesToDescribe(this.context, each)));
    refuseRowsIfAny(problems);
    await this.writeChecked(checked);
    return waiting;
  }

  private async writeChecked(checked: readonly CheckedWrite[]): Promise<void> {
    await stageWrites(this.context, checked);
    for (const uid of this.context.schemas.keys()) {
      const added = checked.filter((each) => each.uid === uid && each.action === 'create');
      if (added.length > 0) await writeDocuments(this.context, uid, added);
      const changed = checked.filter((each) => each.uid === uid && each.action === 'update');
      if (changed.length === 0) continue;
      this.parts += 1;
      const part = { part: this.parts, uid, writes: JSON.stringify(changed) };
      await insertRows(this.context, 'import_updates', [part]);
    }
  }

  private repeated({ write, position }: Placed): RowProblem[] {
    const { uid, documentId, sheet, row } = write;
    const key = `${uid} ${documentId}`;
    if (!this.seen.has(key)) {
      this.seen.set(key, position);
      return [];
    }
    const message = 'another row of this import writes the same document';
    const french = 'une autre ligne de cet import écrit la même fiche';
    return [{ sheet, row, message, french }];
  }
}

/** Pictures of an existing document that may not be shown in the languages it is to be public in. */
async function picturesToDescribe(
  context: ApplyContext,
  write: CheckedWrite,
): Promise<RowProblem[]> {
  const fields = write.facts?.fields;
  if (!write.publish || write.action === 'create' || !fields) return [];
  const locales = versionsOf(write).map(({ locale }) => locale);
  return problemsOf(write, await undescribedPictures(context, fields, locales));
}

/** Writes documents of one type: drafts, what is published of them, facts of translations. */
export async function writeDocuments(
  context: ApplyContext,
  uid: ContentUid,
  writes: readonly CheckedWrite[],
): Promise<void> {
  const type = inType(context, uid);
  await writeDrafts(type, writes);
  await publishDrafts(type, writes);
  const translated = writes.filter(
    ({ action, translations }) => action === 'update' || translations.length > 0,
  );
  if (translated.length > 0) {
    await syncFacts(
      type,
      translated.map(({ documentId }) => documentId),
    );
  }
}

function merged(named: readonly ReadonlyMap<ContentUid, readonly string[]>[]) {
  const all = new Map<ContentUid, Set<string>>();
  for (const each of named) {
    for (const [uid, ids] of each) {
      const known = all.get(uid) ?? new Set<string>();
      for (const id of ids) known.add(id);
      all.set(uid, known);
    }
  }
  return all;
}
