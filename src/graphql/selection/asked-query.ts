import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import type { ContentUid } from '../../content/content-types';
import { parseReadQuery, type ReadQuery } from '../../content/query/read-query';
import { Violations } from '../../content/query/violations';
import { askedLevel, showingOf } from './asked-level';
import type { Branch } from './branch';
import { type FieldArguments, rawArguments } from './raw-arguments';
import { type SelectedField, selectedFields } from './selected-fields';

/** A read that has been found in order: the documents of a root field, and what is below them. */
export interface AskedQuery {
  query: ReadQuery;
  below: readonly Branch[];
}

/**
 * Checks what a root field asks, at every level, by the rules of REST.
 * @throws ValidationError naming everything that is wrong, each with what is allowed.
 */
export async function askedQuery(
  strapi: Core.Strapi,
  uid: ContentUid,
  args: FieldArguments,
  info: GraphQLResolveInfo,
  { list }: { list: boolean },
): Promise<AskedQuery> {
  const violations = new Violations();
  const field = rootField(info);
  const asking = { ...info, strapi, violations };
  const { selection, below } = askedLevel(asking, uid, showingOf(info, field));
  const raw = { ...rawArguments(args), ...selection };
  if (list) {
    raw.pagination = Object.assign({ withCount: asksPageInfo(info, field) }, raw.pagination);
  }
  return { query: await parseReadQuery(strapi, uid, raw, { list, violations }), below };
}

function rootField({ path, fieldName, fieldNodes }: GraphQLResolveInfo): SelectedField {
  const [first, ...rest] = fieldNodes;
  if (!first) throw new Error(`${fieldName} is resolved without having been asked for`);
  return { key: String(path.key), name: fieldName, nodes: [first, ...rest] };
}

/** Counting costs a statement: it is done for those who ask. */
const asksPageInfo = (info: GraphQLResolveInfo, { name, nodes }: SelectedField): boolean =>
  name.endsWith('_connection') &&
  selectedFields(info, nodes).some(({ name: below }) => below === 'pageInfo');
