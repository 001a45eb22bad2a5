import {
  GraphQLBoolean,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';

const locale = new GraphQLObjectType({
  name: 'I18NLocale',
  description: 'A language of this instance',
  fields: {
    code: { type: new GraphQLNonNull(GraphQLString) },
    name: { type: GraphQLString },
    isDefault: { type: new GraphQLNonNull(GraphQLBoolean) },
  },
});

/**
 * Where the fields of the content types are added. A type made in code, since Nexus gives a schema
 * that has none before the SDL is merged in a `Query` with a field `ok`.
 */
export const queryType = new GraphQLObjectType({
  name: 'Query',
  fields: {
    i18NLocales: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(locale))) },
  },
});
