import { columnOf, quote } from '../../content/views/metadata';
import { type CheckedVersion, type CheckedWrite, versionsOf } from './checked-write';
import type { TypeContext } from './context';
import { copyComponentsOf, copyFilesOf, type Pairs, removeComponents } from './copy-parts';
import { nextIds } from './insert-rows';

interface Publication extends CheckedVersion {
  isFacts: boolean;
  /** Whether there was a published version. */
  isRepeated: boolean;
}

/**
 * Makes the drafts of documents of one type public as they are, but for their links. Strapi makes a
 * new row of every publication; here the row stays, so that the links that lead to it do. New rows
 * get their ids in `publishedId`.
 */
export async function publishDrafts(
  type: TypeContext,
  writes: readonly CheckedWrite[],
): Promise<void> {
  const versions = writes
    .filter(({ publish }) => publish)
    .flatMap((write) => versionsOf(write).map((version) => ({ version, write })));
  const missing = versions.filter(({ version }) => version.publishedId === null);
  const repeated = new Set(versions.filter(({ version }) => version.publishedId !== null));
  const ids = await nextIds(type, type.table, missing.length);
  for (const [index, { version }] of missing.entries()) version.publishedId = ids[index] ?? null;

  const publications = versions.map((each): Publication => ({
    ...each.version,
    isFacts: each.version === each.write.facts,
    isRepeated: repeated.has(each),
  }));
  await writeRows(type, publications);
  await writeParts(type, publications);
}

const pairsOf = (versions: readonly CheckedVersion[]): Pairs => ({
  from: versions.map(({ draftId }) => draftId ?? 0),
  to: versions.map(({ publishedId }) => publishedId ?? 0),
});

async function writeRows(
  { strapi, trx, uid, schema, table, now }: TypeContext,
  publications: readonly Publication[],
): Promise<void> {
  const meta = strapi.db.metadata.get(uid);
  const columns = [
    ...['document_id', 'locale', 'created_at', 'updated_at', 'created_by_id', 'updated_by_id'],
    ...Object.keys(schema.scalars).map((name) => columnOf(meta, name)),
  ].map(quote);
  const fresh = pairsOf(publications.filter(({ isRepeated }) => !isRepeated));
  if (fresh.from.length > 0) {
    await trx.raw(
      `insert into ${quote(table)} (id, published_at, ${columns.join(', ')})
         select r.target, ?::timestamp, ${columns.map((column) => `d.${column}`).join(', ')}
         from unnest(?::int[], ?::int[]) r(source, target)
         join ${quote(table)} d on d.id = r.source order by r.target`,
      [now, fresh.from, fresh.to],
    );
  }
  const again = pairsOf(publications.filter(({ isRepeated }) => isRepeated));
  if (again.from.length > 0) {
    await trx.raw(
      `update ${quote(table)} t set published_at = ?::timestamp,
           ${columns.map((column) => `${column} = d.${column}`).join(', ')}
         from unnest(?::int[], ?::int[]) r(source, target)
         join ${quote(table)} d on d.id = r.source where t.id = r.target`,
      [now, again.from, again.to],
    );
  }
}

/** Components, and files of the default locale; what translations share comes with `syncFacts`. */
async function writeParts(type: TypeContext, publications: readonly Publication[]): Promise<void> {
  const { schema } = type;
  for (const name of Object.keys(schema.components)) {
    const concerned = publications.filter(({ isFacts }) => isFacts || schema.localised.has(name));
    const again = concerned.filter(({ isRepeated }) => isRepeated);
    await removeComponents(type, name, pairsOf(again).to);
    const filled = concerned.filter(({ fields }) => (fields.components[name] ?? []).length > 0);
    await copyComponentsOf(type, name, pairsOf(filled));
  }
  const isMedia = Object.keys(schema.media).length > 0;
  const withFiles = publications.filter(
    ({ isFacts, isRepeated, fields }) =>
      isMedia &&
      isFacts &&
      (isRepeated || Object.values(fields.media).some((files) => files.length > 0)),
  );
  await copyFilesOf(type, pairsOf(withFiles));
}
