import { insertEntries } from '../../search/insert-entries';
import { readEntries, readPublishedSchemas } from '../../search/read-entries';
import type { ApplyContext } from './context';
import { describeVersions } from './log-writes';
import { prepareRecords, type RecordCounter } from './public-records';
import { readStanding, rehearse, type Standing } from './rehearse';
import { documentsOf } from './staging';

/** Documents that are looked at together, with what is said of them in every language. */
const BATCH = 500;
/** While these are looked at, nobody can publish what they are linked to. */
const REHEARSED = 200;

/**
 * Prepares everything that is said of new documents: their public records, entries in search and in
 * the change log. Answers where the register stood before.
 */
export async function prepareNewDocuments(
  context: ApplyContext,
  onProgress: (done: number) => void,
): Promise<Standing> {
  const { strapi, trx } = context;
  const standing = await readStanding(context);
  const schemas = await readPublishedSchemas(trx);
  const counter: RecordCounter = { last: 0 };
  let done = 0;
  for (const uid of context.schemas.keys()) {
    const toPublish = new Set(await documentsOf(context, uid, 'is_new and publish'));
    const early = await documentsOf(context, uid, 'is_new and not late');
    for (let start = 0; start < early.length; start += BATCH) {
      const ids = early.slice(start, start + BATCH);
      const published = ids.filter((id) => toPublish.has(id));
      await describeVersions(context, uid, ids);
      await prepareRecords(context, uid, published, counter);
      await insertEntries(trx, uid, await readEntries(strapi, trx, uid, published, schemas));
      onProgress((done += ids.length));
    }
    const late = await documentsOf(context, uid, 'is_new and late');
    for (let start = 0; start < late.length; start += REHEARSED) {
      const ids = late.slice(start, start + REHEARSED);
      const published = ids.filter((id) => toPublish.has(id));
      if (!(await rehearse(context, { uid, ids, published, schemas, counter }))) {
        await trx.raw(
          'update import_documents set late = null where document_id = any(?::text[])',
          [ids],
        );
      }
      onProgress((done += ids.length));
    }
  }
  return standing;
}
