import type { ComponentItem, Fields, PlainFields, Scalar } from './fields';
import type { ComponentSchema, TypeSchema } from './type-schema';
import type { Write } from './write';

type Row = Readonly<Record<string, unknown>>;

/** What one row of a document says, with its relations as document ids. */
export async function readFields({ strapi, uid, schema }: Write, rowId: number): Promise<Fields> {
  const row: Row | null = await strapi.db
    .query(uid)
    .findOne({ where: { id: rowId }, populate: populateOf(schema) });
  if (!row) throw new Error(`${uid} has no row ${rowId}`);
  return toFields(schema, row);
}

/** The same of several rows in a few statements, by row id. */
export async function readManyFields(
  { strapi, uid, schema }: Pick<Write, 'strapi' | 'uid' | 'schema'>,
  rowIds: readonly number[],
): Promise<Map<number, Fields>> {
  if (rowIds.length === 0) return new Map();
  const rows: (Row & { id: number })[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: rowIds } }, populate: populateOf(schema) });
  return new Map(rows.map((row) => [row.id, toFields(schema, row)]));
}

const IDS = { select: ['id'] };
const DOCUMENT_IDS = { select: ['documentId'] };

/** Everything that `toFields` needs of a row. */
export function populateOf(schema: TypeSchema): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const name of Object.keys(schema.relations)) populate[name] = DOCUMENT_IDS;
  for (const name of Object.keys(schema.media)) populate[name] = IDS;
  for (const [name, component] of Object.entries(schema.components)) {
    populate[name] = { populate: mapKeys(component.media, () => IDS) };
  }
  return populate;
}

/** A row of the query engine, populated with ids of files, as the rules see it. */
export function toFields(schema: TypeSchema, row: Row): Fields {
  return {
    ...toPlainFields(schema, row),
    relations: mapKeys(schema.relations, (name) =>
      rowsIn(row[name]).flatMap(({ documentId }) =>
        typeof documentId === 'string' ? [documentId] : [],
      ),
    ),
    components: mapKeys(schema.components, (name, component) =>
      rowsIn(row[name]).map((item): ComponentItem => ({
        id: typeof item.id === 'number' ? item.id : null,
        ...toPlainFields(component, item),
      })),
    ),
  };
}

const toPlainFields = (schema: ComponentSchema, row: Row): PlainFields => ({
  scalars: mapKeys(schema.scalars, (name) => toScalar(row[name])),
  media: mapKeys(schema.media, (name) =>
    rowsIn(row[name]).flatMap(({ id }) => (typeof id === 'number' ? [id] : [])),
  ),
});

const toScalar = (value: unknown): Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const rowsIn = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => isRow(each));

const mapKeys = <From, To>(
  record: Readonly<Record<string, From>>,
  map: (name: string, value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(name, value)]));
