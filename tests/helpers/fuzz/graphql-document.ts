import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { attribute, word } from './vocabulary';

const MAX_DEPTH = 4;
const INPUT_DEPTH = 3;

const wrong = fc.constantFrom(
  ...['null', '{}', '[]', '[null]', '1e309', '-1', '99999999999999999999', '"\\u0000"', 'NOPE'],
  ...['{ __proto__: 1 }', '{ and: [{}] }', '$v', '"""block"""', 'true', '0.5', '[[[]]]'],
);

/** A GraphQL literal for an input, mostly of the right type. */
const literal = (type: GraphQLInputType, depth: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fitting(type, depth) },
    { weight: 1, arbitrary: wrong },
    { weight: 1, arbitrary: word.map((text) => JSON.stringify(text)) },
  );

const fitting = (type: GraphQLInputType, depth: number): fc.Arbitrary<string> => {
  if (isNonNullType(type)) return fitting(type.ofType, depth);
  if (isListType(type)) {
    return fc
      .array(literal(type.ofType, depth), { maxLength: 3 })
      .map((items) => `[${items.join(', ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    if (depth <= 0) return fc.constant('{}');
    const fields = Object.values(type.getFields());
    return fc
      .uniqueArray(fc.constantFrom(...fields), { maxLength: 2 })
      .chain((chosen) => fc.tuple(...chosen.map((field) => named(field, depth - 1))))
      .map((pairs) => `{ ${pairs.join(', ')} }`);
  }
  if (type.name === 'Int') return fc.integer().map(String);
  if (type.name === 'Float') return fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
  if (type.name === 'Boolean') return fc.boolean().map(String);
  return word.map((text) => JSON.stringify(text));
};

const named = ({ name, type }: { name: string; type: GraphQLInputType }, depth: number) =>
  literal(type, depth).map((value) => `${name}: ${value}`);

const argumentList = (args: readonly GraphQLArgument[]): fc.Arbitrary<string> => {
  if (args.length === 0) return fc.constant('');
  return fc
    .subarray([...args], { maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map((argument) => named(argument, INPUT_DEPTH))))
    .map((pairs) => (pairs.length > 0 ? `(${pairs.join(', ')})` : ''));
};

const prefix = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('a: ', 'b: ', '__typename: ') },
);
const suffix = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' @skip(if: $b)', ' @include(if: true)', ' @nope') },
);

const field = (definition: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> => {
  const type = getNamedType(definition.type);
  const below = isObjectType(type) ? selection(type, depth - 1) : fc.constant('');
  return fc
    .tuple(prefix, argumentList(definition.args), suffix, below)
    .map(([alias, args, directive, inner]) => alias + definition.name + args + directive + inner);
};

const selection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields());
  const open = depth > 0 ? fields : fields.filter((each) => !isObjectType(getNamedType(each.type)));
  const usable = open.length > 0 ? open : fields;
  if (depth < -1) return fc.constant(' { __typename }');
  return fc
    .array(
      fc.oneof(
        {
          weight: 12,
          arbitrary: fc.constantFrom(...usable).chain((definition) => field(definition, depth)),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom('__typename', '...F', 'nope', '... on City { slug }'),
        },
        { weight: 1, arbitrary: attribute },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => ` { ${parts.join(' ')} }`);
};

const mangle = (text: string, at: number, insert: string): string => {
  const position = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, position) + insert + text.slice(position + 1);
};

/** GraphQL documents that mostly fit the schema, some of them damaged, some with fragments. */
export const graphqlDocument = (schema: GraphQLSchema): fc.Arbitrary<string> => {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (!query) throw new Error('The schema has no query type');
  const valid = fc.oneof(
    { weight: 6, arbitrary: selection(query, MAX_DEPTH).map((text) => `query${text}`) },
    {
      weight: 1,
      arbitrary: selection(query, 2).map(
        (text) => `query($v: String, $b: Boolean = true)${text} fragment F on City { name ...F }`,
      ),
    },
    ...(mutation
      ? [{ weight: 2, arbitrary: selection(mutation, 2).map((text) => `mutation${text}`) }]
      : []),
  );
  return fc.oneof(
    { weight: 8, arbitrary: valid },
    {
      weight: 1,
      arbitrary: fc
        .tuple(valid, fc.nat(), word)
        .map(([text, at, insert]) => mangle(text, at, insert)),
    },
    { weight: 1, arbitrary: word },
  );
};
