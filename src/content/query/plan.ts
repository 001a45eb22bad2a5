import type { OrderBy } from './sort';
import type { Where } from './filters';

/** What is read of one level of documents, and how: the same for REST, GraphQL and feeds. */
export interface Plan {
  uid: string;
  /** Scalar attributes that the answer shows. */
  fields: readonly string[];
  where?: Where;
  orderBy?: OrderBy;
  /** Relations, components and media that the answer shows. */
  populate: ReadonlyMap<string, Plan>;
  /** Attributes shown of each published locale, where `localizations` was asked for. */
  localizations?: readonly string[];
}
