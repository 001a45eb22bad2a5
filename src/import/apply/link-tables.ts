import type { ContentUid } from '../../content/content-types';
import { type LinkTable, linkTableOf, quote } from '../../content/views/metadata';
import { type ApplyContext, inType, type TypeContext } from './context';

/** A relation as its owners have it. */
export interface OwnedRelation extends LinkTable {
  type: TypeContext;
  attribute: string;
  target: TypeContext;
  /** Column that keeps the order of the owners of one target, where there is one. */
  inverseOrder: string | null;
  /** Between documents of one type. */
  isOfItself: boolean;
}

/** All relations, each from the side on which it is entered. */
export function ownedRelations(context: ApplyContext): OwnedRelation[] {
  return [...context.schemas.values()].flatMap(({ uid, relations }) =>
    Object.entries(relations).map(([attribute, { target }]) =>
      ownedRelation(context, uid, attribute, target),
    ),
  );
}

function ownedRelation(
  context: ApplyContext,
  uid: ContentUid,
  attribute: string,
  target: ContentUid,
): OwnedRelation {
  const meta = context.strapi.db.metadata.get(uid);
  const definition = meta.attributes[attribute];
  const joinTable = definition && 'joinTable' in definition ? definition.joinTable : undefined;
  const column =
    joinTable && 'inverseOrderColumnName' in joinTable ? joinTable.inverseOrderColumnName : null;
  return {
    ...linkTableOf(meta, attribute),
    ...{ type: inType(context, uid), attribute, target: inType(context, target) },
    inverseOrder: typeof column === 'string' ? column : null,
    isOfItself: uid === target,
  };
}

/** Columns of a link to insert, and the values for them: of the link, its place, its inverse one. */
export function linkColumns(
  { from, to, order, inverseOrder }: OwnedRelation,
  values: { from: string; to: string; order: string; inverse: string },
): { columns: string; values: string } {
  const parts: [string, string][] = [
    [from, values.from],
    [to, values.to],
  ];
  if (order) parts.push([order, values.order]);
  if (inverseOrder) parts.push([inverseOrder, values.inverse]);
  return {
    columns: parts.map(([column]) => quote(column)).join(', '),
    values: parts.map(([, value]) => value).join(', '),
  };
}
