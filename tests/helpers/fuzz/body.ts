import fc from 'fast-check';
import { attribute, type Attribute, prototypeKey, type Schema, word } from './vocabulary';

const scalar = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.double() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, [], {}, [[]], [null]),
  },
);

const anyKey = fc.oneof(
  { weight: 4, arbitrary: attribute },
  { weight: 1, arbitrary: prototypeKey },
  { weight: 1, arbitrary: fc.constantFrom('connect', 'disconnect', 'set', 'data', '__component') },
  { weight: 1, arbitrary: word },
);

/** A plain object may not be given `__proto__` as a key by assignment; a JSON text may. */
const record = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(anyKey, value), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    record(tie('tree')),
  ),
}));

const relation = fc.oneof(
  word,
  fc.array(word, { maxLength: 3 }),
  fc.record({ connect: fc.array(fc.record({ documentId: word, locale: word })) }),
  fc.record({ set: fc.array(fc.oneof(word, fc.record({ id: scalar }))) }),
  fc.record({ disconnect: tree }),
);

const component = fc.array(record(scalar), { maxLength: 3 });

const FITTING: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  relation: fc.oneof(fc.constantFrom([], null, { connect: [] }, { disconnect: [] }), relation),
  component: fc.oneof(fc.constant([]), component),
  media: fc.oneof(fc.constantFrom(null, []), scalar),
  boolean: fc.boolean(),
  integer: fc.integer(),
  biginteger: fc.bigInt().map(String),
  decimal: fc.double(),
  float: fc.double(),
  text: fc.oneof(fc.constantFrom('Culture', 'Musique & théâtre'), word),
  richtext: fc.oneof(fc.constantFrom('# Title', '<script>'), word),
};

const valueOf = ({ type, enum: allowed }: Attribute): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: allowed ? fc.constantFrom(...allowed) : (FITTING[type] ?? word) },
    { weight: 1, arbitrary: tree },
  );

/** What a careless client of this type would send: the right names, with anything in them. */
export const typedData = ({ attributes }: Schema, maxKeys: number) =>
  fc
    .subarray(Object.entries(attributes), { minLength: 1, maxLength: maxKeys })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map(([name, each]) => [name, valueOf(each)] as const))),
    );

const json = fc
  .oneof({ weight: 1, arbitrary: tree.map((data) => ({ data })) }, { weight: 1, arbitrary: tree })
  .map((value) => JSON.stringify(value ?? null));

const JSON_TYPE = 'application/json';

const cut = fc
  .tuple(json, fc.nat({ max: 40 }))
  .map(([text, length]) => text.slice(0, Math.max(0, text.length - length)));

/** A request body with the Content-Type that it claims, often wrongly. */
export const body = fc.oneof(
  { weight: 6, arbitrary: json.map((text) => ({ type: JSON_TYPE, text })) },
  { weight: 1, arbitrary: cut.map((text) => ({ type: JSON_TYPE, text })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          ...['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain', 'text/xml'],
          ...[
            'multipart/form-data; boundary=x',
            'application/json; charset=utf-7',
            'image/png',
            '*/*',
          ],
          ...['application/graphql', 'application/json; charset=utf-16', 'nonsense'],
        ),
        fc.oneof(json, word, fc.constant('data[name]=x&data[__proto__][a]=b')),
      )
      .map(([type, text]) => ({ type, text })),
  },
);
