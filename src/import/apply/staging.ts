import { sameList } from '../../documents/fields';
import { type CheckedWrite, versionsOf } from './checked-write';
import type { ContentUid } from '../../content/content-types';
import { type ApplyContext, rowsOf } from './context';
import { insertRows, type Row } from './insert-rows';

/**
 * Where an import keeps what it still has to do, so that its size is no matter of memory:
 *
 * - `import_documents`: every write in its order. `facts`: whether the default locale is written;
 *   `was_public`: whether it was published before; `late`: a new document that shows something of
 *   what the register had already; null if that could not be prepared.
 * - `import_links`: the relations that are set, with the order of the list (`ord`). `to_new` leads
 *   to a new document of this import; then the number of the link among those that lead there
 *   (`inverse`) is known as well.
 * - `import_relations`: the relations of existing documents that become what `import_links` says;
 *   `import_former`: what was public of them.
 * - `import_updates`: writes to existing documents, as JSON.
 * - `import_log`: entries of the change log, in the collation of the log itself.
 */
const CREATE_TABLES = `
create temp table import_documents (
  position int not null, uid text not null, document_id text not null, sheet int not null,
  row_number int not null, is_new boolean not null, facts boolean not null,
  publish boolean not null, was_public boolean not null, late boolean default false,
  primary key (document_id, uid)
) on commit drop;
create temp table import_links (
  uid text not null, attribute text not null, owner text not null,
  target_uid text not null, target text not null, ord int not null,
  position int not null, to_new boolean not null default false, inverse int
) on commit drop;
create temp table import_relations (
  uid text not null, attribute text not null, owner text not null
) on commit drop;
create temp table import_former (
  uid text not null, attribute text not null, owner text not null,
  target text not null, inverse double precision
) on commit drop;
create temp table import_updates (part int not null, uid text not null, writes text not null)
  on commit drop;
create temp table import_log (
  position int not null, part int not null, uid text not null, document_id text collate "C" not null,
  locale text collate "C" not null, action text not null, is_published boolean not null,
  fields text[], record jsonb, log_id bigint, primary key (document_id, locale, uid)
) on commit drop;`;

export const createStaging = async ({ trx }: ApplyContext): Promise<void> => {
  await trx.raw(CREATE_TABLES);
};

/** Notes some writes and their relations. */
export async function stageWrites(
  context: ApplyContext,
  writes: readonly CheckedWrite[],
): Promise<void> {
  await insertRows(
    context,
    'import_documents',
    writes.map(({ position, uid, documentId, sheet, row, action, facts, publish }) => ({
      ...{ position, uid, document_id: documentId, sheet, row_number: row },
      ...{ is_new: action === 'create', facts: facts !== null, publish, late: false },
      was_public: facts !== null && facts.publishedId !== null,
    })),
  );
  const links: Row[] = [];
  const relations: Row[] = [];
  for (const write of writes) {
    const { uid, documentId: owner, position, facts } = write;
    if (!facts) continue;
    for (const [attribute, { target }] of Object.entries(relationsOf(context, write))) {
      const list = facts.fields.relations[attribute] ?? [];
      if (facts.current) {
        if (sameList(list, facts.current.relations[attribute] ?? [])) continue;
        relations.push({ uid, attribute, owner });
      }
      const common = { uid, attribute, owner, target_uid: target, position };
      links.push(
        ...list.map((id, index) => ({ ...common, target: id, ord: index + 1, to_new: false })),
      );
    }
  }
  await insertRows(context, 'import_links', links);
  await insertRows(context, 'import_log', writes.flatMap(logEntries));
  await insertRows(context, 'import_relations', relations);
}

/** One entry a version, as if each were written by itself; what they say comes later. */
const logEntries = (write: CheckedWrite): Row[] =>
  versionsOf(write).map(({ locale }, part) => ({
    ...{ position: write.position, part, uid: write.uid, document_id: write.documentId, locale },
    action: write.facts && part === 0 ? write.action : 'update',
    is_published: write.publish,
  }));

const relationsOf = ({ schemas }: ApplyContext, { uid }: CheckedWrite) =>
  schemas.get(uid)?.relations ?? {};

/** To be called when all writes are staged: which links lead to new documents, and who is late. */
export async function numberLinks({ trx }: ApplyContext): Promise<void> {
  await trx.raw('analyze import_documents, import_links');
  await trx.raw(
    `update import_links l set to_new = true, inverse = n.inverse
       from (
         select k.ctid as row, row_number() over (
             partition by k.uid, k.attribute, k.target order by k.position, k.ord) as inverse
         from import_links k
         join import_documents d on d.document_id = k.target and d.uid = k.target_uid and d.is_new
       ) n where l.ctid = n.row`,
  );
  await trx.raw('create index on import_links (owner)');
  for (let found = 1; found > 0;) {
    const result: { rowCount: number } = await trx.raw(
      `update import_documents d set late = true where is_new and not late and exists (
         select from import_links l
           left join import_documents t on t.document_id = l.target and t.uid = l.target_uid
           where l.owner = d.document_id and l.uid = d.uid and (not l.to_new or t.late))`,
    );
    found = result.rowCount;
  }
  await trx.raw('analyze import_documents, import_links');
}

/** Ids of the documents of a type for which something holds, in the order of the import. */
export async function documentsOf(
  context: ApplyContext,
  uid: ContentUid,
  condition: string,
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `select document_id as id from import_documents where uid = ? and (${condition})
       order by position`,
    [uid],
  );
  return rows.map(({ id }) => id);
}
