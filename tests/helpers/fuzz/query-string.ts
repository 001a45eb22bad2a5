import fc from 'fast-check';
import { attribute, number, operator, parameter, prototypeKey, word } from './vocabulary';

/** Every byte of the UTF-8 form that is not a letter or digit; a lone surrogate becomes U+FFFD. */
export const percent = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9_.~-]/.test(character)) return character;
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

const segment = fc.oneof(
  { weight: 5, arbitrary: attribute },
  { weight: 4, arbitrary: operator },
  { weight: 2, arbitrary: fc.constantFrom('', '0', '1', '20', '21', '101', '4294967296', '-1') },
  { weight: 1, arbitrary: fc.constantFrom('populate', 'filters', 'fields', 'sort', 'on', 'count') },
  { weight: 1, arbitrary: fc.constantFrom('page', 'pageSize', 'start', 'limit', 'withCount') },
  { weight: 1, arbitrary: prototypeKey },
  { weight: 1, arbitrary: word },
);

const key = fc
  .tuple(
    fc.oneof({ weight: 8, arbitrary: parameter }, prototypeKey, attribute, word),
    fc.array(segment, { maxLength: 7 }),
    fc.boolean(),
  )
  .map(([root, path, encoded]) => {
    const [open, close] = encoded ? ['%5B', '%5D'] : ['[', ']'];
    return percent(root) + path.map((part) => open + percent(part) + close).join('');
  });

/** Not UTF-8, not percent-encoding, not a key: what a URL may hold all the same. */
const broken = fc.constantFrom(
  ...[
    '%',
    '%zz',
    '%FF%FE',
    '%ED%A0%80',
    '%00',
    '[',
    ']',
    '[[',
    'a[',
    'a]b',
    '&&',
    '=',
    '=%5B=',
    '+',
  ],
  ...['filters[name', 'filters]name[', 'filters[[name]]=1', 'populate=*&populate[0]=cities', '?'],
  `filters${'[$and][0]'.repeat(200)}[name]=x`,
  `populate${'[twinnings][populate][cities][populate]'.repeat(6)}=*`,
  `filters[$or]${'[]'.repeat(60)}=1`,
  Array.from({ length: 1200 }, (_, index) => `sort[${index}]=name`).join('&'),
);

/** Mostly what a caller of a type with these attributes would write. */
const plausible = (own: readonly string[]): fc.Arbitrary<string> => {
  const known = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...own) }, attribute);
  const comparison = fc
    .tuple(operator, fc.oneof(word, fc.constantFrom('true', '1954', 'nancy', 'active')))
    .map(([name, value]) => `[${name}]=${percent(value)}`);
  const page = fc.constantFrom('page', 'pageSize', 'start', 'limit', 'withCount');
  return fc.oneof(
    fc.tuple(known, comparison).map(([name, rest]) => `filters[${name}]${rest}`),
    fc.tuple(known, comparison).map(([name, rest]) => `filters[$not][${name}]${rest}`),
    fc
      .tuple(known, attribute, comparison)
      .map(([one, two, rest]) => `filters[${one}][${two}]${rest}`),
    known.map((name) => `populate=${name}`),
    fc.tuple(known, attribute).map(([one, two]) => `populate[${one}][populate]=${two}`),
    fc
      .tuple(known, attribute, comparison)
      .map(([one, two, rest]) => `populate[${one}][filters][${two}]${rest}`),
    known.map((name) => `fields[0]=${name}`),
    fc.tuple(known, fc.constantFrom('asc', 'desc')).map(([name, way]) => `sort=${name}:${way}`),
    fc.tuple(page, number).map(([name, value]) => `pagination[${name}]=${percent(value)}`),
    word.map((text) => `_q=${percent(text)}`),
    fc.constantFrom('q=nancy', 'from=2024-01-01', 'until=2030-12-31', 'type=city', 'status=draft'),
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...['populate=*', 'populate=localizations', 'locale=fr', 'locale=en', 'locale=*'],
        ...['sort=slug', 'fields=slug', 'pagination[withCount]=false', 'status=published'],
        ...['filters[slug][$contains]=%25', 'populate[cities][populate]=*', 'filters[slug][$ne]='],
      ),
    },
  );
};

/** A query string, without its question mark, for something with the attributes `own`. */
export const queryString = (own: readonly string[]): fc.Arbitrary<string> => {
  const pair = fc.oneof(
    { weight: 10, arbitrary: plausible(own) },
    { weight: 3, arbitrary: fc.tuple(key, word).map(([name, text]) => `${name}=${percent(text)}`) },
    { weight: 1, arbitrary: broken },
  );
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.tuple(pair) },
      { weight: 2, arbitrary: fc.array(pair, { minLength: 2, maxLength: 5 }) },
    )
    .map((pairs) => pairs.join('&'));
};
