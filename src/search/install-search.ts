import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { reportProgress } from '../bootstrap/report-progress';
import { CONTENT_TYPES, type ContentUid } from '../content/content-types';
import { literal, quote } from '../content/views/metadata';
import { oneWriteAtATime, type Transaction } from '../documents/one-write-at-a-time';
import { createProgress } from '../seed/progress';
import { foldText } from './fold-text';
import { insertEntries } from './insert-entries';
import { readEntries, readPublishedSchemas } from './read-entries';
import { CREATE_TABLES, createIndexes, DOCUMENTS_TABLE } from './search-tables';
import { QUOTED, SEARCHED } from './searched-attributes';
import { ensureTrigrams } from './trigrams';

const BATCH = 500;

/** A change in how names are folded shows here, and asks for everything to be folded again. */
const PROBE = 'Łódź Straße Ærø Αθήνα Краснодар קריית שמונה القدس 金沢 かなざわ 서울 बेंगलुरु กรุงเทพ';

/**
 * Makes search ready: creates its tables and fills them, unless they are as this version of the
 * product makes them for the locales that there are. Afterwards every write keeps them current.
 * Answers the schema of the extension pg_trgm, quoted.
 */
export const installSearch = (strapi: Core.Strapi): Promise<string> =>
  oneWriteAtATime(strapi, async (trx) => {
    const trigrams = await ensureTrigrams(trx);
    const schemas = await readPublishedSchemas(trx);
    const version = versionOf(trigrams, schemas);
    if ((await installedVersion(trx)) === version) return trigrams;
    await trx.raw(CREATE_TABLES);
    await fill(strapi, trx, schemas);
    await trx.raw(createIndexes(trigrams));
    await trx.raw(`comment on table ${DOCUMENTS_TABLE} is ${literal(version)}`);
    return trigrams;
  });

/** Has search filled again when it is installed next. */
export async function outdateSearch(trx: Transaction): Promise<void> {
  if (await installedVersion(trx)) await trx.raw(`comment on table ${DOCUMENTS_TABLE} is null`);
}

function versionOf(trigrams: string, schemas: readonly string[]): string {
  const definition = [
    CREATE_TABLES,
    createIndexes(trigrams),
    SEARCHED,
    QUOTED,
    schemas,
    foldText(PROBE),
  ];
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
}

async function installedVersion(trx: Transaction): Promise<string | null | undefined> {
  const { rows }: { rows: { version: string | null }[] } = await trx.raw(
    `select obj_description(to_regclass(?), 'pg_class') as version`,
    [DOCUMENTS_TABLE],
  );
  return rows[0]?.version;
}

async function fill(
  strapi: Core.Strapi,
  trx: Transaction,
  schemas: readonly string[],
): Promise<void> {
  const progress = createProgress((sentence) => reportProgress(strapi, sentence));
  for (const { uid, plural } of CONTENT_TYPES) {
    const ids = await publishedIds(strapi, trx, uid);
    for (let done = 0; done < ids.length; done += BATCH) {
      progress(() => `Preparing search: ${done} of ${ids.length} ${plural}`);
      const batch = ids.slice(done, done + BATCH);
      await insertEntries(trx, uid, await readEntries(strapi, trx, uid, batch, schemas));
    }
  }
}

async function publishedIds(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
): Promise<string[]> {
  const { rows }: { rows: { id: string }[] } = await trx.raw(
    `select distinct document_id as id from public.${quote(strapi.db.metadata.get(uid).tableName)}
       where published_at is not null order by 1`,
  );
  return rows.map(({ id }) => id);
}
