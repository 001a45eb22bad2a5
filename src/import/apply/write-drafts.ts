import { columnOf, linkTableOf } from '../../content/views/metadata';
import { emptyFields } from '../../documents/fields';
import { prepareData } from '../../documents/prepare-data';
import { type CheckedVersion, type CheckedWrite, versionsOf } from './checked-write';
import type { TypeContext } from './context';
import { removeComponents } from './copy-parts';
import { insertRows, nextIds, type Row, updateRows } from './insert-rows';

/** A version to write: what it says, and whose it is. */
interface Draft {
  documentId: string;
  version: CheckedVersion;
  isFacts: boolean;
}

/**
 * Writes the drafts of documents of one type, new ones and existing ones, with their components but
 * without their links to other documents. New rows get their ids in `draftId`.
 */
export async function writeDrafts(
  type: TypeContext,
  writes: readonly CheckedWrite[],
): Promise<void> {
  const drafts = writes.flatMap((write) =>
    versionsOf(write).map((version): Draft => ({
      documentId: write.documentId,
      version,
      isFacts: version === write.facts,
    })),
  );
  const added = drafts.filter(({ version }) => version.draftId === null);
  const changed = drafts.filter(({ version }) => version.draftId !== null);
  for (const isFacts of [true, false]) {
    await updateDrafts(
      type,
      changed.filter((draft) => draft.isFacts === isFacts),
      isFacts,
    );
  }
  await insertDrafts(type, added);
  await writeComponents(type, drafts);
}

async function insertDrafts(type: TypeContext, drafts: readonly Draft[]): Promise<void> {
  const ids = await nextIds(type, type.table, drafts.length);
  const rows = drafts.map(({ documentId, version, isFacts }, index) => {
    version.draftId = ids[index] ?? null;
    return {
      ...{ id: version.draftId, document_id: documentId, locale: version.locale },
      ...{ created_by_id: type.authorId, updated_by_id: type.authorId },
      // A translation's facts are those of the default locale: `syncFacts`.
      ...columnsOf(type, version, () => true, isFacts),
    };
  });
  await insertRows(type, type.table, rows, { created_at: type.now, updated_at: type.now });
}

async function updateDrafts(
  type: TypeContext,
  drafts: readonly Draft[],
  isFacts: boolean,
): Promise<void> {
  const concerns = (name: string): boolean => isFacts || type.schema.localised.has(name);
  const rows = drafts.map(({ version }) => ({
    id: version.draftId ?? 0,
    ...(type.authorId === null ? {} : { updated_by_id: type.authorId }),
    ...columnsOf(type, version, concerns, true),
  }));
  await updateRows(type, type.table, rows, { updated_at: type.now });
}

function columnsOf(
  { strapi, uid, schema }: TypeContext,
  { fields }: CheckedVersion,
  concerns: (name: string) => boolean,
  withFacts: boolean,
): Row {
  const meta = strapi.db.metadata.get(uid);
  return Object.fromEntries(
    Object.keys(schema.scalars)
      .filter(concerns)
      .map((name) => {
        const isSaid = withFacts || schema.localised.has(name);
        return [columnOf(meta, name), isSaid ? (fields.scalars[name] ?? null) : null];
      }),
  );
}

/** Lists of components are written anew where they differ, and only by the version they belong to. */
async function writeComponents(type: TypeContext, drafts: readonly Draft[]): Promise<void> {
  const { strapi, uid, schema } = type;
  for (const [name, component] of Object.entries(schema.components)) {
    const concerned = drafts.filter(({ version, isFacts }) => {
      if (!isFacts && !schema.localised.has(name)) return false;
      const before = version.current ?? emptyFields(schema);
      return name in prepareData(schema, before, version.fields, (each) => each === name);
    });
    const existing = concerned.filter(({ version }) => version.current !== null);
    await removeComponents(
      type,
      name,
      existing.map(({ version }) => version.draftId ?? 0),
    );
    const meta = strapi.db.metadata.get(component.uid);
    const items = concerned.flatMap(({ version }) =>
      (version.fields.components[name] ?? []).map((item, index) => ({ item, index, version })),
    );
    const ids = await nextIds(type, meta.tableName, items.length);
    await insertRows(
      type,
      meta.tableName,
      items.map(({ item }, place) => ({
        id: ids[place],
        ...Object.fromEntries(
          Object.keys(component.scalars).map((scalar) => [
            columnOf(meta, scalar),
            item.scalars[scalar] ?? null,
          ]),
        ),
      })),
    );
    const link = linkTableOf(strapi.db.metadata.get(uid), name);
    await insertRows(
      type,
      link.table,
      items.map(({ index, version }, place) => ({
        ...{ [link.from]: version.draftId, [link.to]: ids[place], field: name },
        ...{ component_type: component.uid, order: index + 1 },
      })),
    );
  }
}
