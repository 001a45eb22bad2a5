import type { ComponentSchema, TypeSchema } from './type-schema';

export type Scalar = string | number | boolean | null;

/** The content of a component, or of a document without its relations. */
export interface PlainFields {
  scalars: Readonly<Record<string, Scalar>>;
  /** Ids of files of the media library. */
  media: Readonly<Record<string, readonly number[]>>;
}

export interface ComponentItem extends PlainFields {
  /** Row id within its document version; null for one that is new. */
  id: number | null;
}

/**
 * What one version of a document says in one locale: every attribute that can be written is
 * present, empty ones as null or an empty list. Relations hold document ids.
 */
export interface Fields extends PlainFields {
  relations: Readonly<Record<string, readonly string[]>>;
  components: Readonly<Record<string, readonly ComponentItem[]>>;
}

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

export const emptyPlainFields = (schema: ComponentSchema): PlainFields => ({
  scalars: mapValues(schema.scalars, ({ initial }) => initial),
  media: mapValues(schema.media, () => []),
});

export const emptyFields = (schema: TypeSchema): Fields => ({
  ...emptyPlainFields(schema),
  relations: mapValues(schema.relations, () => []),
  components: mapValues(schema.components, () => []),
});

export const sameList = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const samePlain = (a: PlainFields, b: PlainFields): boolean =>
  Object.keys(a.scalars).every((name) => a.scalars[name] === b.scalars[name]) &&
  Object.keys(a.media).every((name) => sameList(a.media[name] ?? [], b.media[name] ?? []));

/** Whether two lists of components say the same; their row ids differ between versions. */
export const sameItems = (a: readonly ComponentItem[], b: readonly ComponentItem[]): boolean =>
  a.length === b.length &&
  a.every((item, index) => {
    const other = b[index];
    return other !== undefined && samePlain(item, other);
  });
