import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A locale is a text such as "fr"');
};

/**
 * Takes any text: which locales there are is checked where they are read, so that a literal and a
 * variable get the same answer, which lists them.
 */
export const localeScalar = new GraphQLScalarType({
  name: 'I18NLocaleCode',
  description:
    "Code of a language of this instance; where a document has no text in it, the default locale's stands in, field by field",
  parseValue: asText,
  parseLiteral: (node) => asText(node.kind === Kind.STRING ? node.value : undefined),
});
