import { emptyFields, type Fields } from '../../documents/fields';
import { applyInput, FILE_UID } from '../../documents/input/apply-input';
import { loadReferences } from '../../documents/load-references';
import { readData } from '../../documents/read-data';
import { toFields } from '../../documents/read-fields';
import type { References } from '../../documents/rules/candidate';
import { textsIn } from '../../documents/translation-facts';
import type { Write } from '../../documents/write';
import type { ConflictField, FieldValue, HistoryEntry, NamedFile } from '../contract';
import { fieldNames, kindOf, sameField, shownValue } from '../field-changes';
import type { VersionRecord } from '../history-entry';

interface Versions {
  locale: string;
  base: VersionRecord | null;
  now: VersionRecord | null;
  entries: readonly HistoryEntry[];
}

/** Who changed which field: the write that is asked for, others since it was begun, or both. */
export async function compareEdits(write: Write, versions: Versions): Promise<ConflictField[]> {
  const { schema } = write;
  const fieldsIn = (record: VersionRecord | null): Fields =>
    record ? toFields(schema, record) : emptyFields(schema);
  const [base, now] = [fieldsIn(versions.base), fieldsIn(versions.now)];
  const mine = await wanted(write, versions.locale, base, now);
  const isConcerned = (field: string): boolean =>
    versions.locale === write.defaultLocale || schema.localised.has(field);
  const changed = fieldNames(schema).filter(
    (field) =>
      isConcerned(field) &&
      !(
        sameField(schema, field, base, now) &&
        (mine === null || sameField(schema, field, base, mine.onBase))
      ),
  );
  return Promise.all(
    changed.map(async (field) => {
      const changedByMe = mine !== null && !sameField(schema, field, base, mine.onBase);
      return {
        ...{ field, kind: kindOf(schema, field) ?? 'scalar', changedByMe },
        changedByThem: !sameField(schema, field, base, now),
        base: shownValue(schema, field, versions.base?.[field]),
        theirs: shownValue(schema, field, versions.now?.[field]),
        mine: changedByMe
          ? await shownMine(write, field, mine.onNow, mine.references)
          : shownValue(schema, field, versions.base?.[field]),
        entry: versions.entries.findLast(({ fields }) => fields.includes(field))?.id ?? null,
      };
    }),
  );
}

interface Wanted {
  /** What the write makes of what it started from: the person's own changes. */
  onBase: Fields;
  /** What it makes of what is there now: what would be stored. */
  onNow: Fields;
  references: References;
}

async function wanted(
  write: Write,
  locale: string,
  base: Fields,
  now: Fields,
): Promise<Wanted | null> {
  if (write.action !== 'update' || typeof write.params.data !== 'object') return null;
  const { input: given } = readData(write, locale);
  const input = locale === write.defaultLocale ? given : textsIn(write, given);
  const { resolver, references } = await loadReferences(write, withLinksOf(base, now), input);
  return {
    onBase: applyInput(write.schema, base, input, resolver).fields,
    onNow: applyInput(write.schema, now, input, resolver).fields,
    references,
  };
}

const withLinksOf = (one: Fields, other: Fields): Fields => ({
  ...one,
  relations: Object.fromEntries(
    Object.entries(one.relations).map(([name, ids]) => [
      name,
      [...ids, ...(other.relations[name] ?? [])],
    ]),
  ),
});

async function shownMine(
  write: Write,
  field: string,
  fields: Fields,
  references: References,
): Promise<FieldValue> {
  const { schema } = write;
  const relation = schema.relations[field];
  if (relation) {
    return (fields.relations[field] ?? []).map((documentId) => {
      const found = references.get(relation.target, documentId);
      return { documentId, label: found?.name ?? found?.slug ?? null };
    });
  }
  if (field in schema.media) return namedFiles(write, fields.media[field] ?? []);
  if (!(field in schema.components)) return fields.scalars[field] ?? null;
  return Promise.all(
    (fields.components[field] ?? []).map(async ({ scalars, media }) => {
      const files: [string, NamedFile[]][] = [];
      for (const [name, ids] of Object.entries(media)) {
        files.push([name, await namedFiles(write, ids)]);
      }
      return { ...scalars, ...Object.fromEntries(files) };
    }),
  );
}

async function namedFiles({ strapi, trx }: Write, ids: readonly number[]): Promise<NamedFile[]> {
  if (ids.length === 0) return [];
  const rows: NamedFile[] = await trx(strapi.db.metadata.get(FILE_UID).tableName)
    .select('id', 'name', 'url', 'mime')
    .whereIn('id', ids);
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}
