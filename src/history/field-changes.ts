import { emptyFields, type Fields, sameItems, sameList } from '../documents/fields';
import { toFields } from '../documents/read-fields';
import type { TypeSchema } from '../documents/type-schema';
import { contentTypeOf } from '../content/content-types';
import type {
  FieldChange,
  FieldKind,
  FieldValue,
  NamedDocument,
  NamedFile,
  PlainValue,
} from './contract';
import type { VersionRecord } from './history-entry';

/** A version that is not there has no values. */
const fieldsIn = (schema: TypeSchema, record: VersionRecord | null): Fields =>
  record ? toFields(schema, record) : emptyFields(schema);

export function kindOf(schema: TypeSchema, field: string): FieldKind | undefined {
  if (field in schema.scalars) return 'scalar';
  if (field in schema.relations) return 'relation';
  if (field in schema.media) return 'media';
  return field in schema.components ? 'component' : undefined;
}

/** Every attribute that a version can have, in the order of its kind. */
export const fieldNames = (schema: TypeSchema): string[] =>
  [schema.scalars, schema.relations, schema.media, schema.components].flatMap((each) =>
    Object.keys(each),
  );

export function sameField(schema: TypeSchema, field: string, a: Fields, b: Fields): boolean {
  switch (kindOf(schema, field)) {
    case 'relation':
      return sameList(a.relations[field] ?? [], b.relations[field] ?? []);
    case 'media':
      return sameList(a.media[field] ?? [], b.media[field] ?? []);
    case 'component':
      return sameItems(a.components[field] ?? [], b.components[field] ?? []);
    default:
      return (a.scalars[field] ?? null) === (b.scalars[field] ?? null);
  }
}

/** What differs between two versions; documents and files by who they are, not by their names. */
export function fieldChanges(
  schema: TypeSchema,
  before: VersionRecord | null,
  after: VersionRecord | null,
): FieldChange[] {
  const [was, is] = [fieldsIn(schema, before), fieldsIn(schema, after)];
  return fieldNames(schema).flatMap((field) =>
    sameField(schema, field, was, is)
      ? []
      : [
          {
            field,
            kind: kindOf(schema, field) ?? 'scalar',
            before: shownValue(schema, field, before?.[field]),
            after: shownValue(schema, field, after?.[field]),
          },
        ],
  );
}

/** A value of a record as the panel shows it. */
export function shownValue(schema: TypeSchema, field: string, value: unknown): FieldValue {
  const target = schema.relations[field]?.target;
  if (target) return rowsIn(value).map((row) => namedDocument(row, contentTypeOf(target).text));
  if (schema.media[field]) return rowsIn(value).map(namedFile);
  const component = schema.components[field];
  if (!component) return plain(value);
  return rowsIn(value).map((row) => ({
    ...Object.fromEntries(Object.keys(component.scalars).map((name) => [name, plain(row[name])])),
    ...Object.fromEntries(
      Object.keys(component.media).map((name) => [name, rowsIn(row[name]).map(namedFile)]),
    ),
  }));
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const rowsIn = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => isRow(each));

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const plain = (value: unknown): PlainValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;

const namedDocument = (row: Row, label: string): NamedDocument => ({
  documentId: String(row.documentId),
  label: text(row[label]) ?? text(row.slug),
});

const namedFile = (row: Row): NamedFile => ({
  id: typeof row.id === 'number' ? row.id : null,
  name: text(row.name) ?? '',
  url: text(row.url),
  mime: text(row.mime),
});
