import { linkTableOf } from '../content/views/metadata';
import type { Version } from '../content/views/reading-schema';
import { type DocumentVersions, readVersions } from './document-versions';
import type { Write } from './write';

/** A statement takes 65,535 values; a theme may be that of every agreement of a country. */
const ROWS_AT_A_TIME = 1000;

/** Links that lead to one row of a document, while the row is replaced. */
interface ParkedLinks {
  table: string;
  /** Column with the id of the row that is linked: ours. */
  to: string;
  version: Version;
  ids: number[];
}

/** Links that are to be made. */
interface NewLinks {
  table: string;
  to: string;
  rows: Record<string, unknown>[];
}

const VERSIONS: readonly Version[] = ['draft', 'published'];

/**
 * Runs `work`, which replaces the row of the given version of a document, and gives the new row the
 * links that lead to it.
 *
 * Publishing or discarding makes a new row of the draft or the published one, and Strapi takes all
 * its relations along, those too that are entered on other documents: publishing a city would put
 * it into the published agreements of which only the draft names it, and take it out of those whose
 * draft does not name it any more. What other documents publish is theirs to say. So these links
 * lead nowhere meanwhile, and Strapi finds none. Nor has it any to bring into order, which takes it
 * minutes for some thousands, and fails for more (`sync` of its bidirectional relations names every
 * link in one statement).
 */
export async function keepInverseLinks<Result>(
  write: Write,
  versions: DocumentVersions,
  version: Version,
  work: () => Promise<Result>,
): Promise<Result> {
  const isNew = rowOf(write, versions, version) === undefined;
  const added = isNew ? await readLinksToAdd(write, versions) : [];
  const parked = await parkLinks(write, versions);
  const result = await work();
  const after = await readVersions(write, versions.documentId);
  for (const { table, to, version: leadsTo, ids } of parked) {
    const rowId = rowOf(write, after, leadsTo);
    const set = `update ?? set ?? = ?::int where id = any(?::int[])`;
    if (rowId !== undefined) await write.trx.raw(set, [table, to, rowId, ids]);
  }
  for (const { table, to, rows } of added) {
    const rowId = rowOf(write, after, version);
    if (rowId === undefined) continue;
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

async function parkLinks(write: Write, versions: DocumentVersions): Promise<ParkedLinks[]> {
  const { strapi, trx, schema } = write;
  const parked: ParkedLinks[] = [];
  for (const { target, owner } of Object.values(schema.inverse)) {
    const { table, to } = linkTableOf(strapi.db.metadata.get(target), owner);
    for (const version of VERSIONS) {
      const rowId = rowOf(write, versions, version);
      if (rowId === undefined) continue;
      const { rows }: { rows: { id: number }[] } = await trx.raw(
        'update ?? set ?? = null where ?? = ? returning id',
        [table, to, to, rowId],
      );
      if (rows.length > 0) parked.push({ table, to, version, ids: rows.map(({ id }) => id) });
    }
  }
  return parked;
}

async function readLinksToAdd(write: Write, versions: DocumentVersions): Promise<NewLinks[]> {
  const { strapi, schema } = write;
  const links: NewLinks[] = [];
  for (const { target, owner } of Object.values(schema.inverse)) {
    const meta = strapi.db.metadata.get(target);
    const { table, from, to } = linkTableOf(meta, owner);
    const owners = meta.tableName;
    const rows = await linksOfUnchangedOwners(write, versions, { table, from, to, owners });
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
