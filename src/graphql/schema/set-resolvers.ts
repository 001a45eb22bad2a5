import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Resolvers } from '../resolvers/context';

/**
 * Gives every field below the root fields its own resolver, or none where a plain property is
 * shown. The plugin puts an asynchronous function with a policy context around each; for a page of
 * ten thousand documents that is most of the time and of the memory. Root fields keep theirs: it
 * asks whether the caller may.
 */
export function setResolvers(
  schema: GraphQLSchema,
  resolvers: Readonly<Record<string, Resolvers<never>>>,
): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = resolvers[type.name]?.[field.name] as typeof field.resolve;
    }
  }
  return schema;
}
