/** How the content manager shows a type, as Strapi stores it; what we never touch is left open. */
export interface Configuration {
  settings: Readonly<Record<string, unknown>>;
  metadatas: Readonly<Record<string, FieldMetadata>>;
  layouts: { list: readonly string[]; edit: readonly (readonly EditCell[])[] };
}

interface FieldMetadata {
  edit: Readonly<Record<string, unknown>>;
  list: Readonly<Record<string, unknown>>;
}

export interface EditCell {
  name: string;
  size: number;
}
