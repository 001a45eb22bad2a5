import type { Core } from '@strapi/strapi';

type Metadata = ReturnType<Core.Strapi['db']['metadata']['get']>;

export interface LinkTable {
  table: string;
  /** Column with the id of the row that has the attribute. */
  from: string;
  /** Column with the id of the row that is linked. */
  to: string;
  /** Column that keeps the order in which the links were made, where there is one. */
  order?: string;
}

export const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Column of a scalar attribute. */
export function columnOf(meta: Metadata, attribute: string): string {
  const definition = meta.attributes[attribute];
  if (!definition || !('columnName' in definition) || !definition.columnName) {
    throw new Error(`${meta.uid} has no column for ${attribute}`);
  }
  return definition.columnName;
}

/** Join table of a relation attribute, seen from the type that has the attribute. */
export function linkTableOf(meta: Metadata, attribute: string): LinkTable {
  const definition = meta.attributes[attribute];
  if (!definition || !('joinTable' in definition)) {
    throw new Error(`${meta.uid} has no join table for ${attribute}`);
  }
  const { joinTable } = definition;
  if (!('inverseJoinColumn' in joinTable)) {
    throw new Error(`${meta.uid}.${attribute} is not a relation to one type`);
  }
  return {
    table: joinTable.name,
    from: joinTable.joinColumn.name,
    to: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName,
  };
}
