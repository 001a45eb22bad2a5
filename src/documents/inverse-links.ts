import { linkTableOf } from '../content/views/metadata';
import type { Version } from '../content/views/reading-schema';
import { type DocumentVersions, readVersions } from './document-versions';
import type { Write } from './write';

/** A statement takes 65,535 values; a theme may be that of every agreement of a country. */
const ROWS_AT_A_TIME = 1000;

interface InverseLinks {
  table: string;
  /** Column with the id of the row that is linked: ours. */
  to: string;
  rows: Record<string, unknown>[];
}

/**
 * Runs `work`, which replaces the row of the given version of a document, and gives the new row the
 * links that lead to it.
 *
 * Publishing or discarding makes a new row of the draft or the published one, and Strapi takes all
 * its relations along, those too that are entered on other documents: publishing a city would put
 * it into the published agreements of which only the draft names it, and take it out of those whose
 * draft does not name it any more. What other documents publish is theirs to say.
 */
export async function keepInverseLinks<Result>(
  write: Write,
  versions: DocumentVersions,
  version: Version,
  work: () => Promise<Result>,
): Promise<Result> {
  const kept = await readInverseLinks(write, versions, version);
  const result = await work();
  const after = await readVersions(write, versions.documentId);
  const rowId = rowOf(write, after, version);
  for (const { table, to, rows } of kept) {
    if (rowId === undefined) continue;
    await write.trx(table).delete().where(to, rowId);
    const moved = rows.map(({ id: _, ...row }) => ({ ...row, [to]: rowId }));
    await write.trx.batchInsert(table, moved, ROWS_AT_A_TIME);
  }
  return result;
}

const rowOf = (
  { defaultLocale }: Write,
  { drafts, published }: DocumentVersions,
  version: Version,
): number | undefined => (version === 'draft' ? drafts : published).get(defaultLocale);

async function readInverseLinks(
  write: Write,
  versions: DocumentVersions,
  version: Version,
): Promise<InverseLinks[]> {
  const { strapi, trx, schema } = write;
  const links: InverseLinks[] = [];
  for (const { target, owner } of Object.values(schema.inverse)) {
    const meta = strapi.db.metadata.get(target);
    const { table, from, to } = linkTableOf(meta, owner);
    const rowId = rowOf(write, versions, version);
    const rows: Record<string, unknown>[] =
      rowId === undefined
        ? await linksOfUnchangedOwners(write, versions, { table, from, to, owners: meta.tableName })
        : await trx(table).select('*').where(to, rowId);
    links.push({ table, to, rows });
  }
  return links;
}

/**
 * For a document that becomes public (again): the published documents whose draft names it, unless
 * they were changed since. Then nobody knows whether they named it when they were published, and
 * publishing them settles it.
 */
async function linksOfUnchangedOwners(
  { trx, defaultLocale }: Write,
  { drafts }: DocumentVersions,
  { table, from, to, owners }: { table: string; from: string; to: string; owners: string },
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = await trx(`${table} as k`)
    .select('k.*', { owner_row: 'p.id' })
    .join(`${owners} as d`, 'd.id', `k.${from}`)
    .join(`${owners} as p`, 'p.document_id', 'd.document_id')
    .where(`k.${to}`, drafts.get(defaultLocale) ?? null)
    .whereNotNull('p.published_at')
    .whereRaw('p.locale = d.locale and p.updated_at = d.updated_at');
  return rows.map(({ owner_row, ...row }) => ({ ...row, [from]: owner_row }));
}
