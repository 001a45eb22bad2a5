import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';

/** How GraphQL says that a type has no such field, in a selection or in an input. */
const UNKNOWN_FIELD =
  /(?:Cannot query field "\w+" on|Field "\w+" is not defined by) type "(\w+)"\./;

/** Tells whoever names a field that does not exist which there are, as REST does. */
export const nameAllowed: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, schema }) {
        for (const error of errors) {
          const [, type] = UNKNOWN_FIELD.exec(error.message) ?? [];
          if (type) error.message += ` Allowed: ${fieldsOf(schema, type).join(', ')}.`;
        }
      },
    };
  },
};

function fieldsOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}
