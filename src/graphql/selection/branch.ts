import type { GraphQLResolveInfo } from 'graphql';
import type { Page } from '../../content/query/pagination';
import type { Plan } from '../../content/query/plan';

/** A relation, component or file below a document, as one field of an operation asks for it. */
export interface Branch {
  key: string;
  attribute: string;
  plan: Plan;
  /** A slice of each parent's list; without one, the list is whole. */
  page?: Page;
  below: readonly Branch[];
}

type Path = GraphQLResolveInfo['path'];

/**
 * Names a field among those below the same documents. Its key in the answer is not enough: two
 * aliases of one connection's `nodes` show the same documents, each with fields of its own.
 */
export const branchKey = (via: string, key: string): string => `${via}.${key}`;

/** The same of a field that is being resolved. */
export const branchKeyOf = ({ key, prev }: Path): string => branchKey(viaOf(prev), String(key));

/** Key of the field through which a document is shown: the nearest that is no index of a list. */
function viaOf(path: Path | undefined): string {
  if (!path) return '';
  return typeof path.key === 'number' ? viaOf(path.prev) : path.key;
}
