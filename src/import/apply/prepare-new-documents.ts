import type { ApplyContext } from './context';
import { describeVersions } from './log-writes';
import { readStanding, rehearse } from './rehearse';
import { documentsOf } from './staging';

/** Documents that are looked at together. */
const BATCH = 500;
/** While these are looked at, nobody can publish what they are linked to. */
const REHEARSED = 200;

/**
 * Prepares what the change log says of new documents. Answers where the register stood before, for
 * `keepWhatHolds`.
 */
export async function prepareNewDocuments(
  context: ApplyContext,
  onProgress: (done: number) => void,
): Promise<string> {
  const standing = await readStanding(context);
  let done = 0;
  for (const uid of context.schemas.keys()) {
    const early = await documentsOf(context, uid, 'is_new and not late');
    for (let start = 0; start < early.length; start += BATCH) {
      const ids = early.slice(start, start + BATCH);
      await describeVersions(context, uid, ids);
      onProgress((done += ids.length));
    }
    const late = await documentsOf(context, uid, 'is_new and late');
    for (let start = 0; start < late.length; start += REHEARSED) {
      const ids = late.slice(start, start + REHEARSED);
      if (!(await rehearse(context, uid, ids))) {
        await context.trx.raw(
          'update import_documents set late = null where document_id = any(?::text[])',
          [ids],
        );
      }
      onProgress((done += ids.length));
    }
  }
  return standing;
}
