import type { GraphQLResolveInfo } from 'graphql';
import type { PresentedDocument } from '../../content/present';
import type { Page } from '../../content/query/pagination';
import { branchKeyOf } from '../selection/branch';

/** Documents that a field shows, and where they stand among all that match. */
export interface Shown {
  documents: PresentedDocument[];
  total: number;
  page?: Page;
}

const shownBelow = new WeakMap<PresentedDocument, Map<string, Shown>>();

/** Keeps what was read for a field below a document. */
export function keepBelow(document: PresentedDocument, key: string, shown: Shown): void {
  const known = shownBelow.get(document);
  if (known) known.set(key, shown);
  else shownBelow.set(document, new Map([[key, shown]]));
}

/** What was read for the field that is being resolved. */
export function shownFor(document: PresentedDocument, { path }: GraphQLResolveInfo): Shown {
  return shownBelow.get(document)?.get(branchKeyOf(path)) ?? { documents: [], total: 0 };
}
