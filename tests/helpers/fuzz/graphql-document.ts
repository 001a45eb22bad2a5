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
  isRequiredArgument,
} from 'graphql';
import { attribute, word } from './vocabulary';

/** How much of a document is meant to be wrong. */
type Mood = 'careful' | 'careless';

const MAX_DEPTH = 4;
const INPUT_DEPTH = 3;

const quoted = word.map((text) => JSON.stringify(text));
const wrong = fc.oneof(
  quoted,
  fc.constantFrom(
    ...['null', '{}', '[]', '[null]', '1e309', '-1', '99999999999999999999', '"\\u0000"', 'NOPE'],
    ...['{ __proto__: 1 }', '{ and: [{}] }', '$v', '"""block"""', 'true', '0.5', '[[[]]]'],
  ),
);

const SCALARS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Int: fc.integer({ min: -1, max: 120 }).map(String),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  Boolean: fc.boolean().map(String),
  I18NLocaleCode: fc.constantFrom('"en"', '"fr"', '"he"'),
};
/** Strings that mean something by the name of their argument. */
const NAMED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  sort: fc.constantFrom('"slug"', '"name:desc"', '["slug:asc", "documentId"]', '[]'),
  slug: fc.constantFrom('"nancy"', '"unseen-nancy"', '"culture"'),
};

const literal = (type: GraphQLInputType, depth: number, mood: Mood): fc.Arbitrary<string> =>
  mood === 'careful'
    ? fitting(type, depth, mood)
    : fc.oneof(
        { weight: 6, arbitrary: fitting(type, depth, mood) },
        { weight: 1, arbitrary: wrong },
      );

const fitting = (type: GraphQLInputType, depth: number, mood: Mood): fc.Arbitrary<string> => {
  if (isNonNullType(type)) return fitting(type.ofType, depth, mood);
  if (isListType(type)) {
    return fc
      .array(literal(type.ofType, depth, mood), { maxLength: 2 })
      .map((items) => `[${items.join(', ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? quoted;
  if (depth <= 0) return fc.constant('{}');
  return fc
    .uniqueArray(fc.constantFrom(...Object.values(type.getFields())), { maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((each) => named(each, depth - 1, mood))))
    .map((pairs) => `{ ${pairs.join(', ')} }`);
};

const named = (
  { name, type }: { name: string; type: GraphQLInputType },
  depth: number,
  mood: Mood,
): fc.Arbitrary<string> => {
  const known = mood === 'careful' ? NAMED[name] : undefined;
  return (known ?? literal(type, depth, mood)).map((value) => `${name}: ${value}`);
};

const argumentList = (args: readonly GraphQLArgument[], mood: Mood): fc.Arbitrary<string> => {
  const required = args.filter(isRequiredArgument);
  const optional = args.filter((argument) => !isRequiredArgument(argument));
  return fc
    .subarray(optional, { maxLength: Math.min(2, optional.length) })
    .map((chosen) => [...required, ...chosen])
    .chain((chosen) => fc.tuple(...chosen.map((each) => named(each, INPUT_DEPTH, mood))))
    .map((pairs) => (pairs.length > 0 ? `(${pairs.join(', ')})` : ''));
};

const seldom = (...texts: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...texts) },
  );
const ALIAS = { careful: fc.constant(''), careless: seldom('a: ', 'b: ', '__typename: ') };
const DIRECTIVE = {
  careful: seldom(' @include(if: true)', ' @skip(if: true)'),
  careless: seldom(' @skip(if: $b)', ' @nope', ' @include(if: null)'),
};

const field = (
  definition: GraphQLField<unknown, unknown>,
  depth: number,
  mood: Mood,
): fc.Arbitrary<string> => {
  const type = getNamedType(definition.type);
  const below = isObjectType(type) ? selection(type, depth - 1, mood) : fc.constant('');
  return fc
    .tuple(ALIAS[mood], argumentList(definition.args, mood), DIRECTIVE[mood], below)
    .map(([alias, args, directive, inner]) => alias + definition.name + args + directive + inner);
};

const stray = fc.oneof(attribute, fc.constantFrom('...F', 'nope', '... on City { slug }'));

const selection = (type: GraphQLObjectType, depth: number, mood: Mood): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((each) => !isObjectType(getNamedType(each.type)));
  const usable = depth > 0 || leaves.length === 0 ? fields : leaves;
  if (depth < -1) return fc.constant(' { __typename }');
  return fc
    .tuple(
      fc
        .uniqueArray(fc.constantFrom(...usable), { minLength: 1, maxLength: 3 })
        .chain((chosen) => fc.tuple(...chosen.map((each) => field(each, depth, mood)))),
      mood === 'careful'
        ? fc.constant(null)
        : fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: stray }),
    )
    .map(([parts, extra]) => ` { ${parts.join(' ')} ${extra ?? ''} }`);
};

const mangle = (text: string, at: number, insert: string): string => {
  const position = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, position) + insert + text.slice(position + 1);
};

/** GraphQL documents: most fit the schema, some are careless, some damaged, some are noise. */
export const graphqlDocument = (schema: GraphQLSchema): fc.Arbitrary<string> => {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (!query || !mutation) throw new Error('The schema has no queries or no mutations');
  const good = selection(query, MAX_DEPTH, 'careful').map((text) => `query${text}`);
  const careless = selection(query, MAX_DEPTH, 'careless');
  const damaged = fc
    .tuple(good, fc.nat(), word)
    .map(([text, at, insert]) => mangle(text, at, insert));
  const cyclic = careless.map(
    (text) => `query($v: String, $b: Boolean = true)${text} fragment F on City { name ...F }`,
  );
  return fc.oneof(
    { weight: 8, arbitrary: good },
    { weight: 3, arbitrary: careless.map((text) => `query($b: Boolean = true)${text}`) },
    { weight: 2, arbitrary: selection(mutation, 2, 'careful').map((text) => `mutation${text}`) },
    { weight: 1, arbitrary: selection(mutation, 2, 'careless').map((text) => `mutation${text}`) },
    { weight: 1, arbitrary: damaged },
    { weight: 1, arbitrary: cyclic },
    { weight: 1, arbitrary: word },
  );
};
