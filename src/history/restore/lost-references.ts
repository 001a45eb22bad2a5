import type { Resolver } from '../../documents/input/apply-input';
import type { TypeSchema } from '../../documents/type-schema';
import type { RestoreProblem } from '../contract';
import { shownValue } from '../field-changes';
import type { VersionRecord } from '../history-entry';

type Row = Readonly<Record<string, unknown>>;

/**
 * The version without the documents and files that are no more, each of them named as it was called
 * then.
 */
export function withoutLostReferences(
  schema: TypeSchema,
  record: VersionRecord,
  resolver: Resolver,
): { record: VersionRecord; problems: RestoreProblem[] } {
  const problems: RestoreProblem[] = [];
  const kept: Record<string, unknown> = { ...record };
  const keep = (
    field: string,
    value: unknown,
    isThere: (row: Row) => boolean,
    code: Code,
  ): unknown =>
    Array.isArray(value)
      ? value.filter((row: Row) => note(field, row, isThere, code))
      : isRow(value) && !note(field, value, isThere, code)
        ? null
        : value;
  const note = (field: string, row: Row, isThere: (row: Row) => boolean, code: Code): boolean => {
    if (isThere(row)) return true;
    const id = String(row.documentId ?? row.id ?? row.url);
    problems.push({ key: `${code}:${field}:${id}`, code, field, name: nameOf(schema, field, row) });
    return false;
  };
  const fileIsThere = (row: Row): boolean =>
    typeof row.id === 'number' && resolver.file({ id: row.id }) !== undefined;

  for (const [field, { target }] of Object.entries(schema.relations)) {
    const isThere = ({ documentId }: Row): boolean =>
      resolver.document(target, { documentId: String(documentId) }) !== undefined;
    if (field in record) kept[field] = keep(field, record[field], isThere, 'document-gone');
  }
  for (const field of Object.keys(schema.media)) {
    if (field in record) kept[field] = keep(field, record[field], fileIsThere, 'file-gone');
  }
  for (const [field, component] of Object.entries(schema.components)) {
    const names = Object.keys(component.media);
    const items = record[field];
    if (names.length === 0 || !Array.isArray(items)) continue;
    kept[field] = items.map((item: Row, index) => ({
      ...item,
      ...Object.fromEntries(
        names.map((name) => [
          name,
          keep(`${field}[${index}].${name}`, item[name], fileIsThere, 'file-gone'),
        ]),
      ),
    }));
  }
  return { record: kept, problems };
}

type Code = 'document-gone' | 'file-gone';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(schema: TypeSchema, field: string, row: Row): string | null {
  const shown = field in schema.relations ? shownValue(schema, field, [row]) : null;
  const first: unknown = Array.isArray(shown) ? shown[0] : null;
  if (isRow(first) && typeof first.label === 'string') return first.label;
  return typeof row.name === 'string' ? row.name : null;
}
